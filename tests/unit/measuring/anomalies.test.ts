import { expect, it } from 'vitest'
import { anomaliesOf } from '../../../src/measuring/anomalies'
import { shiftDays } from '../../../src/measuring/days'
import type { Epoch } from '../../../src/measuring/epoch'
import { WINDOW } from '../../../src/measuring/credited'
import { makeUp } from '../../../src/measuring/make-up'
import type { Days, HostSums } from '../../../src/measuring/sums'

const SLUGS = 'abcdefghij'.split('')
const partners = SLUGS.map((slug) => ({ slug, excludes: [] }))
const facts = { rule: { reciprocity: 0.5, ceiling: 5000 }, partners, recommended: {} }
const FIRST = '2026-09-01'
const TODAY = shiftDays(FIRST, 60)

/** Sixty ordinary days of two sites, and what a change makes of them. */
function looked(change: (days: Days) => void, struck: string[] = []) {
  const days: Days = {}
  const ordinary = (host: string, each: number): HostSums => ({
    sites: { [`${host}.example`]: { 'partner-carousel': { views: 30, errors: 0, version: '1' } } },
    credit: Object.fromEntries(
      SLUGS.filter((slug) => slug !== host).map((slug) => [`partners/${slug}`, [each, 0]]),
    ),
    ...{ claimed: {}, visits: {} },
  })
  for (let index = 0; index < 60; index++)
    days[shiftDays(FIRST, index)] = { a: ordinary('a', 10), b: ordinary('b', 20) }
  change(days)
  const epochs: Epoch[] = []
  for (let index = 0; index < 60; index++) {
    const day = shiftDays(FIRST, index)
    const hosts = days[day] ?? {}
    const before = epochs.slice(-WINDOW)
    const ofDay = new Set(struck.filter((name) => name.startsWith(day)).map((one) => one.slice(11)))
    epochs.push({ day, facts, result: makeUp({ day, facts, hosts, struck: ofDay, before }) })
  }
  return anomaliesOf({ days, epochs, today: TODAY })
}
const last = shiftDays(TODAY, -1)
const times = (sums: HostSums, factor: number) => {
  for (const pair of Object.values(sums.credit)) pair[0] *= factor
  for (const site of Object.values(sums.sites))
    for (const one of Object.values(site)) one.views *= factor
}

it('finds nothing in ordinary days', () => {
  expect(looked(() => {})).toEqual([])
})

it('finds a day far above the usual, cut or not, and none that is struck', () => {
  const found = (factor: number, struck: string[] = []) =>
    looked((days) => times(days[last].a, factor), struck)
  expect(found(4)).toMatchObject([{ kind: 'rising', partner: 'a', day: last, canBeStruck: true }])
  expect(found(9)).toMatchObject([{ kind: 'unusual', partner: 'a', day: last }])
  expect(found(9)[0].reason.en).toBe(
    '810 exposures measured, 450 credited: a usual day has 90, and five times that counts at most.',
  )
  expect(found(9)[0].reason.fr).toContain('810 expositions mesurées, 450 comptées\u00a0: un jour')
  expect(found(9, [`${last} a`])).toEqual([])
})

it('finds what is above the city’s ceiling', () => {
  const found = looked((days) => {
    for (const day of Object.keys(days)) times(days[day].b, 6)
    times(days[last].b, 6)
  })
  expect(found[0]).toMatchObject({ kind: 'ceiling', partner: 'b', day: last })
  expect(found[0].reason.en).toMatch(/^6,480 exposures measured, 5,000 credited/)
})

it('finds a new site that shows more than all others together', () => {
  const [one] = looked((days) => {
    days[last].c = structuredClone(days[last].b)
    delete days[last].c.credit['partners/c']
    times(days[last].c, 2.5)
  })
  expect(one).toMatchObject({ kind: 'dominant', partner: 'c', day: last })
})

it('finds an item that was seen more often than its widget, and a site that shows one of all', () => {
  const kinds = looked((days) => (days[last].a.credit['partners/b'] = [300, 0])).map(
    ({ kind }) => kind,
  )
  expect(kinds).toEqual(expect.arrayContaining(['dense', 'leaning']))
})

it('finds a site that has gone silent, once', () => {
  const quiet = shiftDays(TODAY, -9)
  const found = looked((days) => {
    for (const day of Object.keys(days)) if (day > quiet) delete days[day].a
  })
  expect(found).toMatchObject([{ kind: 'silent', partner: 'a', site: 'a.example', day: quiet }])
  expect(found[0].reason.en).toContain('since 22 October 2026')
  expect(found[0].canBeStruck).toBeUndefined()
})

it('finds widgets that fail, and frames that show much without a key', () => {
  const found = looked((days) => {
    days[last].a.sites['a.example']['partner-carousel']!.errors = 60
    days[last].b.claimed = { 'partners/c': [70, 0] }
  })
  expect(found).toMatchObject([
    { kind: 'errors', partner: 'a', site: 'a.example', day: last },
    { kind: 'claimed', partner: 'b', site: 'frame', day: last },
  ])
})
