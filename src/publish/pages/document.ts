import { type AddressedSlug } from '../../../collections/slugs'
import type { FeedImage } from '../../contract/record'
import { thisOneLink } from './embed/this-one'
import { discovery } from './frames/discovery'
import { type Html, html, type Part } from './html'
import { pathOf, type Place } from './pagination'
import type { Site } from './site'

export type Page = {
  title: string
  description?: string
  /** Path below the locale, without a slash at the start: "shops/librairie/"; the same page in every locale. */
  path: string
  /** Of a page of a long list. */
  place?: Place
  image?: FeedImage
  type?: 'website' | 'article' | 'profile'
  section?: AddressedSlug
  /** Not for search engines. */
  hidden?: boolean
  /** Facts for machines (schema.org). */
  data?: object
  body: Part
  /** More of the head, after the style sheet. */
  head?: Part
  /** Licence and credits. */
  notes?: Part
}

const SECTIONS = ['shops', 'tours', 'partners', 'videos'] as const

/** A whole page: head with addresses in every language, header, what it is about, footer. */
export const document = (page: Page, site: Site): string =>
  html`<!doctype html>
    <html lang="${site.locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        ${head(page, site)}
        <link rel="icon" type="image/svg+xml" href="${site.icon}" />
        <link rel="stylesheet" href="${site.css}" />
        ${page.head}
      </head>
      <body>
        <a class="skip" href="#content">${site.words.skip}</a>
        ${header(page, site)}
        <main id="content" tabindex="-1">${page.body}</main>
        <footer class="foot">
          <div class="wrap">
            ${page.notes} ${embedLinks(page, site)}
            <p>${site.words.accessibility}</p>
          </div>
        </footer>
      </body>
    </html> `.markup

function head(page: Page, site: Site): Html {
  const { edition, locale, words } = site
  const address = (code: string) => edition.url(`${code}/${page.path}`)
  const title = page.path ? `${page.title} · ${words.site}` : page.title
  return html`<title>${title}</title>
    <meta name="color-scheme" content="light dark" />
    ${page.description && html`<meta name="description" content="${page.description}" />`}
    ${isItsOwn(page) && discovery(page.path, page.title, site)}
    ${
      page.hidden
        ? html`<meta name="robots" content="noindex" />`
        : html`<link rel="canonical" href="${address(locale)}" /> ${edition.locales.map(
              (code) => html`<link rel="alternate" hreflang="${code}" href="${address(code)}" /> `,
            )}<link rel="alternate" hreflang="x-default" href="${address(site.defaultLocale)}" />
            ${page.place && neighbours(page.place, site)}
            <meta property="og:type" content="${page.type ?? 'website'}" />
            <meta property="og:site_name" content="${words.site}" />
            <meta property="og:locale" content="${locale}" />
            <meta property="og:title" content="${page.title}" />
            <meta property="og:url" content="${address(locale)}" />
            ${page.description && html`<meta property="og:description" content="${page.description}" />`}
            ${page.image && openGraphImage(page.image)}`
    }
    ${page.data && jsonLd(page.data)}`
}

// one that only says where a record is now, or that it is gone, has no path: it is asked about by nobody
const isItsOwn = ({ hidden, path }: Page) => !hidden || path !== ''

// which pages of the list stand before and after this one, for those who read it as one
const neighbours = ({ base, number, of }: Place, { edition, locale }: Site): Part => {
  const address = (to: number) => edition.url(`${locale}/${pathOf(base, to)}`)
  return [
    number > 1 && html`<link rel="prev" href="${address(number - 1)}" /> `,
    number < of && html`<link rel="next" href="${address(number + 1)}" /> `,
  ]
}

const openGraphImage = ({ src, width, height, alt }: FeedImage) =>
  html`<meta property="og:image" content="${src}" />
    <meta property="og:image:width" content="${width}" />
    <meta property="og:image:height" content="${height}" />
    ${alt && html`<meta property="og:image:alt" content="${alt}" />`}
    <meta name="twitter:card" content="summary_large_image" />`

// a data block, never run: a strict content policy lets it stand; "<" can't end it
const jsonLd = (data: object): Html => ({
  markup: `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`,
})

const header = (page: Page, site: Site) =>
  html`<header class="top">
    <div class="wrap">
      <a class="brand" href="/${site.locale}/">${site.words.site}</a>
      <nav class="sections" aria-label="${site.words.menu}">
        <ul>
          ${SECTIONS.map(
            (section) =>
              html`<li>
                <a href="/${site.locale}/${section}/" ${current(page, section)}
                  >${site.words[section]}</a
                >
              </li> `,
          )}
        </ul>
      </nav>
      ${site.edition.locales.length > 1 && languages(page, site)}
    </div>
  </header>`

const embedLinks = (page: Page, site: Site): Part =>
  site.edition.inputs.widgets['custom-elements.json'] && [
    !page.hidden && thisOneLink(page.path, site),
    html`<p><a href="/${site.locale}/embed/">${site.words.embed}</a></p>`,
  ]

// the list itself is the current page, a record is inside it
const current = (page: Page, section: string) =>
  page.section === section && html` aria-current="${page.path === `${section}/` ? 'page' : 'true'}"`

const languages = (page: Page, site: Site) =>
  html`<nav class="languages" aria-label="${site.words.language}">
    <ul>
      ${site.edition.inputs.locales.map(
        ({ code, label }) =>
          html`<li>
            <a
              href="/${code}/${page.path}"
              lang="${code}"
              hreflang="${code}"
              ${code === site.locale && html` aria-current="true"`}
              >${label}</a
            >
          </li> `,
      )}
    </ul>
  </nav>`
