import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** The folder of the films, from the sources as well as from a build that lies elsewhere in the package. */
export function filesFolder(): URL {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder)
    if (parent === folder) throw new Error(`the package of ${import.meta.url} was not found`)
    folder = parent
  }
  return pathToFileURL(join(folder, 'src/seed/files/'))
}
