import type { PayloadRequest } from 'payload'
import { editsRecords } from '../../../collections/access'
import { kindOf } from '../../../collections/slugs'
import { ShownGuard } from './ShownGuard'

type Props = { id?: number | string; collectionSlug?: string; req: PayloadRequest }

type Live = { id: number | string; slug?: string | null; lifecycle?: string | null }

/** In the form of a record that edits may take out of public sight: the guard, with how it stands in public now. */
export async function ShownField({ id, collectionSlug, req }: Props) {
  if (!id || !collectionSlug || !(await editsRecords({ req }))) return null
  const live = await req.payload.db.findOne<Live>({
    collection: collectionSlug,
    where: { id: { equals: id } },
    select: {
      slug: true,
      ...(kindOf(req.payload, collectionSlug) === 'shops' && { lifecycle: true }),
    },
  })
  const { slug, lifecycle } = live ?? {}
  return <ShownGuard live={{ slug: slug ?? undefined, lifecycle: lifecycle ?? undefined }} />
}
