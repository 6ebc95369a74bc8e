/** Red, green, blue and opacity, from 0 to 1, in sRGB. */
export type Colour = number[]

export const BLACK = [0, 0, 0, 1]
export const WHITE = [1, 1, 1, 1]

/** 4.5 (WCAG 2.2, 1.4.3), and a little for the rounding to whole numbers. */
export const READABLE = 4.6

/** `share` of `over`, the rest of `under`. */
export const mix = (under: Colour, over: Colour, share: number): Colour =>
  under.map((part, index) => part + (over[index] - part) * share)

// WCAG 2.2, relative luminance
const luminance = (colour: Colour) =>
  colour.reduce(
    (sum, part, index) =>
      sum +
      [0.2126, 0.7152, 0.0722, 0][index] *
        (part > 0.04045 ? ((part + 0.055) / 1.055) ** 2.4 : part / 12.92),
    0.05,
  )

/** WCAG contrast, from 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const ratio = luminance(one) / luminance(other)
  return Math.max(ratio, 1 / ratio)
}

/** Black or white, whichever reads better on `ground`. */
export const endOn = (ground: Colour): Colour =>
  contrast(ground, WHITE) > contrast(ground, BLACK) ? WHITE : BLACK

/** `colour`, moved towards black or white as far as it must be to be read on `ground`, and on a second one beside it. */
export function readable(colour: Colour, ground: Colour, second = ground): Colour {
  let moved = colour
  for (
    let share = 0;
    share < 1 && Math.min(contrast(moved, ground), contrast(moved, second)) < READABLE;
  )
    moved = mix(colour, endOn(ground), (share += 0.05))
  return moved
}
