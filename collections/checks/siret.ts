import type { Problem } from '../messages'

const LA_POSTE = '356000000'

/**
 * What is wrong with a SIRET: 14 digits whose Luhn sum is a multiple of 10. The establishments of La Poste have digits
 * that add up to a multiple of 5 instead; zeros alone pass Luhn and are nobody's.
 */
export function checkSiret(siret: string): Problem | undefined {
  if (!/^\d{14}$/.test(siret))
    return { key: 'siretDigits', values: { count: siret.replace(/\D/g, '').length } }
  const isRight = siret.startsWith(LA_POSTE)
    ? sum(siret, () => 1) % 5 === 0 || luhn(siret) % 10 === 0
    : luhn(siret) % 10 === 0
  return isRight && /[1-9]/.test(siret) ? undefined : { key: 'siretSum' }
}

/** As typed, without what people put between digits. */
export const bareSiret = (typed: string) => typed.replace(/[\s.\-\u00a0]/g, '')

const luhn = (digits: string) => sum(digits, (index) => (index % 2 === 0 ? 2 : 1))

const sum = (digits: string, weight: (index: number) => number) =>
  [...digits].reduce((total, digit, index) => {
    const product = Number(digit) * weight(index)
    return total + (product > 9 ? product - 9 : product)
  }, 0)
