import { createLocalReq, type Payload } from 'payload'
import { boundsOf } from '../../collections/fields/alsoCheck'
import type { CommandResult, Line } from '../publish/lines'
import { type Asking, duplicatesOf } from './duplicates'
import { type Preview, previewLines } from './preview'
import { readWalkFile } from './read'
import { ImportRefused } from './refuse-order'
import { WalkFileRefused } from './refused'
import { withShops } from './shops-nearby'
import { writePerimeters } from './write-perimeters'
import { writeWalk } from './write-walk'

export type ImportOptions = {
  /** Without it nothing is written. */
  write: boolean
  /** What is made of the file; what it mostly holds unless said. */
  as?: 'walk' | 'perimeters'
  /** Which line becomes the walk's, from 1; the longest unless said. */
  line?: number
  /** A walk that looks like another one is written all the same. */
  force: boolean
  /** Property of the file that gives perimeters their names. */
  nameProperty?: string
  /** Perimeters of a name there is already get the new outline; else they stay as they are. */
  replace: boolean
}

/** `vitrine import`: what is in a file, and drafts of it when that is asked for: all or nothing. */
export async function importFile(
  payload: Payload,
  file: { bytes: Uint8Array; name: string },
  options: ImportOptions,
): Promise<CommandResult> {
  const asking: Asking = { req: await createLocalReq({}, payload), overrideAccess: true }
  try {
    const held = readWalkFile(file.bytes, file.name, boundsOf(asking.req))
    const [stops, duplicates] = await Promise.all([
      withShops(held.stops, asking),
      duplicatesOf(held, asking),
    ])
    const preview: Preview = { ...held, stops, duplicates }
    const shown: Line[] = [`${file.name}`, ...previewLines(preview)]
    if (!options.write) return { lines: [...shown, NOTHING_WRITTEN], code: 0 }
    const as = options.as ?? (held.lines.length || stops.length ? 'walk' : 'perimeters')
    const written =
      as === 'walk'
        ? await walkOf(preview, options, asking)
        : await perimetersOf(preview, options, asking)
    return { lines: [...shown, ...written], code: 0 }
  } catch (error) {
    if (error instanceof WalkFileRefused || error instanceof ImportRefused)
      return { lines: [refused(file.name, error.reason)], code: 1 }
    throw error
  }
}

async function walkOf(
  { lines, stops, duplicates }: Preview,
  { line: wanted, force }: ImportOptions,
  asking: Asking,
): Promise<Line[]> {
  if (duplicates.length && !force) throw new ImportRefused(isThere(duplicates[0].name))
  const longest = [...lines].sort((a, b) => b.lengthMeters - a.lengthMeters)[0]
  const line = wanted === undefined ? longest : lines[wanted - 1]
  if (wanted !== undefined && !line) throw new ImportRefused(noSuchLine(wanted, lines.length))
  const { name } = await writeWalk(
    {
      name: line?.name ?? stops[0]?.name ?? '',
      line: line?.coordinates,
      stops: stops.map(({ shop, ...stop }) => ({ ...stop, shop: shop?.id })),
    },
    asking,
  )
  const others = lines.length - 1
  return [
    { fr: `Brouillon de balade : « ${name} ».`, en: `Draft of a walk: “${name}”.` },
    ...(others > 0 ? [leftLines(others)] : []),
  ]
}

async function perimetersOf(
  { areas, refusedAreas }: Preview,
  { nameProperty, replace }: ImportOptions,
  asking: Asking,
): Promise<Line[]> {
  if (refusedAreas.length) throw new ImportRefused(someRefused(refusedAreas))
  if (nameProperty && !areas.every(({ properties }) => Object.hasOwn(properties, nameProperty)))
    throw new ImportRefused(noSuchProperty(nameProperty, Object.keys(areas[0]?.properties ?? {})))
  const { created, replaced, skipped } = await writePerimeters(
    areas.map(({ name, geometry, properties }) => ({
      name: String((nameProperty ? properties[nameProperty] : name) ?? ''),
      geometry,
    })),
    { ...asking, ofSameName: replace ? 'replace' : 'skip' },
  )
  const named = (records: { name: string }[]) => records.map(({ name }) => name).join(', ')
  return [
    ...(created.length
      ? [{ fr: `Brouillons : ${named(created)}.`, en: `Drafts: ${named(created)}.` }]
      : []),
    ...(replaced.length
      ? [
          {
            fr: `Nouveau contour, en brouillon : ${named(replaced)}.`,
            en: `New outline, as a draft: ${named(replaced)}.`,
          },
        ]
      : []),
    ...(skipped.length
      ? [
          {
            fr: `Existaient déjà, laissés : ${named(skipped)} (--replace leur donne le nouveau contour).`,
            en: `There already, left: ${named(skipped)} (--replace gives them the new outline).`,
          },
        ]
      : []),
  ]
}

const NOTHING_WRITTEN: Line = {
  fr: 'Rien n’a été écrit : ajoutez --write pour en faire des brouillons.',
  en: 'Nothing was written: add --write to make drafts of it.',
}

const refused = (name: string, { fr, en }: { fr: string; en: string }): Line => ({
  fr: `${name} : ${fr} Rien n’a été écrit.`,
  en: `${name}: ${en} Nothing was written.`,
})

const isThere = (name: string) => ({
  fr: `La balade « ${name} » lui ressemble : ajoutez --force pour l’écrire quand même.`,
  en: `The walk “${name}” looks like it: add --force to write it all the same.`,
})

const noSuchLine = (wanted: number, there: number) => ({
  fr: `Il n’y a pas de tracé ${wanted} : le fichier en a ${there}.`,
  en: `There is no line ${wanted}: the file has ${there}.`,
})

const leftLines = (count: number): Line => ({
  fr: `${count === 1 ? 'L’autre tracé n’a pas été pris' : `Les ${count} autres tracés n’ont pas été pris`} : --line <numéro> en choisit un.`,
  en: `${count === 1 ? 'The other line was left' : `The ${count} other lines were left`}: --line <number> chooses one.`,
})

const someRefused = (names: string[]) => ({
  fr: `${names.length === 1 ? 'Un contour est refusé' : `${names.length} contours sont refusés`} (${names.join(', ')}) : tous entrent, ou aucun.`,
  en: `${names.length === 1 ? 'One outline is refused' : `${names.length} outlines are refused`} (${names.join(', ')}): all are taken, or none.`,
})

const noSuchProperty = (name: string, there: string[]) => ({
  fr: `Tous les contours n’ont pas de propriété « ${name} » ; celles qu’il y a : ${there.join(', ') || 'aucune'}.`,
  en: `Not every outline has a property “${name}”; those there are: ${there.join(', ') || 'none'}.`,
})
