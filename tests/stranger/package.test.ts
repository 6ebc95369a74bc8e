import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { run } from '../support/run'

let folder: string
let tarball: Buffer
let manifest: { exports: Record<string, unknown>; peerDependencies: Record<string, string> }

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bundler-'))
  tarball = await readFile(inject('tarball'))
  await writeFile(join(folder, 'package.json'), '{ "name": "bundler", "type": "module" }')
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error']
  await run('npm', ['install', inject('tarball'), ...quiet], { cwd: folder })
  const installed = join(folder, 'node_modules/costo-vitrine/package.json')
  manifest = JSON.parse(await readFile(installed, 'utf8'))
}, 300_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

it('is a package that publint finds nothing wrong with', async () => {
  const bytes = new Uint8Array(tarball).buffer
  const { messages, pkg } = await publint({ pack: { tarball: bytes } })
  expect(messages.map((message) => formatMessage(message, pkg!))).toEqual([])
})

it('has types that are right wherever modules are', async () => {
  const analysis = await checkPackage(createPackageFromTarballData(new Uint8Array(tarball)))
  expect(analysis.types).toBeTruthy()
  // ways in are ES modules: `require()` of an old Node, and a resolution without `exports`, are not for them
  const asModules = ('problems' in analysis ? analysis.problems : []).filter(
    ({ kind }) => kind !== 'NoResolution' && kind !== 'CJSResolvesToESM',
  )
  expect(asModules).toEqual([])
})

it('has no any in the types that it shows', async () => {
  for (const name of ['index', 'contract', 'server', 'next']) {
    const path = join(folder, 'node_modules/costo-vitrine/dist/package/types', `${name}.d.ts`)
    const code = (await readFile(path, 'utf8')).replaceAll(/\/\*[^]*?\*\//g, '')
    expect(code.match(/\bany\b/g) ?? [], name).toEqual([])
  }
})

it('brings the widgets to those who bundle, without Payload', async () => {
  for (const name of Object.keys(manifest.peerDependencies))
    expect(existsSync(join(folder, 'node_modules', name)), name).toBe(false)
  const code = `
    import { configure } from 'costo-vitrine/widgets'
    import fr from 'costo-vitrine/widgets/texts/fr'
    await import('costo-vitrine/widgets/shop-card')
    await import('costo-vitrine/contract')
    const { createEditionHandler } = await import('costo-vitrine/server')
    console.log(typeof configure, typeof fr, typeof createEditionHandler)`
  const said = await run(process.execPath, ['--input-type=module', '-e', code], { cwd: folder })
  expect(said.trim()).toBe('function object function')
})
