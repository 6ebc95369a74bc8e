import { describe, expect, it } from 'vitest'
import { spread } from '../../../src/contract/spread'

const size = { width: 400, height: 300 }
const radii = (points: unknown[]) => points.map(() => 15)
const closest = (points: { x: number; y: number }[]) =>
  Math.min(
    ...points.flatMap((a, i) => points.slice(i + 1).map((b) => Math.hypot(b.x - a.x, b.y - a.y))),
  )

describe('pins that would cover each other', () => {
  it.each([
    [
      'two almost together',
      [
        { x: 100, y: 100 },
        { x: 103, y: 100 },
      ],
    ],
    ['six on one spot', Array.from({ length: 6 }, () => ({ x: 200, y: 150 }))],
    ['five in a corner', Array.from({ length: 5 }, () => ({ x: 2, y: 2 }))],
    ['twelve along a street', Array.from({ length: 12 }, (_, i) => ({ x: 150 + i * 9, y: 150 }))],
  ])('are moved apart and stay in the picture: %s', (_, points) => {
    const moved = spread(points, radii(points), size)
    expect(closest(moved)).toBeGreaterThanOrEqual(29)
    for (const { x, y } of moved) {
      expect(x).toBeGreaterThanOrEqual(15)
      expect(x).toBeLessThanOrEqual(385)
      expect(y).toBeGreaterThanOrEqual(15)
      expect(y).toBeLessThanOrEqual(285)
    }
  })

  it('stay where they are when they may', () => {
    const points = [
      { x: 100, y: 100 },
      { x: 200, y: 100 },
    ]
    expect(spread(points, radii(points), size)).toEqual(points)
  })

  it('leave room for a label that is wider than the others', () => {
    const points = [
      { x: 200, y: 150 },
      { x: 210, y: 150 },
    ]
    expect(closest(spread(points, [15, 26], size))).toBeGreaterThanOrEqual(41)
  })

  it('can be a hundred on a few streets', () => {
    const points = Array.from({ length: 100 }, (_, i) => ({
      x: 450 + ((i * 37) % 200),
      y: 350 + ((i * 53) % 150),
    }))
    const large = { width: 1100, height: 900 }
    expect(closest(spread(points, radii(points), large))).toBeGreaterThanOrEqual(28)
  })

  it('stay outside when the map has been moved away from them', () => {
    expect(spread([{ x: -500, y: 100 }], [15], size)).toEqual([{ x: -500, y: 100 }])
  })
})
