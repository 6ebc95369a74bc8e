import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

// plain JavaScript without types, which the start needs to be before anything is installed
const load = (name: string) =>
  import(new URL(`../../../bin/start/${name}.js`, import.meta.url).href) as Promise<
    Record<string, (argument: string) => unknown>
  >

describe('the start takes the packages for installed', async () => {
  const { arePackagesInstalled } = await load('packages')
  let root: string
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'costo-packages-'))
    mkdirSync(join(root, 'node_modules'))
  })
  afterEach(() => rmSync(root, { recursive: true, force: true }))

  const lock = (path: string, packages: object) =>
    writeFileSync(join(root, path), JSON.stringify({ packages }))
  const wanted = {
    '': { version: '1.0.0' },
    'node_modules/lit': { version: '3.3.3' },
    'node_modules/for-another-system': { version: '1.0.0', optional: true },
    'node_modules/left-over': { version: '1.0.0', extraneous: true },
  }

  it.each<[string, object | undefined, boolean]>([
    ['when npm has noted them all', { 'node_modules/lit': { version: '3.3.3' } }, true],
    ['not when one is of another version', { 'node_modules/lit': { version: '3.3.2' } }, false],
    ['not when one is missing', {}, false],
    ['not when npm was interrupted and has noted nothing', undefined, false],
  ])('%s', async (_, installed, expected) => {
    lock('package-lock.json', wanted)
    if (installed) lock('node_modules/.package-lock.json', installed)
    expect(await arePackagesInstalled(root)).toBe(expected)
  })
})

describe('the end of a start', async () => {
  const { closeAll } = (await load('close')) as unknown as {
    closeAll: (closers: (() => unknown)[]) => Promise<unknown[]>
  }

  it('closes all at once, and tells what could not be closed', async () => {
    // each waits for the other to be asked: one after the other, neither would end
    let finish = () => {}
    const bothAsked = new Promise<void>((done) => (finish = done))
    let open = 2
    const closer = () => {
      if (--open === 0) finish()
      return bothAsked
    }
    const broken = () => {
      throw new Error('stuck')
    }
    const failed = await closeAll([closer, broken, closer])
    expect(failed).toEqual([new Error('stuck')])
    expect(open).toBe(0)
  })
})

describe('the start runs on Node', async () => {
  const { checkNode } = await load('node-version')

  it.each(['20.19.0', '20.20.2', '22.1.0', '24.15.0'])('%s', (version) => {
    expect(() => checkNode(version)).not.toThrow()
  })
  it.each(['18.20.4', '20.18.3', '16.0.0'])('%s not, and says which one to get', (version) => {
    expect(() => checkNode(version)).toThrow(/20\.19/)
  })
})
