import { html, nothing } from 'lit'
import type { FeedImage } from '../../src/contract/record'

/** A picture with its reserved size, or the initials of `name` under an awning where there is none. */
export const picture = (image: FeedImage | undefined, name: string, sizes: string) =>
  image?.src
    ? html`<img
        src=${image.src}
        srcset=${image.srcset?.map(({ src, width }) => `${src} ${width}w`).join() || nothing}
        sizes=${image.srcset ? sizes : nothing}
        width=${image.width}
        height=${image.height}
        alt=${image.alt ?? ''}
        loading="lazy"
        decoding="async"
      />`
    : html`<span class="awning" aria-hidden="true">${initials(name)}</span>`

/** Up to two capitals: "Librairie du Ruisseau" → "LR". */
export function initials(name: string): string {
  const words = name.split(/[\s’'-]+/).filter((word) => /^[\p{Lu}\p{N}]/u.test(word))
  const [first = name, ...rest] = words
  return [first, rest.at(-1) ?? '']
    .map((word) => [...word][0] ?? '')
    .join('')
    .toUpperCase()
}
