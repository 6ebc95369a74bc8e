import { expect, it } from 'vitest'
import { Kept } from '../../../src/publish/read/kept'
import { records } from '../../fixtures/records'

it('keeps the object of a record that says the same, and takes the new one when only an order is another', () => {
  const kept = new Kept()
  const tour = records().tours.find(({ line }) => line)!
  kept.put('tours', tour.id, tour)
  kept.put('tours', tour.id, structuredClone(tour))
  expect(kept.records.tours[0]).toBe(tour)

  // it goes into the public file as it is
  const { type, coordinates } = tour.line!
  kept.put('tours', tour.id, { ...tour, line: { coordinates, type } })
  expect(Object.keys(kept.records.tours[0].line!)).toEqual(['coordinates', 'type'])
})
