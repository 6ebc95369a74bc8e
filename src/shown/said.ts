import { labelIn } from '../../collections/labelIn'
import type { Shown } from './read'
import { type Language, SHOWN_WORDS } from './words'

/** So many names are said, then how many more there are. */
const NAMED = 5

/** Where a record is shown, a sentence for each kind of place. */
export function said(
  { sites, stops, recommendedTo, others, mentionedBy }: Shown,
  language: Language,
) {
  const words = SHOWN_WORDS[language]
  const list = (all: string[]) =>
    all.length > NAMED
      ? words.more(all.slice(0, NAMED).join(', '), all.length - NAMED)
      : all.join(', ')
  return [
    ...(sites.length ? [words.sites(sites.length, list(sites))] : []),
    ...stops.map(({ number, walk }) => words.stop(number, walk)),
    ...(recommendedTo.length ? [words.recommended(recommendedTo.length, list(recommendedTo))] : []),
    ...others.map(({ label, name }) => words.other(kindOf(label, language), name)),
    ...mentionedBy.map(({ label, name }) => words.mentioned(kindOf(label, language), name)),
  ]
}

/** What a kind of records is called. */
export const kindOf = (label: Shown['others'][number]['label'], language: Language): string =>
  labelIn(label, language) ?? ''
