import type { Custom, CustomKind, Renderer } from './options'
import { samplePath } from './paths'

type AnyRenderer = Renderer<never>

/** One name of a file or folder; nothing hidden, nothing that leads elsewhere. */
const SEGMENT = /^[A-Za-z0-9_~-][A-Za-z0-9._~-]*$/
const PATH_MAX = 200
const TYPE = /^[\w.+-]+\/[\w.+-]+(; ?charset=[\w-]+)?$/

/** What a configuration says is rendered of one collection. @throws Error naming the renderer and what to write */
export function checkedRenderers(
  kind: CustomKind,
  renderers: AnyRenderer[],
  others: Custom = {},
): AnyRenderer[] {
  if (!Array.isArray(renderers))
    throw new Error(
      `costo: the option renderers of ${kind} is no list. Write renderers: [{ path: '{locale}/${kind}.csv', type: 'text/csv; charset=utf-8', all: (records) => … }].`,
    )
  const taken = new Map<string, string>()
  for (const [other, custom] of Object.entries(others))
    if (other !== kind)
      for (const one of custom?.renderers ?? [])
        if ('path' in one) taken.set(samplePath(one.path), other)
  let pages = 0
  for (const one of renderers) {
    if ('page' in one && typeof one.page === 'function') pages += 1
    else checkFile(kind, one as { path?: unknown; type?: unknown }, taken)
  }
  if (pages > 1)
    throw new Error(`costo: the option renderers of ${kind} has ${pages} pages. Leave one.`)
  return renderers
}

type Given = { path?: unknown; type?: unknown; each?: unknown; all?: unknown }

function checkFile(kind: CustomKind, { path, type, each, all }: Given, taken: Map<string, string>) {
  const refuse = (wrong: string): never => {
    throw new Error(`costo: a renderer of ${kind} ${wrong}`)
  }
  if ((typeof each === 'function') === (typeof all === 'function'))
    refuse(
      `has ${each && all ? 'each and all' : 'none of each, all and page'}. Write one of them, as a function.`,
    )
  const name = JSON.stringify(path)
  if (typeof path !== 'string' || !isInFolder(path))
    refuse(
      `has the path ${name}, which is none below custom/. Write letters without accents, digits, ". _ ~ -", and "/" between folders: '{locale}/${kind}.csv'.`,
    )
  if (typeof each === 'function' && !String(path).includes('{slug}'))
    refuse(
      `writes a file for each record to ${name}. Write {slug} where the record's name belongs.`,
    )
  if (typeof all === 'function' && String(path).includes('{slug}'))
    refuse(
      `writes one file of all records to ${name}. Leave {slug} out, or write each: (record) => ….`,
    )
  if (typeof type !== 'string' || !TYPE.test(type))
    refuse(
      `has the type ${JSON.stringify(type)}. Write a media type, such as 'text/csv; charset=utf-8'.`,
    )
  const sample = samplePath(String(path))
  const other = taken.get(sample)
  if (other)
    refuse(`has the path ${name}, which a renderer of ${other} has too. Give one another path.`)
  taken.set(sample, kind)
}

const isInFolder = (path: string) => {
  const filled = samplePath(path)
  return filled.length <= PATH_MAX && filled.split('/').every((name) => SEGMENT.test(name))
}
