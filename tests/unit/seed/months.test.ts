import { expect, it } from 'vitest'
import { simulatedMonths } from '../../../src/seed/months/months'

const months = simulatedMonths('2026-11-26')
const last = months.at(-1)!.epoch.result

it('are the same for the same day, and end the day before it', () => {
  expect(months.at(-1)!.day).toBe('2026-11-25')
  expect(simulatedMonths('2026-11-26')).toEqual(months)
})

it('keep everybody’s debt within a few days of what is due', () => {
  for (const [slug, { debt, due }] of Object.entries(last.partners))
    expect(Math.abs(debt), slug).toBeLessThan(due)
})

it('have a site that fell silent, one in a frame and one day that was cut', () => {
  expect(last.hosts['le-carillon'].measured).toBe(0)
  expect(months.at(-1)!.hosts.simplon.sites).toHaveProperty('frame')
  expect(last.partners.simplon.given).toBe(0)
  const cut = months.flatMap(({ epoch }) =>
    Object.entries(epoch.result.hosts).filter(([, { cut }]) => cut),
  )
  expect(cut.map(([slug]) => slug)).toEqual(['tudigo'])
})
