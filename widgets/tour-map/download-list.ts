import { html, nothing } from 'lit/html.js'
import type { FeedDownload } from '../../src/contract/tour'
import type { Say } from '../shared/texts'
import { heading } from '../shared/widget'
import { fileSize } from './measures'

/** The walk as files for other programs: what they are, and how large. */
export const downloadList = (downloads: FeedDownload[], level: number, locale: string, say: Say) =>
  downloads.length
    ? html`<div part="downloads" class="body downloads">
        ${heading(level, 'downloads-title', say('downloads'))}
        <ul class="facts" role="list">
          ${downloads.map(
            ({ label, type, href, bytes }) =>
              html`<li>
                <a href=${href} type=${type ?? nothing} download>${label}</a
                >${bytes ? ` (${fileSize(bytes, locale)})` : ''}
              </li>`,
          )}
        </ul>
      </div>`
    : nothing
