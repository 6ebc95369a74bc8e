import { mkdtemp, readdir, rm, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { heavyFolder } from '../../../../src/publish/heavy/folder'
import { TileShelf } from '../../../../src/publish/heavy/maps/shelf-of-tiles'
import { tileSource } from '../../../../src/publish/heavy/maps/source'
import { pruneHeavy } from '../../../../src/publish/heavy/prune'
import { Results } from '../../../../src/publish/heavy/results'
import { Shelf } from '../../../../src/publish/heavy/shelf'

const DAY = 24 * 3_600_000
const NOW = new Date('2026-11-26T12:00:00Z')
const ago = (days: number) => new Date(NOW.getTime() - days * DAY)

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'heavy-'))
})
afterEach(() => rm(folder, { recursive: true }))

const age = (path: string, days: number) => utimes(path, ago(days), ago(days))

/** A leaflet that was made 60 days ago, and not wanted any more for so many. */
async function leaflet(name: string, unwantedDays?: number) {
  const about = { extension: 'pdf', mimeType: 'application/pdf' }
  const file = await new Shelf(folder).keep(Buffer.from(name), about)
  await age(file.path, 60)
  const unwantedSince = unwantedDays === undefined ? undefined : ago(unwantedDays).toISOString()
  await new Results(folder).write('paper', name, {
    ...{ v: 1, walk: name, key: 'k', madeAt: ago(60).toISOString(), unwantedSince },
    value: { papers: [{ locale: 'fr', sheet: 'a4', edition: 'e', pictures: [], shops: [], file }] },
  } as never)
}

const filesLeft = async () =>
  (await readdir(heavyFolder(folder).files, { recursive: true })).filter((name) =>
    /[0-9a-f]{64}/.test(name),
  ).length

describe('what no edition wants any more', () => {
  it('stays as long as editions do, then goes with its bytes', async () => {
    await leaflet('wanted')
    await leaflet('unwanted-lately', 29)
    await leaflet('unwanted-long', 31)
    expect(await filesLeft()).toBe(3)
    expect(await pruneHeavy(folder, NOW)).toEqual({ files: 1, bytes: 'unwanted-long'.length })
    expect(await readdir(join(heavyFolder(folder).made, 'paper'))).toEqual([
      'unwanted-lately.json',
      'wanted.json',
    ])
    expect(await filesLeft()).toBe(2)
  })

  it('is a tile with which no map was made for so long', async () => {
    const source = tileSource({ url: 'https://x.example/{z}/{x}/{y}.png', attribution: '© X' })!
    const shelf = new Shelf(folder)
    const tiles = new TileShelf(folder, source, shelf)
    const put = async (y: number, days: number) => {
      const day = ago(days).toISOString().slice(0, 10)
      const answer = { is: 'new', bytes: Buffer.from(`tile ${y}`), freshUntil: 0 } as const
      const tile = await tiles.put([16, 1, y], answer, ago(days), day)
      await age(tiles.fileOf(tile)!.path, days)
    }
    await put(1, 40)
    await put(2, 3)
    expect((await pruneHeavy(folder, NOW)).files).toBe(1)
    const again = new TileShelf(folder, source, shelf)
    expect(await again.get([16, 1, 1], '2026-11-26')).toBeUndefined()
    expect(await again.get([16, 1, 2], '2026-11-26')).toBeDefined()
  })

  it('is not what was put there just now and nothing names yet', async () => {
    const about = { extension: 'pdf', mimeType: 'application/pdf' }
    await new Shelf(folder).keep(Buffer.from('being made'), about)
    expect((await pruneHeavy(folder, new Date())).files).toBe(0)
    expect(await filesLeft()).toBe(1)
  })
})
