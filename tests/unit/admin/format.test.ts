import { expect, it } from 'vitest'
import { moment, moments } from '../../../src/admin/editions/format'

it('tells editions of the same minute apart by their seconds, and spares the others them', () => {
  const of = ['2026-11-20T10:05:41.000Z', '2026-11-20T10:05:09.000Z', '2026-11-20T09:00:30.000Z']
  const [first, second, third] = moments(of, 'fr')
  expect(first).toContain('05:41')
  expect(second).toContain('05:09')
  expect(third).not.toContain(':30')
})

it('says an instant as the clocks of Paris do, in winter and in summer', () => {
  expect(moment('2026-11-20T23:30:00.000Z', 'fr')).toBe('21 novembre 2026 à 00:30')
  expect(moment('2026-07-20T22:30:00.000Z', 'fr')).toBe('21 juillet 2026 à 00:30')
})
