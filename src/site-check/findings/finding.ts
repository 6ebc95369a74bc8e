import type { SAID } from './words'

export type Level = 'fine' | 'warning' | 'broken' | 'unreachable'

/** What has to be mended: what doesn't work, and what isn't there. */
export const TO_MEND: Level[] = ['broken', 'unreachable']

/** What can be found; each is said in `words.ts`. */
export type FindingKey = keyof typeof SAID

/**
 * Something found on a page. `values`: what its sentences name; `line` is the text to paste. It is kept so, and said in the
 * language of who reads it.
 */
export type Finding = { key: FindingKey; level: Level; values?: Record<string, string> }

const ORDER: Level[] = ['unreachable', 'broken', 'warning', 'fine']

/** What a page as a whole is: as its worst finding. */
export const levelOf = (findings: Finding[]): Level =>
  ORDER.find((level) => findings.some((one) => one.level === level)) ?? 'fine'

/** The worst first, in their order otherwise. */
export const sorted = (findings: Finding[]): Finding[] =>
  findings.toSorted((a, b) => ORDER.indexOf(a.level) - ORDER.indexOf(b.level))
