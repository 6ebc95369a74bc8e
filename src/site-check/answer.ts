import type { Level } from './findings/finding'
import { type Language, type Told, toldIn } from './findings/words'
import type { CheckRow } from './rows'
import { LETTER } from './words'

/** A check as it is told to somebody. */
export type CheckAnswer = {
  url: string
  level: Level
  checkedAt: string
  findings: (Told & { level: Level })[]
  /** What can be sent to the webmaster; nothing where nothing is to be mended. */
  letter?: string
}

export function answerOf(
  { url, level, checkedAt, findings }: CheckRow,
  language: Language,
): CheckAnswer {
  const told = findings.map((one) => ({ ...toldIn(one, language), level: one.level }))
  return { url, level, checkedAt, findings: told, letter: letterOf(url, told, language) }
}

function letterOf(url: string, findings: Told[], language: Language): string | undefined {
  const toMend = findings.filter(({ fix }) => fix)
  if (!toMend.length) return undefined
  const words = LETTER[language]
  const points = toMend.map(({ found, fix, line }) =>
    [`– ${found}`, `  ${fix}`, ...(line ? ['', line] : [])].join('\n'),
  )
  return [words.start(url), ...points, words.end].join('\n\n')
}
