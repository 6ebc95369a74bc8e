import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import ts from 'typescript'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { run } from '../support/run'
import { OLDEST } from './host'
import { ROOT } from './root'

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
  const names = ['index', 'contract', 'server', 'next', 'withCosto']
  const files = names.map((name) => `package/types/${name}.d.ts`)
  for (const name of [...files, 'npm/element.d.ts']) {
    const path = join(folder, 'node_modules/costo-vitrine/dist', name)
    const code = (await readFile(path, 'utf8')).replaceAll(/\/\*[^]*?\*\//g, '')
    expect(code.match(/\bany\b/g) ?? [], name).toEqual([])
  }
})

it('has components that React in production can show', async () => {
  const built = join(folder, 'node_modules/costo-vitrine/dist/package')
  const names = await readdir(built, { recursive: true })
  const scripts = names.filter((name) => name.endsWith('.js'))
  expect(scripts.length).toBeGreaterThan(300)
  for (const name of scripts)
    expect(await readFile(join(built, name), 'utf8'), name).not.toContain('jsx-dev-runtime')
})

it('names as the oldest of its peers those that it is tried with', () => {
  const { payload, next, react, ...peers } = manifest.peerDependencies
  expect([payload, peers['@payloadcms/next']]).toEqual(Array(2).fill(`>=${OLDEST.payload} <4`))
  expect(next.split(' ')[0]).toBe(`>=${OLDEST.next}`)
  expect(react.split(' ')[0]).toBe(`^${OLDEST.react}`)
})

it('brings the widgets to those who bundle, without Payload', async () => {
  for (const name of Object.keys(manifest.peerDependencies))
    expect(existsSync(join(folder, 'node_modules', name)), name).toBe(false)
  const code = `
    import { configure } from 'costo-vitrine/widgets'
    import fr from 'costo-vitrine/widgets/texts/fr'
    await import('costo-vitrine/widgets/shop-card')
    await import('costo-vitrine/widgets/element')
    await import('costo-vitrine/contract')
    const { createEditionHandler } = await import('costo-vitrine/server')
    console.log(typeof configure, typeof fr, typeof createEditionHandler)`
  const said = await run(process.execPath, ['--input-type=module', '-e', code], { cwd: folder })
  expect(said.trim()).toBe('function object function')
})

it('has the types that a widget of one’s own needs, a wrong use of its own fields refused', async () => {
  const code = await readFile(join(ROOT, 'examples/widget/shop-parking.ts'), 'utf8')
  const wrong = code.replace('places = 0 }', 'spaces = 0 }')
  expect(await complaints('right.ts', code)).toEqual([])
  expect((await complaints('wrong.ts', wrong)).join()).toContain("Property 'spaces' does not exist")
})

/** What TypeScript finds wrong in a file beside the installed package. */
async function complaints(name: string, text: string): Promise<string[]> {
  const file = join(folder, name)
  await writeFile(file, text)
  const program = ts.createProgram([file], {
    ...{ target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, types: [] },
    ...{ moduleResolution: ts.ModuleResolutionKind.Bundler, strict: true, noEmit: true },
  })
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}
