import type { FieldAccess, PayloadRequest } from 'payload'
import type { Kind } from '../../collections/slugs'
import { keptFields } from './row'

/** Each form asks for the rights of every field: the row is read once for all of them. */
const read = new WeakMap<PayloadRequest, Map<string, Promise<string[]>>>()

type Asked = Pick<Parameters<FieldAccess>[0], 'doc' | 'data' | 'id' | 'req'>

/** Names of the fields that the record asked about takes from the host's; none of a new one. */
export async function fieldsKept(kind: Kind, { doc, data, id, req }: Asked): Promise<string[]> {
  const record = id ?? doc?.id ?? (data as { id?: string } | undefined)?.id ?? req.routeParams?.id
  if (typeof record !== 'string' && typeof record !== 'number') return []
  const known = read.get(req) ?? new Map<string, Promise<string[]>>()
  read.set(req, known)
  const key = `${kind}/${record}`
  const asked = known.get(key) ?? keptFields(req, kind, record)
  known.set(key, asked)
  return asked
}
