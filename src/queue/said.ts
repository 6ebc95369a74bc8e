import { longDay } from '../charts'
import { parisDay } from '../publish/paris'
import type { TextsAt } from '../searching/textsAt'
import type { Problem } from '../source/problems'
import { colonIn } from '../spaced'
import type { Waiting } from './read'
import type { Section } from './sections'
import { type Language, QUEUE_WORDS } from './words'

/** What a record that waits is called, and why it waits. */
export type Said = { name: string; why: string }

export function said(section: Section, { row }: Waiting, language: Language): Said {
  const words = QUEUE_WORDS[language]
  const day = (value: unknown) => dayIn(String(value), language)
  const name = nameOf(row) ?? words.unnamed
  switch (section) {
    case 'proposals':
      return { name, why: words.since(day(row.createdAt)) }
    case 'links':
      return {
        name: nameOf(Object(row.shop)) ?? name,
        why: row.state === 'failed' ? words.failed : words.sent(day(row.sentAt)),
      }
    case 'closing':
      return { name, why: words.closes(day(row.closedOn)) }
    case 'hours':
      return {
        name,
        why: row.verifiedOn ? words.verified(day(row.verifiedOn)) : words.neverVerified,
      }
    case 'translations':
      return { name, why: whyBehind(row.textsAt as Partial<TextsAt>, language) }
    case 'photos':
      return { name, why: words.added(day(row.createdAt)) }
    case 'sources':
      return { name, why: whyNotKept(row.problems as Problem[] | null, language) }
  }
}

/** The first thing that is wrong, by the name of its field. */
function whyNotKept(problems: Problem[] | null, language: Language): string {
  const { label, message } = problems?.[0] ?? {}
  return (label ? label[language] + colonIn(language) : '') + (message?.[language] ?? '')
}

function whyBehind({ fr = '', en }: Partial<TextsAt>, language: Language) {
  const words = QUEUE_WORDS[language]
  if (!en) return words.noEnglish
  return en < fr ? words.olderEnglish : words.partEnglish
}

function nameOf({ name, title, to, filename }: Record<string, unknown>): string | undefined {
  const found = [name, title, to, filename].find((value) => typeof value === 'string' && value)
  return found as string | undefined
}

const dayIn = (instant: string, language: Language) =>
  longDay(parisDay(new Date(instant)), language)
