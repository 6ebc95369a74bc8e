import type { PayloadRequest } from 'payload'
import { boundsOf } from '../../collections/fields/alsoCheck'
import { checkLatitude } from '../../collections/checks/coordinates'
import { checkLine } from '../../collections/checks/geometry'
import { tellBoth } from '../../collections/messages'
import { possibleIds } from '../../collections/possibleIds'
import { slugsOf } from '../../collections/slugs'
import type { Asking } from './duplicates'
import { languageWritten } from './language'
import { ImportRefused } from './refuse-order'
import type { FileStop, Position } from './walk-file'

/** A walk as an editor has chosen it from what a file holds. `shop`: id of the shop that a stop is. */
export type NewWalk = {
  name: string
  line?: Position[]
  stops: (FileStop & { shop?: string })[]
}

/** A record that was written. */
export type Written = { id: string; name: string }

/**
 * Writes one draft of a walk: all of it or nothing. A draft may lack stops, so an editor completes it in its form.
 * @throws ImportRefused naming the stop or the position that can't be kept
 */
export async function writeWalk(walk: NewWalk, { req, overrideAccess }: Asking): Promise<Written> {
  const name = walk.name.trim()
  if (!name) throw new ImportRefused(NO_NAME)
  if (!walk.line && !walk.stops.length) throw new ImportRefused(NOTHING)
  // a draft's fields are not checked when it is saved: what comes from a file is checked here
  check(walk, req)
  await checkShops(walk.stops, { req, overrideAccess })
  const { id } = await req.payload.create({
    collection: slugsOf(req.payload).tours,
    data: {
      name,
      line: walk.line && { type: 'LineString', coordinates: walk.line },
      stops: walk.stops.map(stopRow),
      _status: 'draft',
    },
    ...{ draft: true, locale: languageWritten(req), overrideAccess, req },
  })
  return { id: String(id), name }
}

function check({ line, stops }: NewWalk, req: PayloadRequest) {
  const bounds = boundsOf(req)
  const problem = line && checkLine({ type: 'LineString', coordinates: line }, bounds)
  if (problem) throw new ImportRefused(tellBoth(problem))
  stops.forEach(({ name, lat, lng, shop }, index) => {
    if (shop) return
    if (!name.trim()) throw new ImportRefused(stopWithoutName(index + 1))
    const wrong = checkLatitude(lat, lng, bounds)
    if (wrong) throw new ImportRefused(atStop(name, tellBoth(wrong)))
  })
}

/** A shop may have gone since the file was read. */
async function checkShops(stops: NewWalk['stops'], { req, overrideAccess }: Asking) {
  const ids = stops.flatMap(({ shop }) => (shop ? [shop] : []))
  if (!ids.length) return
  const { docs } = await req.payload.find({
    collection: slugsOf(req.payload).shops,
    where: { id: { in: possibleIds(req.payload, slugsOf(req.payload).shops, ids) } },
    ...{ depth: 0, pagination: false, overrideAccess, req },
    select: {},
  })
  const there = new Set(docs.map(({ id }) => String(id)))
  const gone = stops.find(({ shop }) => shop && !there.has(shop))
  if (gone) throw new ImportRefused(shopGone(gone.name))
}

const stopRow = ({ shop, number, name, text, address, lat, lng }: NewWalk['stops'][number]) =>
  shop
    ? { number, kind: 'shop' as const, shop, text }
    : { number, kind: 'place' as const, name: name.trim(), text, address, lat, lng }

const shopGone = (name: string) => ({
  fr: `Le commerce de l’étape « ${name} » n’existe plus : prenez-la comme lieu, ou lisez le fichier de nouveau.`,
  en: `The shop at the stop “${name}” is gone: take it as a place, or read the file again.`,
})

const NO_NAME = { fr: 'Donnez un nom à la balade.', en: 'Give the walk a name.' }

const NOTHING = {
  fr: 'Choisissez un tracé ou des étapes : sans eux, il n’y a pas de balade.',
  en: 'Choose a line or stops: without them there is no walk.',
}

const stopWithoutName = (at: number) => ({
  fr: `L’étape ${at} n’a pas de nom : donnez-lui-en un, ou ne la prenez pas.`,
  en: `Stop ${at} has no name: give it one, or leave it out.`,
})

const atStop = (name: string, { fr, en }: { fr: string; en: string }) => ({
  fr: `Étape « ${name} » : ${fr}`,
  en: `Stop “${name}”: ${en}`,
})
