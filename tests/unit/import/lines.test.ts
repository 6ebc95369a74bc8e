import { describe, expect, it } from 'vitest'
import { lengthOf } from '../../../collections/walking/distances'
import { readWalkFile } from '../../../src/import/read'
import { sameLine } from '../../../src/import/same-line'
import type { Position } from '../../../src/import/walk-file'
import { bytesOf, gpxOf, point, trackOf } from './files'

const read = (text: string, name = 'a.gpx') => readWalkFile(bytesOf(text), name)
const french = ({ warnings }: ReturnType<typeof read>) => warnings.map(({ fr }) => fr)
const segment = (...points: [number, number][]) =>
  `<trkseg>${points.map(([lng, lat]) => point(lat, lng)).join('')}</trkseg>`

describe('several tracks and segments', () => {
  const first = segment([2.34, 48.89], [2.341, 48.891])
  const near = segment([2.3412, 48.8911], [2.342, 48.892])
  const far = segment([2.36, 48.9], [2.361, 48.901])

  it('joins segments that follow each other, and says how far they are apart', () => {
    const file = read(gpxOf(`<trk><name>Nord</name>${first}${near}</trk>`))
    expect(file.lines.map(({ name, coordinates }) => [name, coordinates.length])).toEqual([
      ['Nord', 4],
    ])
    expect(french(file)).toEqual([
      '« Nord » : 2 segments mis bout à bout (le plus grand écart fait 18 m).',
    ])
  })

  it('offers segments apart that don’t, and says so', () => {
    const file = read(gpxOf(`<trk><name>Nord</name>${first}${far}</trk>`))
    expect(file.lines.map(({ name }) => name)).toEqual(['Nord (1/2)', 'Nord (2/2)'])
    expect(french(file)[0]).toMatch(
      /^« Nord » : 2 segments proposés séparément \(\d+ m les séparent\)/,
    )
  })

  it('offers tracks and routes apart, with a number where there is no name', () => {
    const route = `<rte><name>Sud</name>${point(48.89, 2.34, 'rtept')}${point(48.88, 2.34, 'rtept')}</rte>`
    const file = read(gpxOf(`<trk>${first}</trk>${route}<trk><name>Est</name>${far}</trk>`))
    expect(file.lines.map(({ name }) => name).sort()).toEqual(['Est', 'Sud', 'Tracé 1'])
  })

  it('offers the named points of a route as stops when there are no waypoints', () => {
    const named = (lat: number, name: string) => point(lat, 2.34, 'rtept', `<name>${name}</name>`)
    const route = `<rte>${named(48.89, 'Mairie')}${named(48.891, 'RPT002')}${named(48.892, 'Square')}</rte>`
    const file = read(gpxOf(route))
    expect(file.stops.map(({ name }) => name)).toEqual(['Mairie', 'Square'])
    expect(file.lines[0].coordinates).toHaveLength(3)
    expect(french(file)[0]).toMatch(/2 points nommés de l’itinéraire/)
  })
})

describe('a recording of 50 000 points', { timeout: 120_000 }, () => {
  // a walker who goes round and round, and wavers: seeded, so that it is the same in every run
  let seed = 7
  const chance = () => (seed = (seed * 16807) % 2147483647) / 2147483647 - 0.5
  const recorded = (waver: number): Position[] =>
    Array.from({ length: 50_000 }, (_, at): Position => {
      const turn = at / 477 // a step is a metre
      return [
        Number((2.345 + Math.cos(turn) * 0.006 + chance() * waver).toFixed(8)),
        Number((48.89 + Math.sin(turn) * 0.004 + chance() * waver).toFixed(8)),
      ]
    })

  it.each([
    ['smooth', 0, 2000],
    ['wavering by 10 cm', 0.000002, 20_000],
    ['wavering by 5 m', 0.00005, 50_000],
  ])('%s: simplified as far as the length allows, the tolerance told', (_, waver, most) => {
    const all = recorded(waver)
    const [line] = read(trackOf(all.map(([lng, lat]) => point(lat, lng)))).lines
    const distinct = all.filter(
      ([lng, lat], at) => !at || lng !== all[at - 1][0] || lat !== all[at - 1][1],
    )
    expect(line.points.read).toBe(distinct.length)
    expect(line.points.kept).toBe(line.coordinates.length)
    expect(line.points.kept).toBeLessThanOrEqual(most)
    expect(Math.abs(line.lengthMeters / lengthOf(all) - 1)).toBeLessThan(0.01)
    const ends = [all[0], all.at(-1)!].map((end) => end.map((one) => Number(one!.toFixed(6))))
    expect([line.coordinates[0], line.coordinates.at(-1)]).toEqual(ends)
    if (line.points.kept < line.points.read) expect(line.toleranceMeters).toBeGreaterThan(0)
  })

  it('says the tolerance, and that no point lies further from the line than that', () => {
    const all = recorded(0)
    const file = read(trackOf(all.map(([lng, lat]) => point(lat, lng))))
    const [{ coordinates, toleranceMeters, points }] = file.lines
    expect(french(file)).toEqual([
      `« Nord » : ${points.read} points ramenés à ${points.kept} ; aucun n’est à plus de ${String(toleranceMeters).replace('.', ',')} m du tracé gardé.`,
    ])
    const furthest = Math.max(
      ...all.filter((_, at) => at % 50 === 0).map((one) => distanceTo(one, coordinates)),
    )
    expect(furthest).toBeLessThanOrEqual(toleranceMeters + 0.1)
  })

  it('a line of fewer points keeps them all', () => {
    const [line] = read(
      trackOf(
        recorded(0)
          .slice(0, 1500)
          .map(([lng, lat]) => point(lat, lng)),
      ),
    ).lines
    expect(line.toleranceMeters).toBe(0)
    expect(line.points.kept).toBe(line.points.read)
  })
})

describe('whether two lines are the same walk', () => {
  const line: Position[] = [
    [2.34, 48.89],
    [2.345, 48.892],
    [2.35, 48.891],
  ]
  const shifted = (meters: number): Position[] =>
    line.map(([lng, lat]) => [lng, lat + meters / 111_195])
  const between: Position = [2.3425, 48.891]

  it.each<[string, Position[], boolean]>([
    ['itself', line, true],
    ['walked the other way', [...line].reverse(), true],
    ['recorded beside it', shifted(15), true],
    ['with a point more', [line[0], between, ...line.slice(1)], true],
    ['in the next street', shifted(80), false],
    ['its first half', [line[0], between], false],
    ['going on much further', [...line, [2.37, 48.891]], false],
    ['elsewhere', line.map(([lng, lat]) => [lng + 0.1, lat]), false],
    ['nothing', [], false],
  ])('%s', (_, other, expected) => {
    expect(sameLine(line, other)).toBe(expected)
    expect(sameLine(other, line)).toBe(expected)
  })
})

/** Metres from a position to the nearest part of a line, on a flat map. */
function distanceTo([lng, lat]: Position, line: Position[]): number {
  const narrowing = Math.cos((lat * Math.PI) / 180)
  const flat = line.map(([x, y]) => [(x - lng) * 111_195 * narrowing, (y - lat) * 111_195])
  return Math.min(
    ...flat.slice(1).map(([bx, by], at) => {
      const [ax, ay] = flat[at]
      const [dx, dy] = [bx - ax, by - ay]
      const share = Math.min(1, Math.max(0, -(ax * dx + ay * dy) / (dx * dx + dy * dy || 1)))
      return Math.hypot(ax + share * dx, ay + share * dy)
    }),
  )
}
