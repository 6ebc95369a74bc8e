import { describe, expect, it } from 'vitest'
import {
  addPlace,
  addShop,
  drawLine,
  leadThrough,
  lastNumberOf,
  makePlace,
  movePlace,
  pointsOf,
  putOnLine,
  removeStop,
  reorder,
  renumber,
  replaceShop,
  takeOver,
} from '../../../src/admin/map/walk/changes'
import { stateWith, walkIn } from '../../../src/admin/map/walk/form'
import { undone } from '../../../src/admin/map/walk/undone'
import { formOf, listOf, valuesOf, walkOf } from './walk-form'

const stop = (id: string, number: string, more: object = {}) => ({
  ...{ id, number, kind: 'place', name: id, lat: 48.89, lng: 2.34 },
  ...more,
})
const three = walkOf([stop('a', '1'), stop('b', '2'), stop('c', '3')])
const fresh = { isPrinted: false, last: 3 }
const printed = { isPrinted: true, last: 3 }

describe('the numbers of a walk on the map', () => {
  it('follow the order as long as none is printed', () => {
    expect(listOf(reorder(three, 'c', 0, fresh))).toBe('1 c, 2 a, 3 b')
    expect(listOf(removeStop(three, 'a', fresh))).toBe('1 b, 2 c')
    expect(listOf(addPlace({ walk: three, printed: fresh, behind: 'a' }, [2, 48]).walk)).toBe(
      '1 a, 2 , 3 b, 4 c',
    )
  })

  it('stay with their stops once they are', () => {
    expect(listOf(reorder(three, 'c', 0, printed))).toBe('3 c, 1 a, 2 b')
    expect(listOf(removeStop(three, 'b', printed))).toBe('1 a, 3 c')
    const without = removeStop(three, 'c', printed)
    expect(listOf(addShop({ walk: without, printed }, 's').walk)).toBe('1 a, 2 b, 4 s')
  })

  it('are “2 bis”, “2 ter” for what is put in behind 2', () => {
    const bis = addPlace({ walk: three, printed, behind: 'b' }, [2, 48])
    const ter = addPlace({ walk: bis.walk, printed, behind: bis.id }, [2, 48])
    expect(listOf(ter.walk)).toBe('1 a, 2 b, 2 bis , 2 ter , 3 c')
  })

  it('stay as typed when they never were the ranks', () => {
    const typed = walkOf([stop('a', '4'), stop('b', '6')])
    expect(listOf(reorder(typed, 'b', 0, { isPrinted: false, last: 6 }))).toBe('6 b, 4 a')
  })

  it('begin anew when that is wanted', () => {
    expect(listOf(renumber(removeStop(three, 'a', printed)))).toBe('1 b, 2 c')
  })

  it('have a highest one, of all there are or were', () => {
    expect(lastNumberOf(three, 7)).toBe(7)
    expect(lastNumberOf(walkOf([stop('a', '12 bis')]), undefined)).toBe(12)
  })
})

describe('a stop', () => {
  it('is moved to a centimetre', () => {
    const [moved] = valuesOf(movePlace(three, 'a', [2.34567891, 48.8912345678]))
    expect(moved).toMatchObject({ lng: 2.3456789, lat: 48.8912346 })
  })

  it('of a shop becomes a place of its name, address and position, with its number', () => {
    const walk = walkOf([stop('a', '5', { kind: 'shop', shop: 's', name: undefined })])
    const address = { street: '1 rue Labat', postcode: '75018', city: 'Paris' }
    const facts = { id: 's', name: 'Serpette', lat: 48.9, lng: 2.35, address }
    expect(valuesOf(makePlace(walk, 'a', facts))[0]).toMatchObject({
      ...{ number: '5', kind: 'place', shop: null, name: 'Serpette' },
      ...{ address: '1 rue Labat, 75018 Paris', lat: 48.9, lng: 2.35 },
    })
    expect(valuesOf(replaceShop(walk, 'a', 't'))[0]).toMatchObject({ number: '5', shop: 't' })
  })
})

describe('the line', () => {
  const drawn = drawLine(three, [
    [2.34, 48.89],
    [2.36, 48.89],
  ])

  it('gets a point where a stop is, or takes its own there when that is near', () => {
    expect(pointsOf(leadThrough(drawn, [2.35, 48.891]))).toEqual([
      [2.34, 48.89],
      [2.35, 48.891],
      [2.36, 48.89],
    ])
    expect(pointsOf(leadThrough(drawn, [2.34, 48.8901]))).toEqual([
      [2.34, 48.8901],
      [2.36, 48.89],
    ])
  })

  it('takes a place onto it', () => {
    const [moved] = valuesOf(putOnLine(drawn, 'a', [2.35, 48.893]))
    expect(moved.lat).toBeCloseTo(48.89, 6)
    expect(moved.lng).toBeCloseTo(2.35, 6)
  })

  it('of a file comes with the stops that were chosen, numbers that are free among them', () => {
    const line: [number, number][] = [
      [2.3, 48.8],
      [2.4, 48.9],
    ]
    const stops = [
      { name: 'Lavoir', lat: 48.8, lng: 2.3, number: '3' },
      { name: 'Chez Awa', lat: 48.8, lng: 2.3, shop: { id: 's', name: 'Chez Awa' } },
    ]
    const walk = takeOver(three, { line, stops }, printed)
    expect(listOf(walk)).toBe('1 a, 2 b, 3 c, 4 Lavoir, 5 s')
    expect(pointsOf(walk)).toEqual(line)
  })
})

describe('the form', () => {
  const state = formOf([stop('a', '1'), stop('b', '2')], { line: null, loop: false })

  it('keeps what isn’t the map’s, and each field where its stop went', () => {
    const next = stateWith(state, reorder(walkIn(state), 'b', 0, printed))
    expect(next.name).toBe(state.name)
    expect(next['stops.0.name']).toBe(state['stops.1.name'])
    expect(next.stops).toMatchObject({ value: 2, rows: [{ id: 'b' }, { id: 'a' }] })
  })

  it('sends no rows as such when the last one went', () => {
    const one = formOf([stop('a', '1')])
    const next = stateWith(one, removeStop(walkIn(one), 'a', printed))
    expect(next.stops).toMatchObject({ value: 0, rows: [], disableFormData: false })
    expect(Object.keys(next).filter((path) => path.startsWith('stops.'))).toEqual([])
  })
})

describe('a step taken back', () => {
  const after = movePlace(reorder(three, 'c', 0, printed), 'a', [2.5, 48.5])

  it('brings back order and places', () => {
    expect(listOf(undone(after, after, three))).toBe('1 a, 2 b, 3 c')
    expect(valuesOf(undone(after, after, three))[0]).toMatchObject({ lat: 48.89 })
  })

  it('brings back a stop that went, with its texts', () => {
    const gone = removeStop(three, 'b', printed)
    expect(listOf(undone(gone, gone, three))).toBe('1 a, 2 b, 3 c')
  })

  it('leaves what was typed since in the form below', () => {
    const typed = {
      ...after,
      rows: after.rows.map((row) =>
        row.id === 'a' ? { ...row, fields: { ...row.fields, name: { value: 'Typed' } } } : row,
      ),
    }
    expect(listOf(undone(typed, after, three))).toBe('1 Typed, 2 b, 3 c')
  })

  it('leaves a stop that was added since in the form below', () => {
    const added = addShop({ walk: after, printed }, 's').walk
    expect(listOf(undone(added, after, three))).toBe('1 a, 2 b, 3 c, 4 s')
  })
})
