import type { Where } from 'payload'
import { fold } from './fold'

/**
 * What is asked for, with the words that `search` is asked for folded as the field itself is.
 * @param title a field whose words are looked for in `search` too, accents or not: what a picker asks by
 */
export function foldWhere(where: Where, title?: string): Where {
  return Object.fromEntries(
    Object.entries(where).map(([key, asked]) => {
      if (/^(and|or)$/i.test(key))
        return [key, Array.isArray(asked) ? asked.map((part) => foldWhere(part, title)) : asked]
      if (key === 'search') return [key, foldedEach(asked)]
      if (key === title && isLike(asked))
        return ['and', [{ or: [{ [key]: asked }, { search: { like: fold(asked.like) } }] }]]
      return [key, asked]
    }),
  ) as Where
}

const foldedEach = (asked: unknown) =>
  Object.fromEntries(
    Object.entries(Object(asked)).map(([operator, value]) => [
      operator,
      typeof value === 'string' && operator !== 'exists' ? fold(value) : value,
    ]),
  )

const isLike = (asked: unknown): asked is { like: string } =>
  typeof Object(asked).like === 'string' && Object.keys(Object(asked)).length === 1
