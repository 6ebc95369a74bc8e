import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, isAbsolute } from 'node:path'
import type { Config, Payload } from 'payload'
import { slugsOf } from '../../collections/slugs'
import { importFile } from '../import/command'
import { inEnglish } from '../publish/lines'
import { atStart } from './atStart'

/** A file of a city's outlines: GeoJSON, KML or GPX, WGS84. */
export type CityPerimeters = {
  /** Absolute path. */
  file: string
  /** The property that names them; what the format itself calls a name unless said. */
  name?: string
}

/** @throws Error naming the option, what is wrong with it and what to write */
export function checkPerimeters(perimeters: CityPerimeters | undefined): void {
  if (perimeters === undefined) return
  const { file } = Object(perimeters) as Partial<CityPerimeters>
  if (typeof file !== 'string' || !isAbsolute(file) || !existsSync(file))
    throw new Error(
      `costo: the option perimeters says ${JSON.stringify(file)}, where no file is. Write the absolute path of one: { file: path.resolve('quarters.geojson'), name: 'nom' }.`,
    )
}

/** The configuration that makes drafts of a city's outlines at its first start. */
export const withCityPerimeters = (
  config: Config,
  perimeters: CityPerimeters | undefined,
): Config => (perimeters ? atStart(config, (payload) => fillOnce(payload, perimeters)) : config)

/** Where there are perimeters, be it in the trash, editors have gone on from the file: nothing is done then. */
async function fillOnce(payload: Payload, { file, name }: CityPerimeters) {
  const { perimeters } = slugsOf(payload)
  const { totalDocs } = await payload.count({ collection: perimeters, trash: true })
  if (totalDocs) return
  const bytes = await readFile(file)
  const { lines, code } = await importFile(
    payload,
    { bytes, name: basename(file) },
    { write: true, as: 'perimeters', force: false, nameProperty: name, replace: false },
  )
  for (const line of lines) {
    const text = inEnglish(line)
    if (code) payload.logger.error(`costo: the option perimeters: ${text}`)
    else payload.logger.info(text)
  }
}
