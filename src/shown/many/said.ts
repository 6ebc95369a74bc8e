import { kindOf } from '../said'
import type { Language } from '../words'
import { MOST_LOOKED_AT, type ShownMany } from './read'
import { WORDS } from './words'

/** What a dialog has room for. */
const RECORDS = 12
const PLACES = 3

/** For a dialog: how many, a line for each of the first records, and what else there is. */
export type SaidMany = {
  intro: string
  lines: string[]
  after: string[]
  /** Whether other records refer to some of them, which can't be trashed then. */
  isReferred: boolean
}

/** Where these records are shown, in words. */
export function saidMany({ live, shown }: ShownMany, language: Language): SaidMany {
  const words = WORDS[language]
  const lines = shown.slice(0, RECORDS).map(({ name, sites, others }) => {
    const places = others.map(({ label, name: other }) =>
      words.used(kindOf(label, language).toLowerCase(), other),
    )
    const more = places.length - PLACES
    const said = [
      ...(sites ? [words.sites(sites)] : []),
      ...places.slice(0, PLACES),
      ...(more > 0 ? [words.more(more)] : []),
    ]
    return `${name} — ${said.join(', ')}`
  })
  const after = [
    ...(shown.length > RECORDS ? [words.more(shown.length - RECORDS)] : []),
    ...(live > MOST_LOOKED_AT ? [words.beyond(live - MOST_LOOKED_AT)] : []),
  ]
  const intro = shown.length ? words.shown(shown.length) : words.nowhere
  return { intro, lines, after, isReferred: shown.some(({ others }) => others.length > 0) }
}
