import type { BaseElement } from '../shared/base-element'
import { type Colour, READABLE, WHITE, contrast, endOn, mix, readable } from './contrast'

/**
 * Gives a widget's frame its colours: `--g` ground, `--s` tinted ground, `--t` text, `--m` muted text, `--a` accent. They are
 * the page's own where they can be read on the ground, else moved until they can. A ground one sees through counts as what
 * is behind it.
 */
export function paint({ renderRoot, parentElement }: BaseElement) {
  const frame = renderRoot.querySelector<HTMLElement>('.w')
  if (!frame) return
  const { style } = frame
  // the browser turns whatever a token says into numbers; nothing when that is no colour, or the browser too old
  const read = (value: string): Colour | undefined => {
    style.outlineColor = `color(from ${value} srgb r g b/alpha)`
    const [space, r, g, b, , alpha = 1] = getComputedStyle(frame).outlineColor.split(' ')
    return space === 'color(srgb'
      ? [r, g, b, alpha].map((part) => parseFloat(part as string))
      : undefined
  }
  const behind = (element: Element | null): Colour => {
    const own = read(element ? getComputedStyle(element).backgroundColor : 'canvas') ?? WHITE
    return element && own[3] < 1 ? mix(behind(element.parentElement), own, own[3]) : own
  }

  let ground = read('var(--costo-ground)') ?? read('light-dark(#fff,#1a1d23)') ?? WHITE
  if (ground[3] < 1) ground = mix(behind(parentElement), ground, ground[3])
  const end = endOn(ground)
  const accent = readable(read('var(--costo-accent)') ?? [0.04, 0.37, 0.33, 1], ground)
  const tinted = mix(ground, accent, 0.09)
  // on a middling grey nothing can be read but on the grey itself
  const surface = contrast(end, tinted) < READABLE ? ground : tinted
  const text = readable(read('var(--costo-text)') ?? mix(ground, end, 0.9), ground, surface)
  style.outlineColor = ''
  const colours = {
    g: ground,
    s: surface,
    t: text,
    m: readable(mix(ground, text, 0.72), ground),
    a: accent,
  }
  for (const [name, colour] of Object.entries(colours))
    style.setProperty(`--${name}`, `rgb(${colour.slice(0, 3).map((part) => part * 255)})`)
}
