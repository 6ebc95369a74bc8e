import { expect, it, vi } from 'vitest'
import { nameOfShop, onTold, tellNames } from '../../../src/admin/map/walk/shop-names'

it('are known by id to the rows once the map has read them, and kept up to date', () => {
  const told = vi.fn()
  const end = onTold(told)
  expect(nameOfShop(7)).toBeUndefined()
  tellNames(
    new Map([
      ['7', { id: '7', name: 'Serpette' }],
      ['8', null],
    ]),
  )
  expect([told.mock.calls.length, nameOfShop(7), nameOfShop('8')]).toEqual([
    1,
    'Serpette',
    undefined,
  ])
  tellNames(new Map([['7', { id: '7', name: 'Serpette & fils' }]]))
  expect(nameOfShop('7')).toBe('Serpette & fils')
  end()
  tellNames(new Map())
  expect(told).toHaveBeenCalledTimes(2)
})

it('are read from a record where the form holds one', () => {
  expect(nameOfShop({ id: 9, name: 'Ailleurs' })).toBe('Ailleurs')
  expect(nameOfShop(null)).toBeUndefined()
})
