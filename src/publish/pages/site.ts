import type { FeedImage } from '../../contract/record'
import type { Edition } from '../render/edition'
import { type Html, html } from './html'
import { type Words, wordsIn } from './words'

/** What every page of one locale needs. */
export type Site = {
  locale: string
  defaultLocale: string
  words: Words
  edition: Edition
  /** Paths, from "/", of the pages' style sheet and icon. */
  css: string
  icon: string
}

export const siteIn = (
  locale: string,
  edition: Edition,
  assets: { css: string; icon: string },
): Site => ({
  locale,
  defaultLocale: edition.defaultLocale,
  words: { ...wordsIn(locale), site: edition.nameIn(locale) },
  edition,
  ...assets,
})

/** A responsive picture that never moves what is below it. `sizes` as in HTML. */
export const picture = (image: FeedImage, sizes: string, eager = false): Html =>
  html`<img
    src="${image.src}"
    ${image.srcset && html`srcset="${srcset(image)}" sizes="${sizes}"`}
    width="${image.width}"
    height="${image.height}"
    alt="${image.alt}"
    ${eager ? html`fetchpriority="high"` : html`loading="lazy"`}
    decoding="async"
  />`

export const srcset = (image: FeedImage): string =>
  (image.srcset ?? [image]).map(({ src, width }) => `${src} ${width}w`).join(', ')

/** ` lang="fr"` on a text that fell back to the default language. */
export const langOf = (
  site: Site,
  record: { fallback?: string[] },
  field: string,
): Html | undefined =>
  record.fallback?.includes(field) ? html` lang="${site.defaultLocale}"` : undefined
