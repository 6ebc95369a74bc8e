import { type Html, html, type Part } from '../../publish/pages/html'
import { ASSETS } from '../assets'
import type { Language } from '../words'

type Page = { title: string; language: Language; body: Part; hasScript?: boolean }

/** A page of the form: nothing is inline, and nothing is asked from elsewhere. */
export const documentOf = ({ title, language, body, hasScript = false }: Page): string =>
  html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow" />
        <title>${title}</title>
        <link rel="icon" href="${ASSETS.icon.path}" />
        <link rel="stylesheet" href="${ASSETS.style.path}" />
        ${hasScript && html`<script type="module" src="${ASSETS.script().path}"></script>`}
      </head>
      <body>
        <main id="main">${body}</main>
      </body>
    </html>`.markup

/** The same page in the other language. */
export const otherLanguage = (language: Language, text: string): Html => {
  const other = language === 'fr' ? 'en' : 'fr'
  return html`<p class="language">
    <a href="?language=${other}" lang="${other}" hreflang="${other}">${text}</a>
  </p>`
}
