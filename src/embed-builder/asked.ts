import type { WidgetName } from '../contract/widget-build'
import { type Choice, choicesFor, type Embedded, isEmbedded } from './choices'
import { COLOURS, type Colours, type Settings } from './wanted'

/** What is asked for: of which record, and how it is to look. */
export type Asked = Settings & { kind: Embedded; id: string }

/**
 * Reads what the builder's form says, of an address or of a body.
 * @returns the name of the first field that holds what the form doesn't offer
 */
export function askedIn(
  read: (field: string) => string | null | undefined,
  { locales, offered }: { locales: string[]; offered?: readonly WidgetName[] },
): Asked | { wrong: string } {
  const kind = read('collection')
  if (!isEmbedded(kind)) return { wrong: 'collection' }
  const id = read('id')
  if (!id) return { wrong: 'id' }
  const choices = choicesFor(kind, offered)
  const choice = (read('choice') || choices[0]) as Choice
  if (!choices.includes(choice)) return { wrong: 'choice' }
  const locale = read('language') || locales[0]
  if (!locales.includes(locale)) return { wrong: 'language' }
  const column = read('column') || ''
  if (column !== '' && column !== 'phone' && column !== 'desk') return { wrong: 'column' }
  const colours: Colours = {}
  for (const name of COLOURS) {
    const value = read(name)
    if (!value) continue
    if (!/^#[\da-f]{6}$/i.test(value)) return { wrong: name }
    colours[name] = value
  }
  return { kind, id, choice, locale, column, colours, key: read('key') || undefined }
}
