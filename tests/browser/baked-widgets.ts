import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import type { Texts } from '../../src/contract/widget-build'
import { scripts } from '../../src/publish/render/scripts'

const DIST = 'dist/widgets'
const SOURCES = [
  ...['widgets', 'src/contract', 'src/widgets-npm'],
  ...['src/publish/snippets', 'src/publish/pages', 'src/walk-page'],
]
const LOCALES = ['fr', 'en']

/** The widgets as a publisher at `base` serves them: path from "/" to script. Builds them first when out of date. */
export function bakedWidgets(base: string, locales = LOCALES): Record<string, string> {
  const { files } = scripts({
    ...{ publicUrl: base, version: '1', now: '2026-11-18T08:00:00.000Z', widgets: builtWidgets() },
    locales: locales.map((code) => ({ code, label: code })),
  })
  return Object.fromEntries(files.map(({ path, body }) => [path, String(body)]))
}

/** The widgets' build: path below `dist/widgets` to text. Made first when out of date. */
export function builtWidgets(): Record<string, string> {
  buildIfNeeded()
  const names = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  return Object.fromEntries(
    names.filter((name) => /\.js(on)?$/.test(name)).map((name) => [name, read(name)]),
  )
}

/** Builds the widgets, for pages and for those who bundle, when a source is newer than the build. */
export function buildIfNeeded() {
  const newest = Math.max(...SOURCES.map(lastChange))
  if (existsSync(`${DIST}/embed.js`) && statSync(`${DIST}/embed.js`).mtimeMs > newest) return
  execFileSync(process.execPath, ['widgets/build.js'], { stdio: 'inherit' })
}

/** Texts of one language. */
export const textsOf = (code: string) =>
  JSON.parse(readFileSync(`widgets/shared/texts/${code}.json`, 'utf8')) as Texts

const read = (file: string) => readFileSync(`${DIST}/${file}`, 'utf8')

const lastChange = (folder: string): number =>
  Math.max(
    ...readdirSync(folder, { withFileTypes: true }).map((entry) => {
      const path = `${folder}/${entry.name}`
      return entry.isDirectory() ? lastChange(path) : statSync(path).mtimeMs
    }),
  )
