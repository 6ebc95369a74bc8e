import { frameOf } from '../../../contract/frame'
import { html, type Part } from '../html'
import type { Site } from '../site'
import { offeredIn } from './offered'
import { thisOne } from './words/this-one'

/**
 * From a record's page to the widget that shows the record, live and ready to copy: `/fr/embed/shop-card/?shop=librairie`.
 * `path`: of the page below its locale. Nothing where no widget shows it.
 */
export function thisOneLink(path: string, { locale, edition }: Site): Part {
  const [section, slug] = path.split('/')
  const frame = slug && slug !== 'page' ? frameOf(path) : undefined
  const label = thisOne(locale, section)
  if (!frame || !label || !offeredIn(edition).includes(frame.widget)) return undefined
  const query = new URLSearchParams(frame.attributes).toString()
  return html`<p><a href="/${locale}/embed/${frame.widget}/?${query}">${label}</a></p>`
}
