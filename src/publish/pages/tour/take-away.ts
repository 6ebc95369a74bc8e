import type { FeedTour } from '../../../contract/tour'
import { printPath, SHEETS } from '../../paper/sheets'
import { fileSize } from '../format'
import { type Html, html } from '../html'
import { printWordsIn } from '../print/words'
import type { Site } from '../site'
import { fill } from '../words'
import { tourWords } from './words'

/** The walk on paper and as files for other programs. */
export const takeAway = ({ slug, downloads = [] }: FeedTour, { words, locale }: Site): Html => {
  const [own, sheets] = [tourWords(locale), printWordsIn(locale)]
  return html`<section>
    <h2>${words.downloads}</h2>
    <ul class="links">
      ${SHEETS.map(
        (sheet) =>
          html`<li>
            <a href="/${printPath(locale, slug, sheet)}"
              >${fill(own.print, { sheet: sheets[sheet] })}</a
            >
          </li> `,
      )}
      ${downloads.map(
        ({ label, type, href, bytes }) =>
          html`<li>
            <a href="${href}" type="${type}" download>${label}</a
            >${bytes && ` (${fileSize(bytes, locale)})`}
          </li> `,
      )}
    </ul>
  </section>`
}
