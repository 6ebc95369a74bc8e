import type { WidgetName } from '../contract/widget-build'
import { type Column, reservesFor } from '../publish/snippets/reserve'
import { type SnippetName, SNIPPETS } from '../publish/snippets/snippets'
import type { Wanted } from '../publish/snippets/wanted'
import { type Choice, type Embedded, shownBy } from './choices'

/** A record, as far as its snippets go. */
export type Subject = {
  kind: Embedded
  slug: string
  /** Its name, and those of the public lists, by locale. */
  names: Record<string, string>
  lists: Record<string, Record<'partners' | 'shops' | 'videos', string>>
  /** Of a walk. */
  stops?: number
  /** Public address, without a slash at the end. */
  base: string
  /** Single files of the edition being served. */
  pinned: Partial<Record<WidgetName, { src: string; integrity: string }>>
}

/** What the tokens are called in addresses and forms: `accent` is `--costo-accent`, a hexadecimal colour. */
export const COLOURS = ['accent', 'ground', 'text'] as const

export type Colours = Partial<Record<(typeof COLOURS)[number], string>>

/** What somebody has chosen. `key`: of a frame, which says on whose page it stands. */
export type Settings = {
  choice: Choice
  locale: string
  column: Column | ''
  colours: Colours
  key?: string
}

/** What is pasted for a record, as the snippets take it. */
export function wantedFor(subject: Subject, settings: Settings): Wanted {
  const { kind, slug, names, lists, stops, base, pinned } = subject
  const { choice, locale, column, colours } = settings
  const { widget, attributes, list } = shownBy(choice, slug)
  const tokens = COLOURS.flatMap((name) =>
    colours[name] ? [[`--costo-${name}`, colours[name]]] : [],
  )
  return {
    ...{ widget, attributes, locale, base, pinned: pinned[widget] },
    tokens: tokens.length ? Object.fromEntries(tokens) : undefined,
    link: list
      ? { text: lists[locale][list], href: `${base}/${locale}/${list}/` }
      : { text: names[locale], href: `${base}/${locale}/${kind}/${slug}/` },
    ...reservesFor(column, widget, attributes, stops),
  }
}

/** A frame can't say on whose page it stands, nor can a site builder's element: they carry the key of the partner. */
const KEYED: Partial<Record<SnippetName, string>> = {
  frame: 'key',
  frameAddress: 'key',
  builder: 'data-key',
  builderLetter: 'data-key',
}

/** One text to copy. */
export function snippetFor(name: SnippetName, subject: Subject, settings: Settings): string {
  const wanted = wantedFor(subject, settings)
  const attribute = KEYED[name]
  if (!attribute || !settings.key) return SNIPPETS[name](wanted)
  const attributes = { ...wanted.attributes, [attribute]: settings.key }
  return SNIPPETS[name]({ ...wanted, attributes })
}
