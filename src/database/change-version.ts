import type { Payload, PayloadRequest } from 'payload'

type Change = {
  db: Payload['db']
  req: Partial<PayloadRequest>
  collection: string
  /** Of the version. */
  id: number | string
  /** The record as it stands in the version, every language at once. */
  version: Record<string, unknown>
  /** Plain fields, of no language. */
  values: Record<string, unknown>
}

/** Changes a few values of one version and nothing else of it, on every database. */
export async function changeVersion({ db, req, collection, id, version, values }: Change) {
  // SQL adapters leave alone what isn't named, and write it anew where it is; MongoDB puts what it is given in its place
  const written = db.name === 'mongoose' ? { ...version, ...values } : values
  await db.updateVersion({
    ...{ collection, id, returning: false, req },
    versionData: { version: written } as never,
  })
}
