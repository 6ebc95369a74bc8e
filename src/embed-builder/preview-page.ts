import { randomBytes } from 'node:crypto'
import { html, trusted } from '../publish/pages/html'
import { tagOf, type Wanted } from '../publish/snippets/wanted'
import { previewScript } from './preview-script'
import type { Rendered } from './rendered'
import { type Language, WORDS } from './words'

type Preview = {
  wanted: Wanted
  files: Rendered['files']
  /** Why the record itself can't be shown, if it can't. */
  reasons: string[]
  /** Of the page's ground: light, dark, or the reader's own. */
  scheme: 'light' | 'dark' | ''
  language: Language
}

/**
 * A page with nothing but the widget, on the files given: it runs as in any page, and what it would ask of the network is
 * handed to it. Strictly ruled: our scripts, our pictures, in our own frames only.
 */
export function previewPage({ wanted, files, reasons, scheme, language }: Preview): Response {
  const nonce = randomBytes(16).toString('base64')
  const words = WORDS[language]
  const { base, locale, widget, attributes, tokens = {}, link } = wanted
  const told = { base, tag: tagOf(widget), widget, attributes, tokens, link, files }
  const page = html`<html lang="${locale}">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width" />
      <meta name="robots" content="noindex" />
      <title>${words.preview(link.text)}</title>
      <base target="_blank" />
      <style nonce="${nonce}">
        ${trusted(styleOf(scheme))}
      </style>
    </head>
    <body>
      ${
        reasons.length > 0
          ? html`<div lang="${language}" class="told">
              <p>${words.held}</p>
              <ul>
                ${reasons.map((reason) => html`<li>${reason}</li>`)}
              </ul>
            </div>`
          : html`<main></main>
              <p lang="${language}" class="told" data-when="nothing" role="status" hidden>
                ${words.nothing}
              </p>
              <p lang="${language}" class="told" data-when="no-scripts" role="status" hidden>
                ${words.noScripts}
              </p>
              <script type="application/json" id="told">
                ${trusted(safeJson(told))}
              </script>
              <script nonce="${nonce}" src="${base}/v1/embed.js"></script>`
      }
      <script type="module" nonce="${nonce}">
        ${trusted(previewScript)}
      </script>
    </body>
  </html>`
  return new Response(`<!doctype html>${page.markup}`, {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'SAMEORIGIN',
      'Referrer-Policy': 'no-referrer',
      'Content-Security-Policy': policyOf(new URL(base).origin, nonce),
    },
  })
}

const policyOf = (origin: string, nonce: string) =>
  [
    "default-src 'none'",
    `script-src ${origin} 'nonce-${nonce}'`,
    `style-src 'nonce-${nonce}'`,
    ...['img-src', 'media-src'].map((kind) => `${kind} 'self' ${origin}`),
    ...["base-uri 'none'", "form-action 'none'", "frame-ancestors 'self'"],
  ].join('; ')

const GROUND = { light: 'background:#fff;color:#1a1d23', dark: 'background:#14161b;color:#f0f1f4' }

const styleOf = (scheme: Preview['scheme']) =>
  `:root{color-scheme:${scheme || 'light dark'}}body{margin:0;padding:16px;font:16px/1.5 system-ui,sans-serif;${scheme && GROUND[scheme]}}main>*{display:block}.told{margin:0;max-width:40rem}.told[hidden]{display:none}`

/** JSON that can't end the script it stands in. */
const safeJson = (value: object) => JSON.stringify(value).replaceAll('<', '\\u003c')
