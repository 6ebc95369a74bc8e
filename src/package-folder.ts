import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const NAME = 'costo-vitrine'

let found: string | undefined

/** A file of this package, such as `dist/programs/leaflet.js`, in whichever build the asker stands. @throws Error when the package isn't there */
export const packageFile = (...path: string[]): string => join((found ??= find()), ...path)

/**
 * Asked of the project that runs, which has it as a package or is the package itself: code that Next has put together no
 * longer knows where it came from. A program started elsewhere looks above its own file.
 */
function find(): string {
  try {
    const project = createRequire(join(process.cwd(), 'package.json'))
    return dirname(project.resolve(`${NAME}/package.json`))
  } catch {
    return above(dirname(fileURLToPath(import.meta.url)))
  }
}

function above(folder: string): string {
  const file = join(folder, 'package.json')
  if (
    existsSync(file) &&
    (JSON.parse(readFileSync(file, 'utf8')) as { name?: string }).name === NAME
  )
    return folder
  const parent = dirname(folder)
  if (parent === folder)
    throw new Error(
      `The package ${NAME} is not found from ${process.cwd()}: start Node in the folder of your project, where it is installed.`,
    )
  return above(parent)
}
