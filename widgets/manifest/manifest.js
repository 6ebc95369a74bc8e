import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { create, ts } from '@custom-elements-manifest/analyzer'
import { staticAttributes } from './static-attributes.js'

const widgets = join(dirname(fileURLToPath(import.meta.url)), '..')

/** What the elements inherit from: read for it, and not told. */
const SHARED = ['shared/base-element.ts', 'shared/widget.ts']
/** What they fire. */
const FIRED = 'shared/report.ts'

/**
 * The `custom-elements.json` of the named widgets (schema 1.0.0), read from the sources and their doc comments. Its
 * paths are those of the package's modules, beside which it lies.
 * @throws Error naming the attribute that has no doc comment
 */
export async function customElementsManifest(names) {
  const own = names.map((name) => `${name}/${name}.ts`)
  const modules = await Promise.all(
    [...SHARED, FIRED, ...own].map(async (path) =>
      ts.createSourceFile(
        path,
        await readFile(join(widgets, path), 'utf8'),
        ts.ScriptTarget.ES2022,
        true,
      ),
    ),
  )
  const manifest = create({ modules, plugins: [staticAttributes()], context: { dev: false } })
  return {
    schemaVersion: manifest.schemaVersion,
    readme: '',
    modules: manifest.modules
      .filter(({ path }) => !SHARED.includes(path))
      .map(({ kind, path: source, declarations }) => {
        const path = source === FIRED ? 'index.js' : `${dirname(source)}.js`
        const shown = declarations.filter((one) => one.kind === 'class').map(told)
        return {
          ...{ kind, path, declarations: shown },
          exports: shown.flatMap((one) => exportsOf(one, path)),
        }
      }),
  }
}

const exportsOf = ({ name, tagName }, path) => [
  { kind: 'js', name, declaration: { name, module: path } },
  ...(tagName
    ? [{ kind: 'custom-element-definition', name: tagName, declaration: { name, module: path } }]
    : []),
]

/** A declaration without what is nobody's business outside: superclasses of ours, private members. */
function told({ kind, name, description, tagName, ...rest }) {
  const text = { kind, name, description: sentence(description) }
  if (!tagName) return { ...text, superclass: { name: 'Event' }, members: [ERROR] }
  const { attributes, members, slots, events, cssParts, cssProperties } = rest
  return {
    ...text,
    ...{ tagName, customElement: true, superclass: { name: 'HTMLElement' } },
    ...{ attributes, members, slots, events, cssParts, cssProperties },
  }
}

const ERROR = {
  kind: 'field',
  name: 'error',
  type: { text: 'Error' },
  readonly: true,
  description: 'What went wrong, in English, for the page’s developer.',
}

const sentence = (text = '') => text.replace(/\s+/g, ' ').trim()
