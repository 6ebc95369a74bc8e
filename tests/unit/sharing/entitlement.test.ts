import { describe, expect, it } from 'vitest'
import { numbersFrom } from '../../../src/contract/draw'
import {
  type Allows,
  capsOf,
  entitlements,
  type Member,
  RULE,
} from '../../../src/sharing/entitlement'

const others: Allows = (host, item) => host !== item
const members = (...given: number[]): Member[] =>
  given.map((one, index) => ({ slug: `p${index}`, given: one, debt: 0 }))
const with_ = (reciprocity: number) => ({ ...RULE, reciprocity })
const sum = (values: number[]) => values.reduce((all, one) => all + one, 0)
const rounded = (values: number[]) => values.map(Math.round)

const TEN = members(100, 140, 60, 100, 120, 80, 100, 100, 130, 70)

describe('what a partner is entitled to', () => {
  it('is the same for all when nothing is reciprocal', () => {
    expect(rounded(entitlements(TEN, others, with_(0)))).toEqual(TEN.map(() => 100))
  })

  it('is what it has given when all is reciprocal', () => {
    expect(rounded(entitlements(TEN, others, with_(1)))).toEqual(TEN.map(({ given }) => given))
  })

  it('is half of each in between', () => {
    expect(rounded(entitlements(TEN, others, with_(0.5)))).toEqual(
      TEN.map(({ given }) => 50 + given / 2),
    )
  })

  it('is never more than the others could show, and what is over is shared by them', () => {
    const shares = entitlements(members(9000, 200, 200, 200, 200, 200), others, with_(1))
    // 1 000 exposures elsewhere, of which one in four can be its
    expect(shares[0]).toBeLessThanOrEqual(250)
    expect(sum(shares)).toBeCloseTo(10_000, 3)
    for (const share of shares.slice(1)) expect(share).toBeCloseTo((10_000 - shares[0]) / 5, 3)
  })

  it('is at least half the mean for a site that gives nothing', () => {
    const shares = entitlements(members(0, 300, 300, 300, 300, 300), others, with_(1))
    expect(shares[0]).toBeCloseTo(125, 3)
  })

  it('leaves out whom a host leaves out', () => {
    const allows: Allows = (host, item) => others(host, item) && item !== 'p1'
    const shares = entitlements(TEN, allows, RULE)
    expect(shares[1]).toBe(0)
    expect(sum(shares)).toBeCloseTo(1000, 3)
  })

  it('grows with a boost by an editor, by half at most', () => {
    const boosted = (boost: number) =>
      entitlements([{ ...TEN[0], boost }, ...TEN.slice(1)], others, RULE)[0]
    expect(boosted(1.2)).toBeGreaterThan(boosted(1))
    expect(boosted(50)).toBe(boosted(1.5))
    expect(boosted(0)).toBe(boosted(1))
  })

  it('adds up to what was given, and is possible, whatever the traffic and the exclusions', () => {
    const random = numbersFrom(3)
    for (let round = 0; round < 500; round++) {
      const all = members(...Array.from({ length: 2 + (round % 11) }, () => random() ** 8 * 1000))
      const left = new Set(
        all.flatMap(({ slug }) => all.filter(() => random() < 0.2).map((one) => slug + one.slug)),
      )
      const allows: Allows = (host, item) => others(host, item) && !left.has(host + item)
      const shown = all.map((one) => ({
        ...one,
        given: all.some(({ slug }) => allows(one.slug, slug)) ? one.given : 0,
      }))
      const rule = with_(random())
      const shares = entitlements(shown, allows, rule)
      const caps = capsOf(shown, allows, rule)
      expect(sum(shares)).toBeCloseTo(sum(shown.map(({ given }) => given)), 3)
      for (const [index, share] of shares.entries())
        expect(share).toBeLessThanOrEqual(caps[index] + 1e-6)
    }
  })

  it('is nothing where nothing is given, and nothing to nobody', () => {
    expect(entitlements(members(0, 0), others, RULE)).toEqual([0, 0])
    expect(entitlements([], others, RULE)).toEqual([])
  })
})
