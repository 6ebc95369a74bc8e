import type { FeedImage } from '../../../contract/record'
import type { PaperImage } from '../../paper/paper'
import { type Html, html, type Part } from '../html'
import type { Site } from '../site'

/** The picture, marked when its rights don't cover print. */
export const onPaper = (image: FeedImage | undefined, site: Site): PaperImage | undefined =>
  image && {
    ...image,
    webOnly: !site.edition.library.isForPrint(image) || undefined,
  }

/**
 * A picture on paper. The style sheet for a printer leaves out what is for the web alone, and closes its place up. Paper
 * is not a screen: one file, the widest.
 */
export const figure = (image: PaperImage | undefined, kind: string): Part =>
  image && html`<div class="${kind}${image.webOnly ? ' web-only' : ''}">${pixels(image)}</div>`

export const pixels = ({ src, width, height, alt }: FeedImage): Html =>
  html`<img src="${src}" width="${width}" height="${height}" alt="${alt}" />`

/** Names of those who took the pictures; those for the web alone apart, so that they go with their pictures. */
export function photoCredits(images: (PaperImage | undefined)[]): {
  print: string[]
  webOnly: string[]
} {
  const all = images.filter((image) => image?.credit) as PaperImage[]
  const names = (some: PaperImage[]) => [...new Set(some.map(({ credit }) => credit!))]
  const print = names(all.filter(({ webOnly }) => !webOnly))
  const webOnly = names(all.filter((image) => image.webOnly))
  return { print, webOnly: webOnly.filter((name) => !print.includes(name)) }
}
