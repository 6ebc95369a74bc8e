import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { reactModule, typesOf } from './manifest/types.js'
import { minifyTemplates } from './minify-templates.js'

const at = (path) => join(dirname(fileURLToPath(import.meta.url)), path)

/** What is said in a published build by the publisher, and in this one by the host's own code. */
const SWAPPED = {
  [at('shared/baked.ts')]: at('../src/widgets-npm/baked.ts'),
  [at('shared/define.ts')]: at('../src/widgets-npm/define.ts'),
}

/**
 * The widgets for those who bundle, in `out`: ES modules that import lit, react and each other by name, the texts of each
 * language, types, and the manifest they are made from.
 */
export async function buildNpm(out, names, manifest) {
  const { version } = JSON.parse(await readFile(at('../package.json'), 'utf8'))
  const own = { index: at('../src/widgets-npm/index.ts') }
  own['react-widget'] = at('../src/widgets-npm/react-widget.ts')
  own.element = at('../src/widgets-npm/element.ts')
  for (const name of names) own[name] = at(`${name}/define.ts`)
  await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [minifyTemplates(), swap(), withoutMarks(), written(version)],
    build: {
      target: 'es2022',
      outDir: out,
      emptyOutDir: false,
      copyPublicDir: false,
      minify: false,
      // a library's import() stays as it is written: the host's bundler makes of it what it likes
      lib: { entry: own, formats: ['es'] },
      rolldownOptions: {
        external: /^(lit|react)(\/|$)/,
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: '[name].js',
          codeSplitting: {
            groups: [
              // apart, so that a page that only configures doesn't load lit
              { name: 'configuration', test: /widgets-npm\/baked/, priority: 1 },
              {
                name: 'shared',
                test: /widgets\/shared|widgets-npm\/define|src\/contract|^\0/,
              },
            ],
          },
          intro: forServers,
        },
      },
    },
  })
  await mkdir(`${out}/texts`, { recursive: true })
  for (const file of await readdir(at('shared/texts'))) {
    const texts = JSON.parse(await readFile(at(`shared/texts/${file}`), 'utf8'))
    const name = file.replace(/\.json$/, '')
    await writeFile(`${out}/texts/${name}.js`, `export default ${JSON.stringify(texts, null, 2)}\n`)
    await writeFile(`${out}/texts/${name}.d.ts`, TEXTS_TYPE)
  }
  await writeFile(`${out}/react.js`, reactModule(manifest))
  for (const [path, text] of Object.entries(typesOf(manifest)))
    await writeFile(`${out}/${path}`, text)
  await writeFile(`${out}/custom-elements.json`, JSON.stringify(manifest, null, 2))
}

const TEXTS_TYPE = `declare const texts: Record<string, string>
export default texts
`

const swap = () => ({
  name: 'swap-baked',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    const found = await this.resolve(source, importer, { ...options, skipSelf: true })
    const other = found && !importer?.includes('/widgets-npm/') && SWAPPED[found.id]
    return other || found
  },
})

// the host's own texts are whole: no part of a widget brings some of its own
const withoutMarks = () => ({
  name: 'without-marks',
  enforce: 'pre',
  transform: (code, id) =>
    /\/widgets\/.*\.ts$/.test(id) && code.includes("('__COSTO_TEXTS_")
      ? { code: code.replace(/(?<=\()'__COSTO_TEXTS_\w+__'/g, '{}'), map: null }
      : undefined,
})

const written = (version) => ({
  name: 'written-version',
  transform: (code, id) =>
    id === SWAPPED[at('shared/baked.ts')]
      ? { code: code.replace('__COSTO_VERSION__', version), map: null }
      : undefined,
})

// what a module names while it is evaluated must be there on a server too, where no element is ever made
function forServers({ moduleIds }) {
  return moduleIds.some((id) => id.endsWith('/base-element.ts'))
    ? `const HTMLElement = globalThis.HTMLElement ?? class {}
const CSSStyleSheet = globalThis.CSSStyleSheet ?? class { replaceSync() {} }`
    : ''
}
