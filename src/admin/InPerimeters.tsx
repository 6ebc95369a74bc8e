import type { MultiPolygon, Polygon } from 'geojson'
import type { PayloadRequest } from 'payload'
import { languageOf } from '../../collections/messages'
import { inside, outlineAround, type Position } from '../../collections/outlines'
import { slugsOf } from '../../collections/slugs'
import { IN_PERIMETERS_WORDS } from './in-perimeters-words'

type Props = {
  id?: number | string
  collectionSlug?: string
  req: PayloadRequest
}

/** Beside a placed record: the published perimeters it lies in, as it was last saved. Read only: they follow its position. */
export async function InPerimeters({ id, collectionSlug, req }: Props) {
  if (!id || !collectionSlug) return null
  const place = await placeOf(collectionSlug, id, req)
  if (typeof place?.lat !== 'number') return null
  const perimeters = await perimetersAround(place, req)
  const words = IN_PERIMETERS_WORDS[languageOf(req)]
  const { admin } = req.payload.config.routes
  return (
    <nav className="field-type" aria-label={words.title}>
      <p className="field-label">{words.title}</p>
      {perimeters.length === 0 && <p style={{ margin: 0 }}>{words.none}</p>}
      <ul style={{ margin: 0, paddingInlineStart: 18 }}>
        {perimeters.map(({ id: perimeter, name }) => (
          <li key={perimeter}>
            <a href={`${admin}/collections/${slugsOf(req.payload).perimeters}/${perimeter}`}>
              {name}
            </a>
          </li>
        ))}
      </ul>
      <p className="field-description">{words.note}</p>
    </nav>
  )
}

const placeOf = async (collection: string, id: number | string, req: PayloadRequest) =>
  (await req.payload.findByID({
    collection: collection as 'shops',
    id,
    ...{ draft: true, depth: 0, trash: true, disableErrors: true, overrideAccess: false, req },
    select: { lat: true, lng: true },
  })) as Position | null

async function perimetersAround(place: Position, req: PayloadRequest) {
  const { docs } = await req.payload.find({
    collection: slugsOf(req.payload).perimeters,
    where: { _status: { equals: 'published' } },
    ...{ depth: 0, pagination: false, sort: 'name', overrideAccess: false, req },
    select: { name: true, area: true },
  })
  return docs
    .filter(({ area }) => contains(area, place))
    .map(({ id, name }) => ({ id: String(id), name: String(name ?? id) }))
}

function contains(area: unknown, place: Position): boolean {
  try {
    return inside(place, outlineAround(area as Polygon | MultiPolygon))
  } catch {
    return false // one that can't be reckoned with is held back from publishing, and reported there
  }
}
