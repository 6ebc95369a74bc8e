import { htmlFile, type PublicFile } from '../files'
import { discovery } from './frames/discovery'
import { html } from './html'
import type { Site } from './site'

/** The first page of all, at "/": the languages to choose from, each in its own words. */
export const frontPage = (sites: Site[]): PublicFile => {
  const [site] = sites
  const labels = site.edition.inputs.locales
  return htmlFile(
    '/',
    html`<!doctype html>
      <html lang="${site.locale}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>${site.words.site}</title>
          <meta name="color-scheme" content="light dark" />
          <meta name="description" content="${site.words.tagline}" />
          ${sites.map(
            ({ locale }) =>
              html`<link
                rel="alternate"
                hreflang="${locale}"
                href="${site.edition.url(`${locale}/`)}"
              /> `,
          )}
          ${discovery('', site.words.site, site)}
          <link rel="icon" type="image/svg+xml" href="${site.icon}" />
          <link rel="stylesheet" href="${site.css}" />
        </head>
        <body>
          <main class="hero front">
            <div class="wrap">
              <h1>${site.words.site}</h1>
              <ul class="chips">
                ${sites.map(
                  ({ locale, words }, index) =>
                    html`<li>
                      <a class="button" href="/${locale}/" lang="${locale}" hreflang="${locale}"
                        >${labels[index].label}<span class="hidden"> · ${words.site}</span></a
                      >
                    </li> `,
                )}
              </ul>
            </div>
          </main>
        </body>
      </html> `.markup,
    site.edition,
  )
}
