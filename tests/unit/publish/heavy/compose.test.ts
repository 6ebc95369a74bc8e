import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { composeMap, frameOf, type MapOptions } from '../../../../src/publish/heavy/maps/compose'
import { darken } from '../../../../src/publish/heavy/maps/dark'
import { pixelIn } from '../../../../src/publish/heavy/maps/frame'
import type { Tiles } from '../../../../src/publish/heavy/maps/ground'
import { project } from '../../../../src/publish/heavy/maps/mercator'
import type { Drawn } from '../../../../src/publish/heavy/maps/overlay'

const SIZE = { width: 640, height: 480 }
const LINE = [11, 95, 83]

const stop = (number: string, lat: number, lng: number) => ({
  ...{ number, name: `Étape ${number}`, kind: 'place' as const, lat, lng },
})
const walk = (more: Partial<Drawn> = {}): Drawn => ({
  stops: [stop('1', 48.89, 2.34), stop('2', 48.89, 2.35), stop('5 bis', 48.895, 2.35)],
  line: {
    type: 'LineString',
    coordinates: [
      [2.34, 48.89],
      [2.35, 48.89],
      [2.35, 48.895],
    ],
  },
  ...{ loop: false, ...more },
})

/** Tiles of one colour for each level, so that a picture tells which one it is made of. */
const colours: Record<number, { r: number; g: number; b: number }> = {
  15: { r: 200, g: 0, b: 0 },
  16: { r: 0, g: 200, b: 0 },
  17: { r: 0, g: 0, b: 200 },
}
const painted = (more: Partial<Tiles> = {}): Tiles => ({
  ...{ minZoom: 10, maxZoom: 17, size: 256 },
  read: (zoom) =>
    sharp({
      create: { width: 256, height: 256, channels: 3, background: colours[zoom] ?? '#777' },
    })
      .png()
      .toBuffer(),
  ...more,
})

const plain = painted({ read: async () => null })

async function composed(of: Drawn, options: Partial<MapOptions> = {}) {
  const map = (await composeMap(of, { ...SIZE, tiles: plain, ...options }))!
  const { data, info } = await sharp(map.bytes)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const at = (x: number, y: number) => {
    const from = (Math.round(y) * info.width + Math.round(x)) * 3
    return [...data.subarray(from, from + 3)]
  }
  return { ...map, at }
}
const near = (one: number[], other: number[]) =>
  one.every((value, index) => Math.abs(value - other[index]) < 26)
/** Where a place is in a picture of that size. */
const spot = (of: Drawn, lat: number, lng: number) => pixelIn(frameOf(of, SIZE), project(lat, lng))

