import { frameAddress } from '../../contract/frame'
import { escape } from '../../contract/html-text'
import type { FeedImage } from '../../contract/record'
import { sizeOf } from './sizes'
import type { Subject } from './subject'

/** Seconds for which whoever embeds may keep the answer: names and pictures seldom change, and the frame is never old. */
const CACHE_AGE = 3600

type About = Subject & {
  publicUrl: string
  /** Who answers. */
  provider: string
  locale: string
  /** Absolute address of the page. */
  page: string
  maxWidth: number
  maxHeight: number
}

/** The answer of oEmbed 1.0: of type "rich" where a widget shows what the page is about, else a link with its name. */
export function responseOf({ frame, title, image, ...about }: About) {
  const { publicUrl, provider, locale, page, maxWidth, maxHeight } = about
  const named = {
    ...{ version: '1.0', type: frame ? 'rich' : 'link', title },
    ...{ provider_name: provider, provider_url: `${publicUrl}/${locale}/` },
    cache_age: CACHE_AGE,
  }
  if (!frame) return named
  const { width, height } = sizeOf(frame.widget, maxWidth, maxHeight)
  const src = publicUrl + frameAddress(locale, frame)
  return {
    ...{ ...named, width, height },
    ...(image && thumbnail(image, maxWidth, maxHeight)),
    html: markup({ src, title, page, width, height }),
  }
}

/**
 * As WordPress writes its own embeds: a link that it shows until the frame answers, and a frame that may do nothing but
 * run its script. Others who take it as it stands let it open links too.
 */
const markup = (values: Record<'src' | 'title' | 'page', string> & Size): string => {
  const { src, title, page } = values
  return (
    `<blockquote class="wp-embedded-content"><a href="${escape(page)}">${escape(title)}</a></blockquote>` +
    `<iframe class="wp-embedded-content" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" security="restricted" title="${escape(title)}" width="${values.width}" height="${values.height}" frameborder="0" src="${escape(src)}"></iframe>`
  )
}

type Size = { width: number; height: number }

/** The largest rendition within the room there is. */
function thumbnail({ src, width, height, srcset }: FeedImage, maxWidth: number, maxHeight: number) {
  const all = [{ src, width }, ...(srcset ?? [])]
    .map((one) => ({ ...one, height: Math.round((one.width * height) / width) }))
    .filter((one) => one.width <= maxWidth && one.height <= maxHeight)
    .sort((a, b) => b.width - a.width)
  const [best] = all
  return (
    best && {
      thumbnail_url: best.src,
      thumbnail_width: best.width,
      thumbnail_height: best.height,
    }
  )
}
