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

/** Where it stands in a chart: what is under 5 stands at the same height. */
export const drawnAt = (value: number, reader: Reader): number =>
  isFew(value, reader) ? FEW / 2 : value
