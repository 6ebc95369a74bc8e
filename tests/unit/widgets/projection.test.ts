import { describe, expect, it } from 'vitest'
import { kept, panned, zoomed } from '../../../widgets/tour-map/moves'
import { fit, project, scaleBar, toPixel } from '../../../widgets/tour-map/projection'

const size = { width: 400, height: 300 }
const a = project(48.8893, 2.3489)
const b = project(48.8974, 2.3408)

describe('projection', () => {
  // by the other formula, asinh(tan φ), of wiki.openstreetmap.org/wiki/Slippy_map_tilenames: the Sacré-Cœur, zoom 16
  it('agrees with the tiles everybody uses', () => {
    const { x, y } = project(48.8867, 2.3431)
    expect([Math.floor(x * 2 ** 16), Math.floor(y * 2 ** 16)]).toEqual([33194, 22537])
  })

  it('puts the middle of the world in the middle', () => {
    expect(project(0, 0)).toEqual({ x: 0.5, y: 0.5 })
  })
})

describe('a view', () => {
  it('holds every point inside its margins, below the buttons', () => {
    const view = fit([a, b], size, 30, 40)
    for (const point of [a, b]) {
      const { x, y } = toPixel(view, size, point)
      expect(x).toBeGreaterThanOrEqual(29.999)
      expect(x).toBeLessThanOrEqual(370.001)
      expect(y).toBeGreaterThanOrEqual(69.999)
      expect(y).toBeLessThanOrEqual(270.001)
    }
  })

  it('of one place only is not infinitely close', () => {
    expect(toPixel(fit([a], size, 30, 0), size, a)).toEqual({ x: 200, y: 150 })
  })

  it('of a picture’s corners shows it from edge to edge, however close', () => {
    const corners = [project(48.8895, 2.34), project(48.889, 2.3405)]
    const view = fit(corners, size, 0, 0, Infinity)
    const [from, to] = corners.map((corner) => toPixel(view, size, corner))
    expect(Math.min(from.x, from.y)).toBeCloseTo(0)
    expect([to.x, to.y].map(Math.round)).toEqual([Math.round(to.x), 300])
  })

  it('keeps what lies under the fingers when it comes closer', () => {
    const view = fit([a, b], size, 30, 0)
    const before = toPixel(view, size, b)
    const at = { x: before.x - 200, y: before.y - 150 }
    const after = toPixel(zoomed(view, 2, at), size, b)
    expect(after.x).toBeCloseTo(before.x)
    expect(after.y).toBeCloseTo(before.y)
  })

  it('follows a finger, and comes back to the walk when it is pushed away', () => {
    const view = fit([a, b], size, 30, 0)
    expect(toPixel(panned(view, 20, -10), size, a).x).toBeCloseTo(toPixel(view, size, a).x + 20)
    const lost = kept(panned(view, 9000, 9000), [a, b])
    expect(lost.x).toBeCloseTo(Math.min(a.x, b.x))
  })

  it('has a scale bar as long as it says', () => {
    // 48.8893 north, 1 km to the east is 0.01367 degrees of longitude
    const view = fit([a, project(48.8893, 2.3489 + 0.01367)], size, 0, 0)
    const { meters, pixels } = scaleBar(view, 110)
    expect(meters).toBe(200)
    expect(pixels).toBeGreaterThan(78)
    expect(pixels).toBeLessThan(82)
  })
})
