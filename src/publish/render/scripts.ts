import { createHash } from 'node:crypto'
import { type Baked, type BakedLoader, type Texts, WIDGETS } from '../../contract/widget-build'
import type { EditionFile } from '../../contract/edition'
import type { PublicFile } from '../files'
import type { Inputs } from '../inputs'
import type { Edition } from './edition'

type Scripts = {
  files: PublicFile[]
  /** Path of each module, from "/", by the name it has in the build. */
  modules: Record<string, string>
  pinned: EditionFile['pinned']
}

/** The scripts of an edition; they change with its inputs only. */
export const scriptsOf = (edition: Edition): Scripts =>
  edition.recall('scripts', '', [], () => scripts(edition.inputs))

/** The widgets' build with the public address, the locales and the texts written into it. Empty without a build. */
export function scripts(inputs: Inputs): Scripts {
  const build = inputs.widgets
  if (!build['embed.js']) return { files: [], modules: {}, pinned: [] }
  const baked = bakedFor(inputs)
  const parts = partsIn(build)
  const modules = modulesOf(build, baked, parts)
  const atOnce = (name: string): string[] => [
    name,
    ...[...build[name].matchAll(AT_ONCE)].flatMap(([, , other]) => atOnce(other)),
  ]
  const loader = Object.fromEntries(
    WIDGETS.map((widget) => [
      widget,
      [...new Set(atOnce(`${widget}.js`))].map(
        (name) => inputs.publicUrl + modules.get(name)!.path,
      ),
    ]),
  ) as BakedLoader
  const embed = script('/v1/embed.js', replaceLiteral(build['embed.js'], '__COSTO_EMBED__', loader))
  const pinned = pinnedScripts(inputs, baked, parts)
  return {
    files: [embed, ...modules.values(), ...pinned, ...manifestFile(build)],
    modules: Object.fromEntries([...modules].map(([name, { path }]) => [name, path])),
    pinned: pinned.map(({ path, body }) => ({
      file: path.slice(path.lastIndexOf('/') + 1),
      src: inputs.publicUrl + path,
      integrity: `sha384-${createHash('sha384').update(body).digest('base64')}`,
    })),
  }
}

/** What the widgets have, for editors and other tools (custom-elements-manifest, schema 1.0.0). */
const manifestFile = ({ 'custom-elements.json': body }: Inputs['widgets']): PublicFile[] =>
  body ? [{ path: '/v1/custom-elements.json', type: 'application/json; charset=utf-8', body }] : []

/**
 * Single files for those who pin one with its `integrity`. The public address, the locales and the texts are written
 * into them and may change within a version: the folder's name then changes with them, never the bytes in it.
 */
function pinnedScripts({ version, widgets }: Inputs, baked: Baked, parts: string[]) {
  const bodies = [...WIDGETS, 'all'].map(
    (name) => [name, bake(widgets[`pinned/${name}.js`], baked, parts)] as const,
  )
  const folder = `${version}-${contentName(bodies.flat().join('\n')).slice(0, 8)}`
  return bodies.map(([name, body]) => ({
    ...script(`/v1/pinned/${folder}/${name}.js`, body),
    immutable: true as const,
  }))
}

function bakedFor({ publicUrl, locales, version, widgets, metrics }: Inputs): Baked {
  const codes = locales.map(({ code }) => code)
  const texts = Object.entries(widgets).flatMap(([path, text]) => {
    const language = /^texts\/(.+)\.json$/.exec(path)?.[1]
    return language ? [[language, JSON.parse(text) as Texts] as const] : []
  })
  const written = Object.fromEntries(texts)
  const shipped = Object.fromEntries(texts.filter(([language]) => codes.includes(language)))
  // a default language the widgets have no texts for speaks English rather than nothing
  const all = { [codes[0]]: written.en, ...shipped }
  return { base: publicUrl, locales: codes, texts: all, version, metrics }
}

/** Writes what is baked into a script: texts that a part of a widget says alone into that part, all else into the runtime. */
function bake(text: string, { texts, ...rest }: Baked, parts: string[]): string {
  const some = (isWanted: (key: string) => boolean): Baked['texts'] =>
    Object.fromEntries(
      Object.entries(texts).map(([locale, all]) => [
        locale,
        Object.fromEntries(Object.entries(all).filter(([key]) => isWanted(key))),
      ]),
    )
  const isOf = (part: string) => (key: string) => key.startsWith(`${part}.`)
  const common = { ...rest, texts: some((key) => !parts.some((part) => isOf(part)(key))) }
  return parts.reduce(
    (made, part) => replaceLiteral(made, `__COSTO_TEXTS_${part}__`, some(isOf(part))),
    replaceLiteral(text, '__COSTO_BAKED__', common),
  )
}

/** The starts of the keys of texts that only a part of a widget says. */
const partsIn = (build: Inputs['widgets']): string[] => [
  ...new Set(
    Object.values(build).flatMap((text) =>
      [...text.matchAll(/__COSTO_TEXTS_(\w+?)__/g)].map(([, part]) => part),
    ),
  ),
]

// whichever quotes the minifier chose; a function, because "$" means something in a replacement text
const replaceLiteral = (text: string, name: string, value: object) =>
  text.replaceAll(new RegExp(`(["'\`])${name}\\1`, 'g'), () => JSON.stringify(value))

/**
 * The modules of the build under their hashed names, by the names they have in it. Each is named after itself and all it
 * leads to, for a part that is asked for later may import the widget that asks for it.
 */
function modulesOf(build: Inputs['widgets'], baked: Baked, parts: string[]): Map<string, Script> {
  const texts = new Map(
    Object.entries(build)
      .filter(([name]) => /^[\w-]+\.js$/.test(name) && name !== 'embed.js')
      .map(([name, text]) => [name, bake(text, baked, parts)]),
  )
  const leadsTo = (name: string, found = new Set<string>()): Set<string> => {
    if (!found.has(name)) {
      found.add(name)
      for (const [, , other] of texts.get(name)!.matchAll(SPECIFIER))
        if (texts.has(other)) leadsTo(other, found)
    }
    return found
  }
  const hashes = new Map(
    [...texts.keys()].map((name) => {
      const [, ...others] = leadsTo(name)
      return [name, contentName([name, ...others.sort()].map((one) => texts.get(one)).join('\n'))]
    }),
  )
  return new Map(
    [...texts].map(([name, text]) => {
      const body = text.replace(SPECIFIER, (whole, quote, other) =>
        hashes.has(other) ? `${quote}./${hashes.get(other)}.js${quote}` : whole,
      )
      return [name, { ...script(`/v1/w/${hashes.get(name)}.js`, body), immutable: true as const }]
    }),
  )
}

/** What a module imports before it runs: not what it asks for later, by `import()`. */
const AT_ONCE = /\b(?:from|import)\s*(["'`])\.\/([\w-]+\.js)\1/g

const SPECIFIER = /(["'`])\.\/([\w-]+\.js)\1/g

type Script = PublicFile & { body: string }

const script = (path: string, body: string): Script => ({
  path,
  type: 'text/javascript; charset=utf-8',
  body,
})

/** Name of a file that never changes: the start of the hash of what is in it. */
export const contentName = (body: string) =>
  createHash('sha256').update(body).digest('hex').slice(0, 24)
