import { cp, mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { minify } from 'terser'
import { build } from 'vite'
import { buildNpm } from './build-npm.js'
import { customElementsManifest } from './manifest/manifest.js'
import { minifyTemplates } from './minify-templates.js'
import { replaceFolder } from './replace-folder.js'

const WIDGETS = ['partner-carousel', 'shop-card', 'tour-map']
const OUT = 'dist/widgets'
const here = dirname(fileURLToPath(import.meta.url))
const at = (path) => join(here, path)

/**
 * Builds what src/contract/widget-build.ts describes into dist/widgets of the project that holds this file, and the same
 * widgets for those who bundle into dist/npm beside it.
 */
export async function buildWidgets(finished = at(`../${OUT}`)) {
  // made aside and moved into place: whoever reads meanwhile sees the old build or the new one
  const out = `${finished}.${process.pid}`

  const entry = (name) => at(`${name}/define.ts`)
  const bundle = (input, dir, output) =>
    build({
      configFile: false,
      logLevel: 'warn',
      // lit's own production build, whatever NODE_ENV this runs under
      resolve: { conditions: ['module', 'browser'] },
      plugins: [minifyTemplates()],
      build: {
        target: 'es2022',
        outDir: dir,
        emptyOutDir: false,
        copyPublicDir: false,
        modulePreload: false,
        minify: true,
        // a library's `import()` is left as it is; an application's gets a preloader of half a kilobyte
        lib: { entry: input, name: 'costo', formats: [output.format ?? 'es'] },
        rolldownOptions: {
          input,
          preserveEntrySignatures: false,
          output: { entryFileNames: '[name].js', minify: true, ...output },
        },
      },
    })

  // one chunk holds lit and all that is shared, so that a page with three widgets pays for it once; another one what is
  // said of opening hours, which a carousel never does
  const modules = Object.fromEntries(WIDGETS.map((name) => [name, entry(name)]))
  await bundle(modules, out, {
    chunkFileNames: '[name].js',
    codeSplitting: {
      groups: [
        {
          name: 'hours',
          test: /widgets\/shared\/(opening|opening-text|paris-time|shop-state|ticker)\./,
        },
        {
          name: 'runtime',
          test: /node_modules|widgets\/shared|src\/contract\/(chances|parse|shop)|oxc-project|^\0/,
        },
      ],
    },
  })
  for (const name of [...WIDGETS, 'all'])
    await bundle({ [name]: name === 'all' ? at('all.ts') : entry(name) }, `${out}/pinned`, {
      codeSplitting: false,
      // a function of its own: a site builder may take the file for a plain script, whose names would be the page's
      format: 'iife',
    })
  // before the widget that it stands around, so with nothing to wait for
  await bundle({ frame: at('frame/frame.ts') }, out, { codeSplitting: false })
  await bundle({ embed: at('embed.ts') }, out, { format: 'iife' })
  await bundle({ live: at('../src/publish/pages/embed/live/live.ts') }, out, {
    codeSplitting: false,
  })
  await bundle({ 'shop-form': at('../src/shop-form/script/form.ts') }, out, {
    codeSplitting: false,
  })
  await bundle({ 'walk-page': at('../src/walk-page/page.ts') }, out, { codeSplitting: false })
  // read by importScripts(), which knows no modules
  await bundle({ 'walk-worker': at('../src/walk-page/worker/worker.ts') }, out, { format: 'iife' })

  await tighten(out)
  await placeMarks(out)
  await mkdir(`${out}/texts`, { recursive: true })
  await cp(at('shared/texts'), `${out}/texts`, { recursive: true })

  const manifest = await customElementsManifest(WIDGETS)
  await writeFile(`${out}/custom-elements.json`, JSON.stringify(manifest))

  const npm = join(finished, '../npm')
  await buildNpm(`${npm}.${process.pid}`, WIDGETS, manifest)
  await replaceFolder(npm, `${npm}.${process.pid}`)
  await replaceFolder(finished, out)
}

// fields of lit's own objects, and what only the widgets' own code calls of each other
const INNER =
  /^(_\$[AC]\w|controllers|host(Updated|Disconnected)|willUpdate|goneNote|publicPage|renderRoot|requestUpdate|wakeFor|finalize|moveTo|reveal|settle)$/

// the bundler's own minifier leaves a hundredth that a slower one finds; the budgets are that close
async function tighten(out) {
  // one name for a field in all modules
  const nameCache = {}
  for (const file of (await readdir(out, { recursive: true })).sort()) {
    if (!file.endsWith('.js')) continue
    const path = join(out, file)
    const { code } = await minify(await readFile(path, 'utf8'), {
      ...{ module: true, ecma: 2022, compress: { passes: 3 }, format: { ecma: 2022 } },
      mangle: { properties: { regex: INNER } },
      nameCache,
    })
    await writeFile(path, code)
    // of each module its own
    delete nameCache.vars
  }
}

// the minifier writes strings with whatever quotes it likes; the publisher looks for double ones
async function placeMarks(out) {
  const baked = ['runtime', ...[...WIDGETS, 'all'].map((name) => `pinned/${name}`)]
  for (const [file, mark] of [
    ['embed', '__COSTO_EMBED__'],
    ...baked.map((name) => [name, '__COSTO_BAKED__']),
  ]) {
    const path = `${out}/${file}.js`
    const parts = (await readFile(path, 'utf8')).split(new RegExp(`[\`'"]${mark}[\`'"]`))
    if (parts.length !== 2)
      throw new Error(`${path}: ${mark} must stand there once, found ${parts.length - 1} times`)
    await writeFile(path, parts.join(`"${mark}"`))
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildWidgets()
