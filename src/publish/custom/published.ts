import type { Payload } from 'payload'
import { slugsOf } from '../../../collections/slugs'
import type { FeedCustom } from '../../contract/custom'
import { messageOf } from '../message-of'
import type { BaseRecord } from '../records'
import { inReadyLanguages } from '../read/readyLanguages'
import type { Row } from '../read/values'
import { HoldBack } from '../render/held'
import { checkedCustom } from './checked'
import { inOneLocale } from './one-locale'
import type { Custom, CustomKind } from './options'

/** What the host's own `publish` makes of a published row. */
export type ReadCustom = (kind: string, row: Row) => Pick<BaseRecord, 'custom' | 'refused'>

/** @param locales the default one first */
export const customReader =
  (payload: Payload, custom: Custom | undefined, locales: string[]): ReadCustom =>
  (kind, row) => {
    const publish = custom?.[kind as CustomKind]?.publish
    if (!publish) return {}
    const ready = inReadyLanguages(row, locales)
    const { flattenedFields } = payload.collections[slugsOf(payload)[kind as CustomKind]].config
    const inLocale = (locale: string): FeedCustom | undefined =>
      checkedCustom(publish(inOneLocale(flattenedFields, ready, { locale, locales }), { locale }))
    try {
      const all = locales.map((locale) => [locale, inLocale(locale)] as const)
      const said = all.filter(([, one]) => one !== undefined)
      return said.length ? { custom: Object.fromEntries(said) as Record<string, FeedCustom> } : {}
    } catch (error) {
      // whatever the host's function does, it is one record that waits
      return { refused: error instanceof HoldBack ? error.reason : failed(error) }
    }
  }

const failed = (error: unknown) => ({
  fr: `la fonction publish a échoué : ${messageOf(error)}`,
  en: `the function publish has failed: ${messageOf(error)}`,
})
