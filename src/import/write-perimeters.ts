import type { MultiPolygon, Polygon } from 'geojson'
import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { checkArea } from '../../collections/checks/area'
import { boundsOf } from '../../collections/fields/alsoCheck'
import { tellBoth } from '../../collections/messages'
import { slugsOf } from '../../collections/slugs'
import { languageWritten } from './language'
import { ImportRefused } from './refuse-order'
import { plainName } from './same-name'
import { badArea } from './words'
import type { Written } from './write-walk'

export type NewPerimeter = { name: string; geometry: Polygon | MultiPolygon }

/** What is done with a perimeter whose name there is already: nothing, or it gets the new outline, as a draft. */
export type OfSameName = 'skip' | 'replace'

export type WrittenPerimeters = { created: Written[]; replaced: Written[]; skipped: Written[] }

type Options = { ofSameName: OfSameName; req: PayloadRequest; overrideAccess: boolean }

/**
 * Writes drafts of several perimeters in one transaction: all of them or none.
 * @throws ImportRefused naming the perimeter that can't be kept
 */
export async function writePerimeters(
  perimeters: NewPerimeter[],
  { ofSameName, req, overrideAccess }: Options,
): Promise<WrittenPerimeters> {
  check(perimeters, req)
  const written: WrittenPerimeters = { created: [], replaced: [], skipped: [] }
  const isOurs = await initTransaction(req)
  try {
    const there = new Map<string, string>()
    for (const { id, names } of await namedPerimeters(req, overrideAccess))
      for (const name of names) there.set(plainName(name), id)
    for (const { name: given, geometry } of perimeters) {
      const name = given.trim()
      const same = there.get(plainName(name))
      if (same && ofSameName === 'skip') {
        written.skipped.push({ id: same, name })
        continue
      }
      const data = {
        area: geometry as unknown as Record<string, unknown>,
        _status: 'draft' as const,
      }
      const options = { draft: true, locale: languageWritten(req), overrideAccess, req }
      const { id } = same
        ? await req.payload.update({
            collection: slugsOf(req.payload).perimeters,
            id: same,
            data,
            ...options,
          })
        : await req.payload.create({
            ...{ collection: slugsOf(req.payload).perimeters, data: { name, ...data }, ...options },
          })
      ;(same ? written.replaced : written.created).push({ id: String(id), name })
    }
    if (isOurs) await commitTransaction(req)
    return written
  } catch (error) {
    if (isOurs) await killTransaction(req)
    throw error
  }
}

/** The perimeters there are, drafts included, with their names in all languages. */
export async function namedPerimeters(
  req: PayloadRequest,
  overrideAccess: boolean,
): Promise<{ id: string; names: string[] }[]> {
  const { docs } = await req.payload.find({
    collection: slugsOf(req.payload).perimeters,
    ...{ draft: true, locale: 'all', depth: 0, pagination: false, overrideAccess, req },
    select: { name: true },
  })
  return docs.map(({ id, name }) => {
    const texts: unknown[] = typeof name === 'object' && name ? Object.values(name) : [name]
    return {
      id: String(id),
      names: texts.filter((text): text is string => typeof text === 'string' && text !== ''),
    }
  })
}

function check(perimeters: NewPerimeter[], req: PayloadRequest) {
  if (!perimeters.length) throw new ImportRefused(NOTHING)
  const seen = new Set<string>()
  perimeters.forEach(({ name, geometry }, index) => {
    if (!name.trim()) throw new ImportRefused(withoutName(index + 1))
    if (seen.has(plainName(name))) throw new ImportRefused(twice(name))
    seen.add(plainName(name))
    const problem = checkArea(geometry, boundsOf(req))
    if (problem) throw new ImportRefused(badArea(name, tellBoth(problem)))
  })
}

const NOTHING = { fr: 'Choisissez au moins un contour.', en: 'Choose at least one outline.' }

const withoutName = (at: number) => ({
  fr: `Le contour ${at} n’a pas de nom : choisissez la propriété qui le donne, ou écrivez-le.`,
  en: `Outline ${at} has no name: choose the property that gives it, or write it.`,
})

const twice = (name: string) => ({
  fr: `Deux contours s’appellent « ${name} » : choisissez une propriété qui les distingue, ou renommez-en un.`,
  en: `Two outlines are called “${name}”: choose a property that tells them apart, or rename one.`,
})
