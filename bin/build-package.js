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
await build({ configFile: 'vite.package.config.ts' })
await copyStyles()
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

/** One file of types for each way in: whoever reads them in an editor sees the suite's own words, not its files. */
async function writeTypes() {
  const ways = {
    [`${OUT}/types/index`]: 'index',
    [`${OUT}/types/contract`]: 'contract/index',
    [`${OUT}/types/server`]: 'server/index',
    [`${OUT}/types/next`]: 'next/index',
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
