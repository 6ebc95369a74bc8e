#!/usr/bin/env node
// What `npm pack` packs besides the widgets: the suite in plain JavaScript, file by file, and its types.
import { cp, mkdir, readdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { rollup } from 'rollup'
import { dts } from 'rollup-plugin-dts'
import { build } from 'vite'
import { ROOT } from './start/settings.js'

const OUT = 'dist/package'

process.chdir(ROOT)
// whoever calls it: React's components would ask for what its production build hasn't
process.env.NODE_ENV = 'production'
await build({ configFile: 'vite.package.config.ts' })
await copyStyles()
await copyFonts()
await writeTypes()

/** A component's style lies beside it, as in the sources. */
async function copyStyles() {
  for (const name of await readdir('src/admin', { recursive: true })) {
    if (!name.endsWith('.css')) continue
    const to = join(OUT, 'src/admin', name)
    await mkdir(dirname(to), { recursive: true })
    await cp(join('src/admin', name), to)
  }
}

/** Letters that are read while it runs: one folder, which Next can be told to deploy. */
async function copyFonts() {
  const to = join(OUT, 'fonts')
  await mkdir(to, { recursive: true })
  for (const family of ['source-sans-3', 'source-serif-4']) {
    const from = join('node_modules/@fontsource', family)
    await cp(join(from, 'LICENSE'), join(to, `${family}.LICENSE`))
    for (const name of await readdir(join(from, 'files')))
      if (/-latin(-ext)?-(400|600|700)-normal\.woff2?$/.test(name))
        await cp(join(from, 'files', name), join(to, name))
  }
}

/** One file of types for each way in: whoever reads them in an editor sees the suite's own words, not its files. */
async function writeTypes() {
  const ways = {
    [`${OUT}/types/index`]: 'index',
    [`${OUT}/types/contract`]: 'contract/index',
    [`${OUT}/types/server`]: 'server/index',
    [`${OUT}/types/next`]: 'next/index',
    [`${OUT}/types/withCosto`]: 'next/with-costo',
    'dist/npm/element': 'widgets-npm/element',
  }
  await rm(`${OUT}/types`, { recursive: true, force: true })
  for (const [file, path] of Object.entries(ways)) {
    const bundle = await rollup({
      input: `src/${path}.ts`,
      external: /^[^./]/,
      plugins: [dts({ tsconfig: 'tsconfig.json' })],
      onwarn: (warning) => {
        throw new Error(`the types of ${path}: ${warning.message}`)
      },
    })
    await bundle.write({ file: `${file}.d.ts`, format: 'es' })
    await bundle.close()
  }
}
