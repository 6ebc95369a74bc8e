import { expect, it } from 'vitest'
import { CHEATS, gainsIn } from '../../../src/simulation/cheats'

const gainsOf = gainsIn({ epochs: 200, views: 100, seed: 5 })

// five times its usual day counts, and half of it is a claim: twice what it gives, of which it has about as much without
it('a script that reloads the smallest site gains a bounded share, and nothing once its days are struck', () => {
  const { unlimited, limited, struck } = gainsOf(CHEATS.scripted)
  expect(limited.cheater).toBeLessThan(1.8)
  expect(limited.cheater).toBeLessThan(0.8 * unlimited.cheater)
  expect(limited.rival).toBeGreaterThan(-0.3)
  expect(struck.cheater).toBeLessThan(0)
  expect(Math.abs(struck.rival)).toBeLessThan(0.05)
}, 60_000)

it('forged exposures of a rival can’t make it vanish, and cost it nothing once the days are struck', () => {
  const { limited, struck } = gainsOf(CHEATS.rival)
  expect(limited.rival).toBeGreaterThan(-0.6)
  expect(Math.abs(struck.rival)).toBeLessThan(0.05)
}, 60_000)

it('a day of invented exposures is worth nothing', () => {
  const { limited, struck } = gainsOf(CHEATS.burst)
  expect(Math.abs(limited.cheater)).toBeLessThan(0.05)
  expect(Math.abs(limited.rival)).toBeLessThan(0.05)
  expect(Math.abs(struck.cheater)).toBeLessThan(0.05)
}, 60_000)
