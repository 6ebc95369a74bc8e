import type { Line } from '../publish/lines'
import type { Duplicate, OfferedStop } from './answer'
import type { FileArea, FileLine, WalkFile } from './walk-file'

/** What a file holds, as the command line shows it. */
export type Preview = Omit<WalkFile, 'stops'> & { stops: OfferedStop[]; duplicates: Duplicate[] }

/** One line of text for each thing in the file, in the order in which it matters. */
export const previewLines = ({ lines, stops, areas, warnings, duplicates }: Preview): Line[] => [
  ...lines.map(lineLine),
  ...stops.map(stopLine),
  ...areas.map(areaLine),
  ...warnings.map(({ fr, en }) => ({ fr: `  ! ${fr}`, en: `  ! ${en}` })),
  ...duplicates.map(duplicateLine),
]

function lineLine({ name, lengthMeters, points, toleranceMeters }: FileLine, index: number): Line {
  const { read, kept } = points
  const tolerance = String(toleranceMeters)
  return {
    fr: `  tracé ${index + 1} : « ${name} », ${lengthMeters} m, ${read} points lus, ${kept} gardés (à ${tolerance.replace('.', ',')} m près)`,
    en: `  line ${index + 1}: “${name}”, ${lengthMeters} m, ${read} points read, ${kept} kept (within ${tolerance} m)`,
  }
}

function stopLine({ name, number, lat, lng, shop }: OfferedStop, index: number): Line {
  const at = number ?? String(index + 1)
  return {
    fr: `  étape ${at} : ${name ? `« ${name} »` : 'sans nom'}, ${lat}, ${lng}${shop ? `, le commerce « ${shop.name} »` : ''}`,
    en: `  stop ${at}: ${name ? `“${name}”` : 'without a name'}, ${lat}, ${lng}${shop ? `, the shop “${shop.name}”` : ''}`,
  }
}

function areaLine({ name, geometry, properties }: FileArea, index: number): Line {
  const all = Object.entries(properties)
    .map(([key, value]) => `${key}=${value}`)
    .join(', ')
  return {
    fr: `  contour ${index + 1} : ${name ? `« ${name} »` : 'sans nom'}, ${geometry.type}${all ? ` (${all})` : ''}`,
    en: `  outline ${index + 1}: ${name ? `“${name}”` : 'without a name'}, ${geometry.type}${all ? ` (${all})` : ''}`,
  }
}

const SAME = {
  name: { fr: 'même nom', en: 'same name' },
  line: { fr: 'même tracé', en: 'same line' },
}

const duplicateLine = ({ name, slug, same }: Duplicate): Line => ({
  fr: `  = ressemble à la balade « ${name} »${slug ? ` (${slug})` : ''} : ${same.map((one) => SAME[one].fr).join(', ')}`,
  en: `  = looks like the walk “${name}”${slug ? ` (${slug})` : ''}: ${same.map((one) => SAME[one].en).join(', ')}`,
})
