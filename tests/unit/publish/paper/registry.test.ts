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

  describe.each([
    ['torn', '{"v":1,"prin'],
    ['of another shape', '{"v":1,"printed":{}}'],
    ['with a leaflet that lacks its stops', '{"v":1,"printed":[{"edition":"a","madeOn":"b"}]}'],
    ['empty', 'null'],
  ])('in a file that is %s', (_, damaged) => {
    it('stop no publish: it is set aside as it is and told of, the others are kept', async () => {
      await make()
      await make(({ tours }) => tours.forEach((tour) => (tour.state = 'suspended')))
      const path = join(layout(folder).printed, 'nord-du-18e.json')
      const others = (await new Registry(folder).all())['est-du-18e']
      await writeFile(path, damaged)

      const made = await make()
      expect(made.setAside).toEqual([`${path}.broken`])
      expect(await readFile(`${path}.broken`, 'utf8')).toBe(damaged)
      expect(await codes()).toHaveLength(1)
      expect((await new Registry(folder).all())['est-du-18e']).toEqual(others)
    })
  })

  it('count again as soon as they are put back, and one set aside is never lost for a second', async () => {
    await make()
    await make(({ tours }) => (tours[0].state = 'suspended'))
    const path = join(layout(folder).printed, 'nord-du-18e.json')
    const backup = await readFile(path, 'utf8')
    const maker = new Maker(folder, join(folder, 'no-build'))
    const again = () => maker.make({ ...task, records: records() })
    await writeFile(path, 'first')
    await again()
    await writeFile(path, 'second')
    const { setAside } = await again()
    expect(setAside).toEqual([`${path}.broken`, `${path}.broken-2`])
    expect(await Promise.all(setAside.map((one) => readFile(one, 'utf8')))).toEqual([
      'first',
      'second',
    ])

    await writeFile(path, backup)
    await Promise.all(setAside.map((one) => rm(one)))
    expect((await again()).setAside).toEqual([])
    expect(await codes()).toHaveLength(2)
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
