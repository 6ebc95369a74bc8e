import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { getPayload, type Payload, type SanitizedConfig } from 'payload'
import { type CommandResult, inEnglish } from '../publish/lines'
import { importFile } from './command'

/**
 * `payload costo-perimeters quarters.geojson`: drafts of the perimeters in a file of GeoJSON, KML or GPX, all of them or none. A
 * perimeter whose name there is already stays as it is; with `--replace` it gets the new outline as a draft, beside what is
 * published. `--name nom` is the property of the file that names them. Payload's own command line hands over the configuration.
 */
export async function script(config: SanitizedConfig): Promise<void> {
  const payload = await getPayload({ config, disableOnInit: true })
  try {
    const { lines, code } = await perimetersFrom(payload, process.argv)
    for (const line of lines) console.log(inEnglish(line))
    if (code) process.exitCode = code
  } finally {
    await payload.destroy()
  }
}

/** What the command does, by its words. @throws Error of what it was asked for and can't be done */
export async function perimetersFrom(payload: Payload, argv: string[]): Promise<CommandResult> {
  const { values, positionals } = parsed(argv.slice(argv.indexOf('costo-perimeters') + 1))
  const [path, more] = positionals
  if (!path || more) throw new Error(USAGE)
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new Error(`costo-perimeters: ${path} can't be read`, { cause })
  })
  return importFile(
    payload,
    { bytes, name: basename(path) },
    {
      ...{ write: true, as: 'perimeters', force: false },
      ...{ nameProperty: values.name, replace: values.replace ?? false },
    },
  )
}

const USAGE =
  'costo-perimeters takes one file of outlines, --name PROPERTY for the one that names them, and --replace for new outlines of perimeters there are already.'

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { name: { type: 'string' }, replace: { type: 'boolean' } },
    })
  } catch (cause) {
    throw new Error(USAGE, { cause })
  }
}
