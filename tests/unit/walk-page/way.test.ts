import { describe, expect, it } from 'vitest'
import { Way } from '../../../src/walk-page/way'
import { at, stopAt, walk } from './walk-facts'

const line = (...places: [number, number][]) =>
  places.map(([east, north]): [number, number] => {
    const { lng, lat } = at(east, north)
    return [lng, lat]
  })

describe('metres along the way', () => {
  it('go round the corner', () => {
    const way = new Way(walk())
    expect(way.metersTo(2, at(10, 350))).toBeCloseTo(550, -1)
    expect(way.metersTo(1, at(10, 250))).toBeCloseTo(50, -1)
  })

  it('are unknown beside the way and past the stop', () => {
    const way = new Way(walk())
    expect(way.metersTo(2, at(200, 200))).toBeUndefined()
    expect(way.metersTo(1, at(200, 400))).toBeUndefined()
  })

  it('are known farther off when the place is known badly', () => {
    const way = new Way(walk())
    expect(way.metersTo(2, at(200, 310))).toBeUndefined()
    expect(way.metersTo(2, at(200, 310), 120)).toBeGreaterThan(0)
  })

  it('take the way back of a street walked both ways, for the stop after it', () => {
    const way = new Way({
      loop: false,
      line: line([0, 0], [300, 0], [0, 0], [0, 200]),
      stops: [
        stopAt('1', 0, 0, { toNextMeters: 300 }),
        stopAt('2', 300, 0, { toNextMeters: 500 }),
        stopAt('3', 0, 200),
      ],
    })
    expect(way.metersTo(1, at(100, 5))).toBeCloseTo(200, -1)
    expect(way.metersTo(2, at(100, 5))).toBeCloseTo(300, -1)
  })

  it('start where the line passes the first stop for the first time', () => {
    const way = new Way({
      loop: true,
      line: line([0, 0], [400, 0], [400, 300], [0, 0]),
      stops: [
        stopAt('1', 100, 0, { toNextMeters: 300 }),
        stopAt('2', 400, 0, { toNextMeters: 900 }),
      ],
    })
    expect(way.metersTo(1, at(150, 0))).toBeCloseTo(250, -1)
    expect(way.metersTo(0, at(0, 0))).toBeCloseTo(100, -1)
  })
})
