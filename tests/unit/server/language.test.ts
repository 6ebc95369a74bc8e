import { describe, expect, it } from 'vitest'
import { preferredLanguage } from '../../../src/server/pages/language'

describe('the language a visitor likes best', () => {
  it.each([
    ['en-GB,en;q=0.9,fr;q=0.8', 'en'],
    ['en ; q=0.4 , fr ; q=0.6', 'fr'],
    ['de,en;q=0.5', 'en'],
    ['fr;q=0,en;q=0.1', 'en'],
    ['de', 'fr'],
    ['', 'fr'],
    [undefined, 'fr'],
  ])('of %j is %s', (header, expected) => {
    expect(preferredLanguage(header, ['fr', 'en'])).toBe(expected)
  })

  it('is found at once, whatever a stranger writes there', () => {
    const header = `en${' '.repeat(15_000)}x`
    const before = process.cpuUsage()
    for (let time = 0; time < 20; time++) preferredLanguage(header, ['fr', 'en'])
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(500)
  })
})
