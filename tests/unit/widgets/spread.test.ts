import { describe, expect, it } from 'vitest'
import { spread } from '../../../widgets/tour-map/spread'

const size = { width: 400, height: 300 }
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
    const moved = spread(points, 30, size)
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
    expect(spread(points, 30, size)).toEqual(points)
  })

  it('stay outside when the map has been moved away from them', () => {
    expect(spread([{ x: -500, y: 100 }], 30, size)).toEqual([{ x: -500, y: 100 }])
  })
})
