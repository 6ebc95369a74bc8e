import { placesIn } from '../../texts/template'
import type { Said } from '../../texts/host'

type Make = (...values: unknown[]) => unknown

/** Of no number that we write, and too small to be grouped. */
const MANY = 777

/** What stands for values while we look: a character that no text has. */
const FIRST_MARK = 0xe000

/**
 * The template that says what a function of ours makes of values, with `{1}` in the place of the first: in the plurals "one" and
 * "other" where a number changes the words. Nothing where none does: what it takes is no text or number, or it makes none.
 */
export function templateOf(make: Make): Said | undefined {
  const marks = Array.from({ length: make.length }, (_, at) => String.fromCharCode(FIRST_MARK + at))
  const other = made(make, marks)
  if (!other || BROKEN.test(other)) return undefined
  for (const at of marks.keys()) {
    const [one, many] = [1, MANY].map((count) => counted(make, marks, at, count))
    if (one && many && one !== many) return { one: placed(one), other: placed(many) }
  }
  return placed(other)
}

/** What JavaScript writes of what can't stand in a text. */
const BROKEN = /\[object |\bNaN\b|\bundefined\b|Invalid Date/

/** Places that a text of the host's may have: by name where ours has names, by position in what we make of values. */
export const placesOf = (text: unknown): string[] =>
  typeof text === 'function'
    ? Array.from({ length: text.length }, (_, at) => String(at + 1))
    : placesIn(String(text))

/** What is made with this number as one of the values, and the number marked like the others. */
function counted(make: Make, marks: string[], at: number, count: number): string | undefined {
  const text = made(make, marks.with(at, count as never))
  return text?.replace(new RegExp(`(?<![\\d.,])${count}(?![.,]?\\d)`), marks[at])
}

const placed = (text: string): string =>
  text.replace(/[\ue000-\ue0ff]/g, (mark) => `{${mark.charCodeAt(0) - FIRST_MARK + 1}}`)

function made(make: Make, values: unknown[]): string | undefined {
  try {
    const text = make(...values)
    return typeof text === 'string' ? text : undefined
  } catch {
    // it takes something else than texts and numbers
    return undefined
  }
}
