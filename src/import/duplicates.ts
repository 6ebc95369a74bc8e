import type { PayloadRequest } from 'payload'
import { slugsOf } from '../../collections/slugs'
import type { Duplicate } from './answer'
import { sameLine } from './same-line'
import { plainName } from './same-name'
import type { Position, WalkFile } from './walk-file'

/** A walk as it may be compared: drawn straight between its places when it has no line. */
type Walk = { id: unknown; slug?: string | null; name?: unknown; line?: unknown; stops?: unknown }

/** Who asks; the command line is nobody in particular. */
export type Asking = { req: PayloadRequest; overrideAccess: boolean }

const MOST = 20

/** Walks with the name or the line of one in the file, as they are published and as they stand in a draft. */
export async function duplicatesOf(
  { lines, stops }: Pick<WalkFile, 'lines' | 'stops'>,
  asking: Asking,
): Promise<Duplicate[]> {
  const names = new Set(lines.flatMap(({ name }) => (name ? [plainName(name)] : [])))
  const drawn: Position[][] = lines.length
    ? lines.map(({ coordinates }) => coordinates)
    : [stops.map(({ lng, lat }) => [lng, lat])]
  const found = new Map<string, Duplicate>()
  for (const draft of [false, true])
    for (const walk of await walks(draft, asking)) {
      const [own, line] = [namesOf(walk.name), lineOf(walk)]
      const isNamed = own.some((name) => names.has(plainName(name)))
      const isDrawn = drawn.some((one) => sameLine(one, line))
      if (!isNamed && !isDrawn) continue
      const id = String(walk.id)
      const before = found.get(id)?.same ?? []
      const same = new Set([...before, ...(isNamed ? ['name' as const] : [])])
      if (isDrawn) same.add('line')
      found.set(id, { id, slug: walk.slug ?? '', name: own[0] ?? '', same: [...same] })
    }
  return [...found.values()].slice(0, MOST)
}

async function walks(draft: boolean, { req, overrideAccess }: Asking): Promise<Walk[]> {
  const { docs } = await req.payload.find({
    collection: slugsOf(req.payload).tours,
    ...{ draft, locale: 'all', depth: 0, pagination: false, overrideAccess, req },
    select: { name: true, slug: true, line: true, stops: true },
  })
  return docs as Walk[]
}

/** In each language, the first one first; a host without languages has one text. */
function namesOf(name: unknown): string[] {
  const texts = typeof name === 'object' && name ? Object.values(name) : [name]
  return texts.filter((text): text is string => typeof text === 'string' && text !== '')
}

type Place = { lat?: number | null; lng?: number | null }

function lineOf({ line, stops }: Walk): Position[] {
  const { coordinates } = (line ?? {}) as { coordinates?: Position[] }
  if (Array.isArray(coordinates)) return coordinates
  return (Array.isArray(stops) ? (stops as Place[]) : []).flatMap(({ lat, lng }) =>
    typeof lat === 'number' && typeof lng === 'number' ? [[lng, lat] as Position] : [],
  )
}
