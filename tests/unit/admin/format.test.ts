import { expect, it } from 'vitest'
import { moments } from '../../../src/admin/editions/format'

it('tells editions of the same minute apart by their seconds, and spares the others them', () => {
  const of = ['2026-11-20T10:05:41.000Z', '2026-11-20T10:05:09.000Z', '2026-11-20T09:00:30.000Z']
  const [first, second, third] = moments(of, 'fr')
  expect(first).toContain('05:41')
  expect(second).toContain('05:09')
  expect(third).not.toContain(':30')
})
