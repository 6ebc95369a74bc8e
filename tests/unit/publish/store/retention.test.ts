import { expect, it } from 'vitest'
import type { Manifest } from '../../../../src/contract/manifest'
import { keptIds } from '../../../../src/publish/store/retention'

const NOW = new Date('2026-11-20T12:00:00+01:00')
const MINUTE = 60_000

const at = (minutesAgo: number, id = `${minutesAgo}`): Manifest =>
  ({ id, publishedAt: new Date(NOW.getTime() - minutesAgo * MINUTE).toISOString() }) as Manifest

/** Twenty editions of this morning, so that none of the others is among the newest. */
const newest = Array.from({ length: 20 }, (_, index) => at(11 + index))

const kept = (editions: Manifest[], standing: string[] = []) => [
  ...keptIds([...editions, ...newest], standing, NOW),
]

it('keeps the twenty newest editions and not the one before them', () => {
  expect(kept([at(60)])).toHaveLength(20)
  expect(kept([at(60)])).not.toContain('60')
})

it('keeps all that are younger than ten minutes, however many', () => {
  const burst = Array.from({ length: 40 }, (_, index) => at(index / 10, `burst ${index}`))
  expect(kept(burst)).toEqual(expect.arrayContaining(burst.map(({ id }) => id)))
})

it('keeps the last edition of each day in Paris for thirty days', () => {
  const published = (id: string, publishedAt: string) => ({ id, publishedAt }) as Manifest
  const before = [
    // an hour apart, and on two days in Paris only
    published('last of the 17th', '2026-11-17T22:30:00.000Z'),
    published('first of the 18th', '2026-11-17T23:30:00.000Z'),
    published('last of the 18th', '2026-11-18T20:00:00.000Z'),
    published('29 days ago', '2026-10-22T10:00:00.000Z'),
    published('30 days ago', '2026-10-21T10:00:00.000Z'),
  ]
  expect(kept(before).filter((id) => before.some((one) => one.id === id))).toEqual([
    'last of the 18th',
    'last of the 17th',
    '29 days ago',
  ])
})

it('keeps what is served and what an editor has gone back to, of whatever age', () => {
  const old = [at(90_000, 'served'), at(90_001, 'gone back to'), at(90_002, 'neither')]
  expect(kept(old, ['served', 'gone back to'])).toEqual(
    expect.arrayContaining(['served', 'gone back to']),
  )
  expect(kept(old, ['served', 'gone back to'])).not.toContain('neither')
})
