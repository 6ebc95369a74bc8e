import type { StaticLabel } from 'payload'
import { type Spoken, spokenLanguage } from '../../../collections/spokenLanguage'
import { spaced } from '../../spaced'

/** A host's text in the languages in which he says it. */
export type Told = { fr?: string; en?: string }

type Asked = { i18n: Spoken }

/** A text of Payload's configuration, as ours are: in both languages, in one for all, made when it is asked, or none. */
type Label = unknown

/** The text with what the host says in its place, by language. @param unnamed what stands where neither says anything */
export function toldFor(own: Label, told: Told, unnamed: string): Label {
  const said = { ...told, ...(told.fr !== undefined && { fr: spaced(told.fr) }) }
  if (said.fr === undefined && said.en === undefined) return own
  if (typeof own === 'function')
    return (asked: Asked) =>
      said[spokenLanguage(asked.i18n)] ?? (own as (asked: Asked) => string)(asked)
  const base = typeof own === 'object' && own ? own : both(typeof own === 'string' ? own : unnamed)
  return { ...base, ...definedOf(said) } as StaticLabel
}

const both = (text: string) => ({ fr: text, en: text })

const definedOf = (told: Told): Told =>
  Object.fromEntries(Object.entries(told).filter(([, text]) => text !== undefined))

/** What the host says under one name, from what he says in each language. */
export const toldOf = <Texts>(said: { fr?: Texts; en?: Texts }, key: keyof Texts): Told => ({
  fr: said.fr?.[key] as string | undefined,
  en: said.en?.[key] as string | undefined,
})
