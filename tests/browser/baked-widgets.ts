import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { type BakedLoader, type Texts, WIDGETS } from '../../src/contract/widget-build'

const DIST = 'dist/widgets'
const LOCALES = ['fr', 'en']

/** The widgets as a publisher at `base` would serve them: path from "/" to script. Builds them first when out of date. */
export function bakedWidgets(base: string): Record<string, string> {
  buildIfNeeded()
  const texts = Object.fromEntries(LOCALES.map((code) => [code, textsOf(code)]))
  const baked = JSON.stringify({ base, locales: LOCALES, texts })
  const bake = (file: string) => read(file).replace('"__COSTO_BAKED__"', () => baked)

  const runtime = bake('runtime.js')
  const runtimeName = `${hash(runtime)}.js`
  const files: Record<string, string> = { [`/v1/w/${runtimeName}`]: runtime }
  const widgets: Partial<BakedLoader['widgets']> = {}
  for (const name of WIDGETS) {
    const script = read(`${name}.js`).replaceAll('./runtime.js', `./${runtimeName}`)
    widgets[name] = `${base}/v1/w/${hash(script)}.js`
    files[`/v1/w/${hash(script)}.js`] = script
    files[`/v1/pinned/1/${name}.js`] = bake(`pinned/${name}.js`)
  }
  files['/v1/pinned/1/all.js'] = bake('pinned/all.js')
  files['/v1/embed.js'] = read('embed.js').replace('"__COSTO_EMBED__"', () =>
    JSON.stringify({ base, widgets }),
  )
  return files
}

/** Texts of one language. */
export const textsOf = (code: string) =>
  JSON.parse(readFileSync(`widgets/shared/texts/${code}.json`, 'utf8')) as Texts

const read = (file: string) => readFileSync(`${DIST}/${file}`, 'utf8')

// as the publisher names hashed files
const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 24)

function buildIfNeeded() {
  const newest = Math.max(...['widgets', 'src/contract'].map(lastChange))
  if (existsSync(`${DIST}/embed.js`) && statSync(`${DIST}/embed.js`).mtimeMs > newest) return
  execFileSync(process.execPath, ['widgets/build.js'], { stdio: 'inherit' })
}

const lastChange = (folder: string): number =>
  Math.max(
    ...readdirSync(folder, { withFileTypes: true }).map((entry) => {
      const path = `${folder}/${entry.name}`
      return entry.isDirectory() ? lastChange(path) : statSync(path).mtimeMs
    }),
  )
