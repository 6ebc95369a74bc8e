import { describe, expect, it } from 'vitest'
import { lengthOf, type Point } from '../../../collections/walking/distances'
import { measuresOf } from '../../../collections/walking/measures'

// a street in Paris, due east; 0.001° of longitude there is 73.2 m, of latitude 111.2 m
const at = (east: number, north = 0): Point => [2.34 + east / 73_200, 48.89 + north / 111_200]
const line = [at(0), at(700)]

/** Metres from each stop to the next, to the nearest ten. */
const toNext = (stops: Point[], loop = false, drawn: Point[] | undefined = line) =>
  measuresOf({ stops, line: drawn, loop }).toNext.map((meters) => Math.round(meters / 10) * 10)

describe('metres from stop to stop', () => {
  it('follow the line between stops at it', () => {
    const bent = [at(0), at(0, 300), at(400, 300), at(400)]
    expect(toNext([at(0), at(400, 20)], false, bent)).toEqual([980])
    expect(toNext([at(100), at(400, 20), at(700)], true)).toEqual([300, 300, 800])
  })

  it('are straight to and from a stop that the line does not pass', () => {
    expect(toNext([at(100), at(100, 400), at(700)])).toEqual([400, 720])
  })

  it('leave the other stops where they are when one lies elsewhere', () => {
    expect(toNext([at(100), at(300), at(2000, 900), at(500), at(600)]).at(-1)).toBe(100)
  })

  it('are never 0 between stops hundreds of metres apart', () => {
    // beyond the end of the line, on both sides of it, and against its direction
    expect(toNext([at(800), at(1100)])).toEqual([300])
    expect(toNext([at(300, 140), at(300, -140)])).toEqual([280])
    expect(toNext([at(600), at(200)])).toEqual([400])
  })

  it('come back to the first stop of a loop that the line does not pass', () => {
    expect(toNext([at(0, 400), at(300)], true)).toEqual([500, 500])
  })

  it('count a stop passed twice where it is passed', () => {
    const there = lengthOf(line)
    const [first, second] = measuresOf({
      ...{ stops: [at(0), at(700), at(0)], line: [...line, at(0)], loop: false },
    }).toNext
    expect([first, second]).toEqual([Math.round(there), Math.round(there)])
  })
})
