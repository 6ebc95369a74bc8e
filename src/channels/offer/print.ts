import { type Html, html, trusted } from '../../publish/pages/html'
import { qr } from '../../publish/pages/print/qr'
import type { Showing, Shown } from './shown'
import { WORDS } from './words'

/** The code that leads to one who is shown, as a drawing of its own. */
export const codeOf = ({ name, link }: Shown, language: Showing['language']): string =>
  qr(link, WORDS[language].scan(name)).markup.replace(
    '<svg ',
    '<svg xmlns="http://www.w3.org/2000/svg" ',
  )

/** Text for whoever lays the print out: no links, nobody can press them; the codes stand beside. */
export function printText({ host, shown, language }: Showing): string {
  const words = WORDS[language]
  const cards = shown.map(({ name, kind, service }) =>
    [`${name} (${kind})`, service].filter(Boolean).join('\n'),
  )
  return `${[words.heading, ...cards, words.scanHint, words.turn(host.name)].join('\n\n')}\n`
}

/** A sheet that can be printed as it is, or cut out: each with its code. */
export function printPage(showing: Showing): string {
  const { host, shown, language } = showing
  const words = WORDS[language]
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${words.heading}</title>
        <style>
          ${trusted(STYLE)}
        </style>
      </head>
      <body>
        <main>
          <h1>${words.heading}</h1>
          <ul>
            ${shown.map((one) => entry(one, language))}
          </ul>
          <p class="note">${words.scanHint} ${words.turn(host.name)}</p>
        </main>
      </body>
    </html> `.markup
}

const entry = (one: Shown, language: Showing['language']): Html =>
  html`<li>
    ${trusted(codeOf(one, language))}
    <div>
      <h2>${one.name}</h2>
      <p class="kind">${one.kind}</p>
      ${one.service && html`<p${one.serviceLanguage && html` lang="${one.serviceLanguage}"`}>${one.service}</p>`}
    </div>
  </li> `

const STYLE = `
@page { size: A4; margin: 14mm }
* { box-sizing: border-box }
body { margin: 0; background: #fff; color: #23241f; font: 11pt/1.45 "Source Sans 3", Arial, Helvetica, sans-serif }
main { max-width: 182mm; margin: 0 auto; padding: 6mm }
h1 { margin: 0 0 6mm; color: #14543f; font-size: 20pt; line-height: 1.2 }
ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(85mm, 1fr)); gap: 6mm; margin: 0; padding: 0; list-style: none }
li { display: flex; gap: 4mm; align-items: flex-start; padding: 3mm; border: .3mm solid #b9ad92; border-radius: 2mm; break-inside: avoid }
li div { min-width: 0; overflow-wrap: anywhere }
svg { flex: none; width: 28mm; height: 28mm; print-color-adjust: exact; forced-color-adjust: none }
h2 { margin: 0; font-size: 12pt; line-height: 1.25 }
p { margin: 1mm 0 0 }
.kind, .note { color: #5a5a50 }
.note { margin-top: 6mm }
@media (max-width: 30rem) { main { padding: 4mm } ul { grid-template-columns: 1fr } }
@media print { main { max-width: none; padding: 0 } }
`
