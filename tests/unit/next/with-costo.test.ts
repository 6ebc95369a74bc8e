import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { withCosto } from '../../../src/next/with-costo'

let root: string
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'workspace-')))
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(root, { recursive: true, force: true })
})

/** Installs the package in a folder, and stands in another. */
function laidOut(installed: string, app: string) {
  const folder = join(root, installed)
  mkdirSync(folder, { recursive: true })
  mkdirSync(join(root, app), { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{}')
  vi.spyOn(process, 'cwd').mockReturnValue(join(root, app))
}

const included = () => withCosto().outputFileTracingIncludes?.['**/*'] ?? []

it('has the files of the package deployed from among the app’s own packages', () => {
  laidOut('node_modules/costo-vitrine', '.')
  expect(included()).toContain('node_modules/costo-vitrine/dist/widgets/**/*')
  expect(included()).toContain('node_modules/costo-vitrine/package.json')
})

it('finds them at the root of a workspace, and never looks above', () => {
  laidOut('node_modules/costo-vitrine', 'apps/site')
  expect(included()).toContain('../../node_modules/costo-vitrine/dist/programs/**/*')
  expect(included().filter((path) => path.startsWith('../../../'))).toEqual([])
})

it('takes both ends of a link, as pnpm lays packages out', () => {
  const store = 'node_modules/.pnpm/costo-vitrine@0.1.0/node_modules/costo-vitrine'
  laidOut(store, '.')
  symlinkSync(join(root, store), join(root, 'node_modules/costo-vitrine'))
  expect(included()).toContain('node_modules/costo-vitrine/package.json')
  expect(included()).toContain(`${store}/package.json`)
})

it('leaves out the end of a link that leads out of the project: Next would refuse it', () => {
  laidOut('elsewhere/costo-vitrine', 'site')
  mkdirSync(join(root, 'site/node_modules'))
  symlinkSync(join(root, 'elsewhere/costo-vitrine'), join(root, 'site/node_modules/costo-vitrine'))
  expect(included().filter((path) => path.includes('elsewhere'))).toEqual([])
})

it('keeps what the configuration says', () => {
  laidOut('node_modules/costo-vitrine', '.')
  const own = { '**/*': ['@libsql/client'], '/api/*': ['data/*'] }
  const config = withCosto({ output: 'standalone', outputFileTracingIncludes: own })
  expect(config.output).toBe('standalone')
  expect(config.outputFileTracingIncludes).toMatchObject({ '/api/*': ['data/*'] })
  expect(config.outputFileTracingIncludes?.['**/*'].slice(0, 1)).toEqual(['@libsql/client'])
})
