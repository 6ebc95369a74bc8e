import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const NAME = 'costo-vitrine'

let found: string | undefined

/** A file of this package, such as `dist/programs/leaflet.js`, in whichever build the asker stands. @throws Error when the package isn't there, or not all of it */
export const packageFile = (...path: string[]): string => join((found ??= find()), ...path)

/**
 * Asked of the project that runs, which has it as a package or is the package itself: code that Next has put together no
 * longer knows where it came from. A program started elsewhere looks above its own file.
 */
function find(): string {
  const folder = ofProject() ?? above(dirname(fileURLToPath(import.meta.url)))
  // a checkout builds what it needs; what Next deploys has only what it was told of
  if (folder && ['src', 'dist/widgets'].some((part) => existsSync(join(folder, part))))
    return folder
  throw new Error(
    `costo: the files of the package ${NAME} are not found from ${process.cwd()}. Where Next deploys only what it traces (output: 'standalone', serverless), write export default withPayload(withCosto(nextConfig)) in next.config, withCosto being that of ${NAME}/withCosto; elsewhere start Node in the folder of your project, where the package is installed.`,
  )
}

function ofProject(): string | undefined {
  try {
    const project = createRequire(join(process.cwd(), 'package.json'))
    return dirname(project.resolve(`${NAME}/package.json`))
  } catch {
    return undefined
  }
}

function above(folder: string): string | undefined {
  const file = join(folder, 'package.json')
  if (
    existsSync(file) &&
    (JSON.parse(readFileSync(file, 'utf8')) as { name?: string }).name === NAME
  )
    return folder
  const parent = dirname(folder)
  return parent === folder ? undefined : above(parent)
}
