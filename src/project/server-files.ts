import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isMissing } from '../server/edition/folder'
import type { Snapshot } from '../server/edition/snapshot'
import { nginxAdmin } from './nginx-admin'
import { nginxHeaders } from './nginx-headers'
import { nginxMaps } from './nginx-maps'
import { nginxServer } from './nginx-server'
import { replace } from './replace'
import { filesOf } from './targets'

/**
 * Writes what a web server must be told besides the files: `nginx.conf` and the maps it needs.
 * @returns the names of those that are other than before
 */
export async function writeServerFiles(folder: string, edition: Snapshot): Promise<string[]> {
  const files = [...filesOf(edition)]
  const moved = files.filter(([, { status, location }]) => status === 301 && location)
  const gone = files.filter(([, { status }]) => status === 410)
  const texts = {
    'moved.map': moved.map(([path, { location = '' }]) => line(path, location)).join(''),
    'gone.map': gone.map(([path]) => line(path, '1')).join(''),
    'nginx-maps.conf': nginxMaps(folder, edition.manifest.inputs.publicUrl, files),
    'nginx-headers.conf': nginxHeaders(folder),
    'nginx.conf': nginxServer(folder, files),
    'nginx-admin.conf': nginxAdmin(),
  }
  const changed: string[] = []
  for (const [name, text] of Object.entries(texts))
    if (await replaceIfOther(join(folder, name), text)) changed.push(name)
  return changed
}

const line = (path: string, value: string) => `${quoted(path)} ${quoted(value)};\n`

/** A word of nginx's configuration, where a dollar sign would begin a variable. */
const quoted = (text: string) => `"${text.replace(/["\\]/g, '\\$&').replaceAll('$', '${dollar}')}"`

async function replaceIfOther(path: string, text: string): Promise<boolean> {
  const before = await readFile(path, 'utf8').catch((error: unknown) => {
    if (isMissing(error)) return undefined
    throw error
  })
  if (before === text) return false
  await replace(path, text)
  return true
}
