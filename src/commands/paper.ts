import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { editionsOf, readEnvironment } from '../environment'
import { forPrinter, NoLeaflet } from '../publish/paper/for-printer'
import { findBrowser } from '../publish/paper/pdf/find-browser'
import { type Sheet, SHEETS } from '../publish/paper/sheets'
import { UsageError } from './usage-error'
import { say } from './words'

/**
 * `vitrine print <slug> <folder> [--sheet a3] [--locale en] [--bleed]`: a walk's leaflet for a printer, as a PDF in a
 * folder.
 * @throws UsageError when something is missing, or there is no such walk or no browser
 */
export async function run(args: string[]): Promise<void> {
  const { slug, folder, sheet, locale, bleed } = read(args)
  const editionsDir = editionsOf(readEnvironment())
  const order = { editionsDir, browser: findBrowser(), slug, sheet, locale, bleed }
  const { bytes, name } = await forPrinter(order).catch((error: unknown) => {
    throw error instanceof NoLeaflet ? new UsageError(say(error.fr, error.en)) : error
  })
  await mkdir(folder, { recursive: true })
  const path = join(folder, name)
  await writeFile(path, bytes)
  console.log(path)
}

function read(args: string[]) {
  const { values, positionals } = parsed(args)
  const [slug, folder] = positionals
  if (!slug || !folder || positionals.length > 2) throw wrong()
  const { sheet = 'a4', locale = 'fr', bleed = false } = values
  if (!SHEETS.includes(sheet as Sheet)) throw wrong()
  return { slug, folder: resolve(folder), sheet: sheet as Sheet, locale, bleed }
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        sheet: { type: 'string' },
        locale: { type: 'string' },
        bleed: { type: 'boolean' },
      },
    })
  } catch {
    throw wrong()
  }
}

const wrong = () =>
  new UsageError(
    say(
      'Écrivez : vitrine print <balade> <dossier> [--sheet a4|a3] [--locale fr] [--bleed], par exemple : vitrine print nord-du-18e impression --sheet a3 --bleed',
      'Write: vitrine print <walk> <folder> [--sheet a4|a3] [--locale fr] [--bleed], for example: vitrine print nord-du-18e print --sheet a3 --bleed',
    ),
  )
