import { brotliCompressSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { bakedWidgets } from '../../browser/baked-widgets'
import { tilesOf } from '../../../widgets/tour-map/tiles'
import { CLOSEST, project } from '../../../widgets/tour-map/projection'

const LIMIT = 2000
const modules = Object.entries(bakedWidgets('https://vitrine.example')).flatMap(([path, script]) =>
  path.startsWith('/v1/w/') ? [script] : [],
)

it.each(['still', 'ActiveMap', 'Gestures', 'Tiles', 'Whereabouts'])(
  'the map’s part with %s is at most 2 kB',
  (name) => {
    const parts = modules.filter((script) => new RegExp(`export\\{.*\\bas ${name}\\b`).test(script))
    expect(parts).toHaveLength(1)
    expect(brotliCompressSync(parts[0]).length).toBeLessThanOrEqual(LIMIT)
  },
)

const view = (zoom: number) => ({ ...project(48.8867, 2.3431), scale: 256 * 2 ** zoom })
const size = { width: 500, height: 400 }
const tiles = { url: '', minZoom: 10, maxZoom: 18, size: 256 as const }
const levels = (names: string[]) => [...new Set(names.map((name) => name.split('/')[0]))]

it('a view’s tiles begin in its middle and are as many as cover it', () => {
  const names = tilesOf(view(16), size, tiles, 1)
  expect(names[0]).toBe('16/33194/22537')
  expect(names.length).toBeGreaterThanOrEqual(4)
  expect(names.length).toBeLessThanOrEqual(12)
})

it.each([
  ['a dense screen', view(16), 2, 256, ['17']],
  ['large tiles on a dense screen', view(16), 2, 512, ['16']],
  ['a view closer than the closest tiles', { ...view(19), scale: CLOSEST }, 1, 256, ['18']],
  ['a view farther than the farthest', view(8), 1, 256, ['10']],
])('%s takes the level that is there and sharp', (_, shown, density, side, expected) => {
  const of = { ...tiles, size: side as 256 | 512 }
  expect(levels(tilesOf(shown, size, of, density))).toEqual(expected)
})

it('a wall of a screen makes do with coarser tiles, never with more than a hundred', () => {
  const names = tilesOf(view(16), { width: 7680, height: 4320 }, tiles, 2)
  expect(names.length).toBeGreaterThan(20)
  expect(names.length).toBeLessThanOrEqual(100)
})

it('tiles of which the feed says that they aren’t there are not asked for', () => {
  const all = tilesOf(view(16), size, tiles, 1)
  const [, x, y] = all[0].split('/').map(Number)
  const column = all.filter((tile) => tile.startsWith(`16/${x}/`))
  expect(column.length).toBeLessThan(all.length)
  const runs = { 16: [[x, y - 5, y + 5]] as [number, number, number][] }
  expect(tilesOf(view(16), size, { ...tiles, runs }, 1)).toEqual(column)
  runs[16] = [[x, y - 5, y]]
  expect(tilesOf(view(16), size, { ...tiles, runs }, 1)).not.toContain(`16/${x}/${y + 1}`)
  expect(tilesOf(view(16), size, { ...tiles, runs: {} }, 1)).toEqual([])
})

it.each([
  ['a size of nothing', { size: 0 }],
  ['a size below nothing', { size: -256 }],
  ['a size beyond all measure', { size: 1e300 }],
  ['levels that no map has', { minZoom: 60, maxZoom: 60 }],
  ['levels beyond all numbers', { minZoom: 2000, maxZoom: 2000 }],
  ['levels the wrong way round', { minZoom: 18, maxZoom: 12 }],
])(
  'of %s a view asks for no tiles, or for as few as it may: it neither fails nor hangs',
  (_, wrong) => {
    const names = tilesOf(view(16), size, { ...tiles, ...wrong } as typeof tiles, 1)
    expect(names.length).toBeLessThanOrEqual(100)
  },
)