describe('a walk’s map', () => {
  it('has its edges where its bounds say: a stop’s pin and the line lie where they are on the ground', async () => {
    const of = walk()
    const { bounds, at } = await composed(of)
    const [west, south, east, north] = bounds
    const world = { nw: project(north, west), se: project(south, east) }
    const pixel = (lat: number, lng: number) => {
      const { x, y } = project(lat, lng)
      return [
        ((x - world.nw.x) / (world.se.x - world.nw.x)) * SIZE.width,
        ((y - world.nw.y) / (world.se.y - world.nw.y)) * SIZE.height,
      ]
    }
    const [x, y] = pixel(48.89, 2.345)
    // beside the arrow that stands there, on a straight line from west to east
    expect(near(at(x + 9, y), LINE)).toBe(true)
    const [px, py] = pixel(48.89, 2.34)
    expect(near(at(px - 10, py), LINE)).toBe(true)
    expect((east - west) * Math.cos((48.89 * Math.PI) / 180)).toBeGreaterThan(north - south)
  })

  it('has as many pixels as are asked for, the walk at the same place', async () => {
    const small = await composed(walk())
    const large = await composed(walk(), { scale: 2 })
    expect([large.width, large.height]).toEqual([1280, 960])
    expect(large.bounds).toEqual(small.bounds)
    expect((await sharp(large.bytes).metadata()).width).toBe(1280)
  })

  it('marks the start with a ring and writes each number whole', async () => {
    const of = walk()
    const { at } = await composed(of)
    const start = spot(of, 48.89, 2.34)
    const second = spot(of, 48.89, 2.35)
    expect(near(at(start.x, start.y + 19.4), LINE)).toBe(true)
    expect(near(at(second.x, second.y + 19.4), LINE)).toBe(false)
    const last = spot(of, 48.895, 2.35)
    const row = Array.from({ length: 64 }, (_, index) => at(last.x - 32 + index, last.y))
    const light = row.filter(([red]) => red > 200).length
    // a pin of one letter is 34 pixels wide
    expect(row.filter((pixel) => near(pixel, LINE)).length + light).toBeGreaterThan(40)
    expect(light).toBeGreaterThan(8)
  })

  it('moves numbers apart that would cover each other, and leads from each to its place', async () => {
    const crowd = Array.from({ length: 5 }, (_, index) => stop(String(index + 4), 48.8925, 2.345))
    const of = walk({ stops: [...walk().stops, ...crowd], straight: true })
    const { at } = await composed(of)
    const { x, y } = spot(of, 48.8925, 2.345)
    let pins = 0
    for (let dx = -90; dx <= 90; dx++)
      for (let dy = -90; dy <= 90; dy++) if (near(at(x + dx, y + dy), LINE)) pins += 1
    // five whole pins of 34 pixels, less their numbers
    expect(pins).toBeGreaterThan(5 * Math.PI * 15 * 15 * 0.72)
  })

  it('stands on tiles of the level that is sharp, on coarser ones where one is missing, and is no map with a hole', async () => {
    const whole = await composed(walk(), { tiles: painted() })
    expect(near(whole.at(5, 5), [0, 0, 200])).toBe(true)
    const read = async (zoom: number, x: number, y: number) =>
      zoom === 17 && x % 2 ? undefined : painted().read(zoom, x, y)
    const coarse = await composed(walk(), { tiles: painted({ read }) })
    expect(near(coarse.at(5, 5), [0, 200, 0])).toBe(true)
    const hole = painted({ read: async () => undefined })
    expect(await composeMap(walk(), { ...SIZE, tiles: hole })).toBeUndefined()
    // the sea: the source has nothing there, and the map is whole all the same
    expect(near((await composed(walk(), { tiles: plain })).at(5, 5), [240, 237, 228])).toBe(true)
  })

  it('is the same bytes for the same walk, light and dark apart', async () => {
    const [one, other, dark] = await Promise.all([
      composeMap(walk(), { ...SIZE, tiles: painted() }),
      composeMap(walk(), { ...SIZE, tiles: painted() }),
      composeMap(walk(), { ...SIZE, tiles: painted(), dark: true }),
    ])
    expect(one!.bytes.equals(other!.bytes)).toBe(true)
    expect(one!.bytes.equals(dark!.bytes)).toBe(false)
  })

  it('is drawn of two stops on one spot, and of a line without length', async () => {
    const same = [stop('1', 48.89, 2.34), stop('2', 48.89, 2.34)]
    const line = {
      type: 'LineString' as const,
      coordinates: same.map(({ lng, lat }) => [lng, lat]) as [number, number][],
    }
    const { bounds } = await composed(walk({ stops: same, line }))
    expect(bounds.every(Number.isFinite)).toBe(true)
  })
})

describe('a map for dark grounds', () => {
  const dark = (...colour: number[]) => [...darken(Uint8Array.from(colour), 3)]
  const luminance = (colour: number[]) => {
    const [r, g, b] = colour.map((value) => {
      const share = value / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const contrast = (one: number[], other: number[]) => {
    const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b)
    return (high + 0.05) / (low + 0.05)
  }

  it.each([
    ['black on white paper', [34, 34, 34], [255, 255, 255]],
    ['brown on a building', [74, 66, 56], [226, 216, 200]],
    ['blue on water', [20, 70, 120], [190, 222, 240]],
    ['green in a park', [40, 80, 30], [207, 227, 184]],
  ])('keeps names readable: %s', (_, ink, paper) => {
    expect(contrast(ink, paper)).toBeGreaterThan(4.5)
    expect(contrast(dark(...ink), dark(...paper))).toBeGreaterThan(4.5)
    expect(luminance(dark(...paper))).toBeLessThan(0.12)
  })

  it('keeps a park green and water blue', () => {
    const [red, green, blue] = dark(207, 227, 184)
    expect(green > red && green > blue).toBe(true)
    const water = dark(160, 205, 235)
    expect(water[2] > water[1] && water[1] > water[0]).toBe(true)
  })

  it('leaves what is between pixels’ colours alone: the fourth channel', () => {
    expect([...darken(Uint8Array.from([255, 255, 255, 77]), 4)][3]).toBe(77)
  })
})
