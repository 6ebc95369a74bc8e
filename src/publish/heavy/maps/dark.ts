/** The ground at its darkest, and how much of the range above it is used: white paper becomes the first. */
const GROUND = [26, 29, 35]
const RANGE = 0.8
/** How much of its colour a thing keeps. */
const COLOUR = 0.75

/**
 * Turns a light map into one for dark grounds, in place: what was light becomes dark and the other way round, and a park
 * stays green (lightness is mirrored in HSL; hue is kept). Text keeps its contrast.
 * @param pixels 8 bits for red, green, blue (and alpha, which stays, with 4 `channels`)
 */
export function darken(pixels: Uint8Array, channels: 3 | 4): Uint8Array {
  for (let at = 0; at < pixels.length; at += channels) {
    const [red, green, blue] = [pixels[at], pixels[at + 1], pixels[at + 2]]
    const shift = 255 - Math.max(red, green, blue) - Math.min(red, green, blue)
    const grey = (red + green + blue) / 3
    pixels[at] = tone(GROUND[0], red, grey, shift)
    pixels[at + 1] = tone(GROUND[1], green, grey, shift)
    pixels[at + 2] = tone(GROUND[2], blue, grey, shift)
  }
  return pixels
}

const tone = (ground: number, value: number, grey: number, shift: number) =>
  ground + RANGE * (grey + (value - grey) * COLOUR + shift)
