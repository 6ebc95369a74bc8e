import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Maker } from '../../../../src/publish/make'
import { Registry } from '../../../../src/publish/paper/registry'
import { currentEdition } from '../../../../src/publish/store/editions'
import { layout } from '../../../../src/publish/store/layout'
import { inputs, records } from '../../../fixtures/records'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'printed-'))
})
afterEach(() => rm(folder, { recursive: true }))

const { publicUrl, locales, version, now } = inputs()
const task = { publicUrl, locales, version, now }
const make = (change: (all: ReturnType<typeof records>) => void = () => {}) => {
  const changed = records()
  change(changed)
  // each from the start, as after a restart
  return new Maker(folder, join(folder, 'no-build')).make({ ...task, records: changed })
}
const codes = async () => {
  const edition = await currentEdition(folder)
  const paths = [...(edition?.entries() ?? [])].map(([path]) => path)
  return paths.flatMap((path) => /^\/fr\/tours\/nord-du-18e\/p\/(\w+)\/$/.exec(path)?.[1] ?? [])
}

describe('the leaflets that were published', { timeout: 60_000 }, () => {
  it('are remembered for as long as the folder is there, whatever is published next', async () => {
    await make()
    const [first] = await codes()
    await make(({ tours }) => (tours[0].stops[2].name = { fr: 'Le potager' }))
    expect(await codes()).toHaveLength(2)
    await make(({ tours }) => tours.shift())
    expect(await codes()).toHaveLength(2)
    expect(await codes()).toContain(first)
  })

  it('are on the disk before they are served: when they can’t be, the edition before stays', async () => {
    await make()
    const [first] = await codes()
    // a folder where the file is to be
    await rm(layout(folder).printed, { recursive: true })
    await writeFile(layout(folder).printed, '')
    await expect(make(({ tours }) => (tours[0].state = 'suspended'))).rejects.toThrow()
    expect(await codes()).toEqual([first])
  })

  it('are not forgotten for a damaged file: it is named, and nothing is published over it', async () => {
    await make()
    const path = join(layout(folder).printed, 'nord-du-18e.json')
    await writeFile(path, '{"v":1,"prin')
    await expect(make()).rejects.toThrow(/nord-du-18e\.json is damaged .* put it back/)
    expect(await readFile(path, 'utf8')).toBe('{"v":1,"prin')
  })

  it('are the same objects until another is added', async () => {
    await make()
    const registry = new Registry(folder)
    const [before, again] = [await registry.all(), await registry.all()]
    expect(again).toBe(before)
    await registry.add({ 'nord-du-18e': { ...before['nord-du-18e'][0], edition: 'autre' } })
    const after = await registry.all()
    expect(after['nord-du-18e'].map(({ edition }) => edition)[0]).toBe('autre')
    expect(after['nord-du-18e'][1]).toBe(before['nord-du-18e'][0])
  })
})
