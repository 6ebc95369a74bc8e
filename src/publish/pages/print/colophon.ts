import type { Paper } from '../../paper/paper'
import { sincePath } from '../../paper/sheets'
import { term } from '../../render/terms'
import { day } from '../format'
import { type Html, html, type Part } from '../html'
import type { Site } from '../site'
import { fill } from '../words'
import { figure, onPaper, photoCredits } from './pictures'
import { qr } from './qr'
import { paragraphs } from './paragraphs'
import { printWordsIn } from './words'

/** The QR code, what it is for, and which edition this is. */
export function check({ tour, edition, madeOn }: Paper, site: Site): Html {
  const words = printWordsIn(site.locale)
  const address = site.edition.url(sincePath(site.locale, tour.slug, edition))
  return html`<section class="check">
    ${qr(address, words.qr)}
    <div>
      <h2>${words.qrTitle}</h2>
      <p>${words.qrText}</p>
      <p class="quiet">
        ${words.edition} <time datetime="${madeOn}">${day(madeOn, site.locale)}</time> ·
        ${fill(words.code, { edition })}
      </p>
    </div>
  </section>`
}

/** The marks of those who make and pay for the walk, and what their charters want said. */
export function makers({ marks, credits, creditsFellBack }: Paper, site: Site): Part {
  if (!marks.length && !credits) return undefined
  const lang = creditsFellBack && html` lang="${site.defaultLocale}"`
  return html`<section class="makers">
    <h2>${printWordsIn(site.locale).marks}</h2>
    ${marks.length > 0 && html`<div class="marks">${marks.map((mark) => figure(mark, 'mark'))}</div>`}
    ${paragraphs(credits).map((one) => html`<p ${lang}>${one}</p>`)}
  </section>`
}

/** Whose texts, pictures and map these are. */
export function notes({ tour }: Paper, attribution: string | undefined, site: Site): Html {
  const words = printWordsIn(site.locale)
  const pictures = [tour.photo, ...tour.stops.map(({ photo }) => photo)].map((one) =>
    onPaper(one, site),
  )
  const { print, webOnly } = photoCredits(pictures)
  const credits = (names: string[]) => fill(words.photos, { credits: names.join(', ') })
  const licence = term('licence', tour.licence, site.locale).label
  return html`<section class="notes">
    <h2>${words.colophon}</h2>
    <p>${fill(words.licence, { licence })}</p>
    ${print.length > 0 && html`<p>${credits(print)}</p>`}
    ${webOnly.length > 0 && html`<p class="web-only">${credits(webOnly)}</p>`}
    ${attribution && html`<p>${fill(words.ground, { attribution })}</p>`}
    <p>${fill(words.madeBy, { site: site.words.site })} ${tour.page}</p>
  </section>`
}
