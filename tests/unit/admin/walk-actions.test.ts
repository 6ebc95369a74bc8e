import { describe, expect, it, vi } from 'vitest'
import type { Point } from '../../../collections/walking/distances'
import { pointsOf } from '../../../src/admin/map/walk/changes'
import { metersOff } from '../../../src/admin/map/walk/detour'
import { stopOf } from '../../../src/admin/map/walk/stop'
import { useActions } from '../../../src/admin/map/walk/useActions'
import { walkOf } from './walk-form'

const place = (id: string, lng: number, lat: number) => ({
  ...{ id, number: id, kind: 'place', name: id, lat, lng },
})
const line = (points: Point[]) => ({ type: 'LineString', coordinates: points })

/** What an editor can do to a walk whose line passes its first stop only. */
function editing() {
  const made = {
    walk: walkOf([place('1', 2.34, 48.89), place('2', 2.35, 48.89), place('3', 2.35, 48.9)], {
      line: line([
        [2.34, 48.889],
        [2.34, 48.891],
      ]),
    }),
  }
  const stops = made.walk.rows.map((row) => stopOf(row, new Map()))
  const off = () =>
    stops.flatMap(({ id, point }): [string, number][] => {
      const meters = metersOff(pointsOf(made.walk), point!)
      return meters === undefined ? [] : [[id, meters]]
    })
  const text = () => ''
  const words = {
    unnamed: '',
    noShop: '',
    stop: text,
    done: { through: text, place: text, replaced: text },
  }
  const actions = useActions({
    ...{ walk: made.walk, stops, off: new Map(off()), words: words as never },
    printed: { isPrinted: false, last: 3 },
    change: (_, make) => {
      made.walk = make(made.walk)
    },
    ...{ say: vi.fn(), select: vi.fn(), learn: vi.fn(), type: vi.fn(), travel: vi.fn() },
  })
  const left = () => off().map(([id]) => id)
  return { made, stops, actions, left }
}

describe('a line that does not pass its stops', () => {
  it('is led through one of them, and goes on passing those it passed', () => {
    const { actions, stops, left } = editing()
    expect(left()).toEqual(['2', '3'])
    actions.detourBy(stops[1])
    expect(left()).toEqual(['3'])
  })

  it('is led through all of them', () => {
    const { actions, left } = editing()
    actions.leadThroughAll()
    expect(left()).toEqual([])
  })
})
