import { html, nothing, render, type TemplateResult } from 'lit/html.js'
import type { FeedImage } from '../../src/contract/record'
import { initials } from './initials'

/** A picture with its reserved size, or the initials of `name` under an awning where there is none. */
export const picture = (
  image: FeedImage | undefined,
  name: string,
  sizes: string,
): TemplateResult => shown(image, sizes, 'awning', name)

/** A logo, or the initials of `name` in a box where there is none. The name stands beside it: it needs no text. */
export const logoOf = (logo: FeedImage | undefined, name: string) =>
  shown(logo && { ...logo, alt: '' }, '10em', 'monogram', name)

function shown(image: FeedImage | undefined, sizes: string, look: string, name: string) {
  const standIn = () => html`<span class=${look} aria-hidden="true">${initials(name)}</span>`
  return image?.src
    ? imageOf(image, sizes, ({ target }) => {
        const img = target as HTMLElement
        render(standIn(), img.parentElement!)
        img.remove()
      })
    : standIn()
}

/** A picture with its reserved size; `lost` when it can't be fetched. */
export const imageOf = (
  { src, srcset, width, height, alt }: FeedImage,
  sizes: string,
  lost: (event: Event) => void,
  part: unknown = nothing,
) =>
  html`<img
    part=${part}
    src=${src}
    srcset=${srcset?.map(({ src, width }) => `${src} ${width}w`).join() || nothing}
    sizes=${sizes}
    width=${width ?? nothing}
    height=${height ?? nothing}
    alt=${alt ?? ''}
    loading="lazy"
    @error=${lost}
  />`
