import { number } from '../charts'

/** Below this, a number might be one person's: only editors read it. */
export const FEW = 5

/** Who reads: numbers under 5 are for editors only. */
export type Reader = 'editor' | 'partner'

export const isFew = (value: number, reader: Reader): boolean =>
  reader !== 'editor' && value > 0 && value < FEW

/** A number as its reader may see it: "1 240", "< 5". None at all is no person, and is said. */
export const shown = (value: number, reader: Reader, locale: 'fr' | 'en'): string =>
  isFew(value, reader) ? `<\u00a0${FEW}` : number(Math.round(value), locale)

/**
 * As what it is drawn in a chart and added to others: what is under 5 as the same number, for a sum of numbers that are
 * known but for one would tell that one.
 */
export const standsFor = (value: number, reader: Reader): number =>
  isFew(value, reader) ? FEW / 2 : value
