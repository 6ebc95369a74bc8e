import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { getPayload } from 'payload'
import config from '../../payload.config'
import { importFile, type ImportOptions } from '../import/command'
import { LARGEST_FILE } from '../import/limits'
import { TOO_LARGE } from '../import/words'
import { plainOnes, valueOf } from './arguments'
import { checkDatabase } from './database-file'
import { IMPORT_VALUES } from './import-values'
import { print } from './print'
import { UsageError } from './usage-error'
import { say } from './words'

/**
 * `vitrine import <file>`: what is in a GPX, KML, KMZ or GeoJSON; with --write, drafts of it.
 * @throws UsageError when there is no such file or no vitrine, or an option's value is none
 */
export async function run(args: string[]): Promise<void> {
  const [path] = plainOnes(args, IMPORT_VALUES)
  const options = optionsIn(args)
  const bytes = await bytesOf(path)
  if (!bytes) return print({ lines: [TOO_LARGE], code: 1 })
  await checkDatabase()
  const payload = await getPayload({ config, disableOnInit: true })
  try {
    print(await importFile(payload, { bytes, name: basename(path) }, options))
  } finally {
    await payload.destroy()
  }
}

function optionsIn(args: string[]): ImportOptions {
  const [as, line] = [valueOf('--as', args), valueOf('--line', args)]
  if (as !== undefined && as !== 'walk' && as !== 'perimeters')
    throw new UsageError(
      say(
        `vitrine import : --as est « ${as} » ; écrivez --as walk (une balade) ou --as perimeters (des périmètres).`,
        `vitrine import: --as is “${as}”; write --as walk or --as perimeters.`,
      ),
    )
  if (line !== undefined && !/^[1-9]\d*$/.test(line))
    throw new UsageError(
      say(
        `vitrine import : --line est « ${line} » ; écrivez le numéro d’un tracé, comme --line 2.`,
        `vitrine import: --line is “${line}”; write the number of a line, such as --line 2.`,
      ),
    )
  return {
    ...{ as, line: line === undefined ? undefined : Number(line) },
    write: args.includes('--write'),
    force: args.includes('--force'),
    replace: args.includes('--replace'),
    nameProperty: valueOf('--name-property', args),
  }
}

/** The file's bytes, or nothing when there are too many. @throws UsageError when it can't be read */
async function bytesOf(path: string): Promise<Uint8Array | undefined> {
  try {
    if ((await stat(path)).size > LARGEST_FILE) return undefined
    return await readFile(path)
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new UsageError(
      say(
        `vitrine import : ${path} ne se lit pas (${why}).`,
        `vitrine import: ${path} can’t be read (${why}).`,
      ),
    )
  }
}
