import { type Html, html, type Part } from '../html'
import type { Site } from '../site'

/** A text in which `code` stands between backticks and a page of this section is named [so](wordpress). */
export const prose = (text: string, { locale }: Pick<Site, 'locale'>): Part =>
  text.split(/(`[^`]+`|\[[^\]]+\]\([\w-]+\))/).map((piece): Html | string => {
    const code = /^`([^`]+)`$/.exec(piece)
    if (code) return html`<code>${code[1]}</code>`
    const link = /^\[([^\]]+)\]\(([\w-]+)\)$/.exec(piece)
    return link ? html`<a href="/${locale}/embed/${link[2]}/">${link[1]}</a>` : piece
  })
