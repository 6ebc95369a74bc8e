import { HoursTooLong, LONGEST_HOURS, parseHours } from './parse'

export type HoursProblem = {
  /** What was read before it stopped making sense, as typed. */
  before: string
  /** Position of the first character that makes no sense, counted from 1. */
  at: number
  /** The word that stands there; empty at the end of the text. */
  word: string
  /** What the library advises, in the language asked for; may be empty. */
  reason: string
}

export type HoursCheck = {
  /** Absent when the text can be computed with. */
  problem?: HoursProblem
  /** What can be computed with, but is perhaps not what was meant. */
  warnings: string[]
}

/** What is wrong with an opening_hours text, and where. @param language of the reasons: 'fr', 'en'… */
export function checkHours(text: string, language = 'fr'): HoursCheck {
  try {
    return { warnings: parseHours(text, language).getWarnings().map(oneLine) }
  } catch (error) {
    if (error instanceof HoursTooLong) return { warnings: [], problem: tooLong(text, language) }
    // the library throws texts: 'Mo-Sa 10h <--- (what is wrong) Mo-Sa 10h <--- (another)'
    const message = String(error)
    const [read, ...more] = message.split(' <--- (')
    if (!more.length)
      return { warnings: [], problem: { before: '', at: 1, word: text, reason: message } }
    const said = more.map((part) => oneLine(part.replace(/\)(;.*| .*|\s*)$/s, '')))
    // its grammar's words ("unexpected token") help nobody, with advice beside them or alone
    const reason = said.find((one) => !GRAMMAR.test(one)) ?? ''
    return { warnings: [], problem: { ...place(text, read), reason } }
  }
}

function tooLong(text: string, language: string): HoursProblem {
  const word = text.slice(LONGEST_HOURS, LONGEST_HOURS + 20)
  const reason =
    language === 'fr'
      ? `${LONGEST_HOURS} signes au plus, il y en a ${text.length}.`
      : `${LONGEST_HOURS} characters at most, there are ${text.length}.`
  return { before: text.slice(0, LONGEST_HOURS), at: LONGEST_HOURS + 1, word, reason }
}

const GRAMMAR = /^(Unexpected token|Caractère inattendu)/

// the library counts up to the end of the token it stumbled over: the word that holds it is what an editor sees
function place(text: string, read: string) {
  const end = Math.min(read.length, text.length)
  const start = text.slice(0, Math.max(0, end - 1)).search(/\S+$/)
  const from = end === text.length && !/\s$/.test(text) && start < 0 ? 0 : Math.max(0, start)
  const word = /^\S*/.exec(text.slice(from))?.[0] ?? ''
  return { before: text.slice(0, from).trimEnd(), at: from + 1, word }
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()
