import { describe, expect, it } from 'vitest'
import { lengthOf, type Point } from '../../../collections/walking/distances'
import {
  areaOf,
  outlinesIn,
  withHole,
  withoutRing,
  withRing,
} from '../../../src/admin/map/area/outlines'
import { halfWay, inserted, replaced, segmentAt, shifted } from '../../../src/admin/map/path'
import { found, troubleOf } from '../../../src/admin/map/walk/shops'

const corner: Point[] = [
  [2.34, 48.89],
  [2.35, 48.89],
  [2.35, 48.9],
]

describe('a path', () => {
  it('has a point moved by metres on the ground', () => {
    const [from] = corner
    expect(lengthOf([from, shifted(from, 10, 0)])).toBeCloseTo(10, 1)
    expect(lengthOf([from, shifted(from, 0, -10)])).toBeCloseTo(10, 1)
    expect(shifted(from, 0, -10)[1]).toBeLessThan(48.89)
  })

  it('is pressed on one of its segments, the closing one too', () => {
    expect(segmentAt(corner, [2.345, 48.8901], false)).toBe(1)
    expect(segmentAt(corner, [2.3499, 48.895], false)).toBe(2)
    expect(segmentAt(corner, [2.3449, 48.895], true)).toBe(3)
  })

  it('gets a point half-way, with a height when both ends have one', () => {
    expect(inserted(corner, 1, halfWay(corner, 0))[1]).toEqual([2.345, 48.89])
    const high: Point[] = [
      [2, 48, 10],
      [3, 48, 20],
    ]
    expect(halfWay(high, 0)).toEqual([2.5, 48, 15])
  })

  it('keeps the height of a point that is moved', () => {
    expect(replaced([[2, 48, 10]], 0, [2.1, 48.1])).toEqual([[2.1, 48.1, 10]])
  })
})

describe('the outlines of a perimeter', () => {
  const square = { type: 'Polygon', coordinates: [[...corner, corner[0]]] }

  it('are read open and written closed', () => {
    expect(outlinesIn(square)).toEqual([[corner]])
    expect(areaOf(outlinesIn(square))).toEqual(square)
  })

  it('become a MultiPolygon when there are several, and nothing without any', () => {
    const two = [[corner], [corner]]
    expect(areaOf(two)).toMatchObject({ type: 'MultiPolygon' })
    expect(outlinesIn(areaOf(two))).toEqual(two)
    expect(areaOf([])).toBeNull()
  })

  it('have holes that go with them', () => {
    const holed = withRing(withHole([[corner], [corner]], 1), { outline: 1, ring: 1 }, corner)
    expect(holed.map(({ length }) => length)).toEqual([1, 2])
    expect(withoutRing(holed, { outline: 1, ring: 1 })).toEqual([[corner], [corner]])
    expect(withoutRing(holed, { outline: 1, ring: 0 })).toEqual([[corner]])
  })

  it('are none in what is no area', () => {
    expect(outlinesIn('nonsense')).toEqual([])
    expect(outlinesIn({ type: 'Polygon', coordinates: 'x' })).toEqual([])
  })
})

describe('a shop for a stop', () => {
  const shops = [
    { id: '1', name: 'Café de l’Évangile', address: { street: '3 rue Labat' } },
    { id: '2', name: 'Épicerie Labat' },
    { id: '3', name: 'La Belle Épicerie' },
  ]
  const names = (typed: string) => found(shops, typed).map(({ id }) => id)

  it('is found by any words of its name or street, without accents', () => {
    expect(names("l'evangile CAFE")).toEqual(['1'])
    expect(names('labat')).toEqual(['1', '2'])
    expect(names('epicerie')).toEqual(['2', '3'])
    expect(names('  ')).toEqual([])
  })

  it.each([
    [{ lifecycle: 'open', _status: 'published' }, undefined],
    [{ lifecycle: 'closed', _status: 'published' }, 'closed'],
    [{ lifecycle: 'open', _status: 'draft' }, 'unpublished'],
    [{ lifecycle: 'closed', _status: 'draft', deletedAt: '2026-01-01' }, 'trashed'],
  ])('with %o asks for a decision: %s', (facts, trouble) => {
    expect(troubleOf({ id: '1', name: 'Serpette', ...facts })).toBe(trouble)
  })

  it('that is gone asks for one, and one that isn’t known yet does not', () => {
    expect(troubleOf(null)).toBe('gone')
    expect(troubleOf(undefined)).toBeUndefined()
  })
})
