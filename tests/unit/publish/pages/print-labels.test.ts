import { describe, expect, it } from 'vitest'
import { labels } from '../../../../src/publish/pages/print/map/labels'
import type { Spot } from '../../../../src/publish/pages/print/map/projection'

const MARK = 3.1
const SIZE = { width: 100, height: 100, taken: [] }
const beside = (line: Spot[]) =>
  labels(['Halle Pajol'], [[50, 50]], [MARK], MARK, { ...SIZE, line })

describe('a name on a printed map', () => {
  it('stands to the right of its mark', () => {
    expect(
      beside([
        [50, 50],
        [10, 50],
      ]),
    ).toContain('text-anchor="start" x="54.3" y="51"')
  })

  it('makes way for the line of the walk, between its points too', () => {
    const name = beside([
      [50, 50],
      [90, 50],
    ])
    expect(name).toContain('text-anchor="end" x="45.7"')
    expect(
      beside([
        [60, 0],
        [60, 100],
      ]),
    ).toContain('text-anchor="end" x="45.7"')
  })

  it('is left out where the line is on all sides', () => {
    const around: Spot[] = Array.from({ length: 40 }, (_, turn) => {
      const [angle, far] = [turn * 0.6, 3 + turn * 0.5]
      return [50 + Math.cos(angle) * far, 50 + Math.sin(angle) * far]
    })
    expect(beside(around)).toBe('')
  })
})
