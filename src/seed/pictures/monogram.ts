import { strokes } from './letters'

/** A plain mark in the place of a logo that isn't ours to use: initials on a coloured shape. */
export type Mark = {
  /** One to three capitals. */
  initials: string
  shape: 'disc' | 'square' | 'arch' | 'leaf' | 'hexagon' | 'ticket'
  colour: string
  /** For dark grounds: a light shape with dark strokes. */
  light: string
}

const SHAPES: Record<Mark['shape'], string> = {
  disc: '<circle cx="240" cy="240" r="228"/>',
  square: '<rect x="20" y="20" width="440" height="440" rx="72"/>',
  arch: '<path d="M24 456V236a216 216 0 0 1 432 0v220a12 12 0 0 1-12 12H36a12 12 0 0 1-12-12z"/>',
  leaf: '<path d="M20 248C20 122 122 20 248 20h212v212c0 126-102 228-228 228H20z"/>',
  hexagon:
    '<path d="M240 14 448 130a16 16 0 0 1 8 14v192a16 16 0 0 1-8 14L240 466 32 350a16 16 0 0 1-8-14V144a16 16 0 0 1 8-14z"/>',
  ticket:
    '<path d="M20 84h440v96a60 60 0 0 0 0 120v96H20v-96a60 60 0 0 0 0-120z" stroke-width="20" stroke-linejoin="round"/>',
}

/** The mark, 480 × 480, on a transparent ground. */
export function monogram({ initials, shape, colour, light }: Mark, ground: 'light' | 'dark') {
  const [fill, ink] = ground === 'light' ? [colour, '#ffffff'] : [light, '#14181d']
  const { d, width } = strokes(initials)
  const scale = Math.min(1.9, 300 / width)
  const [left, top] = [240 - (width * scale) / 2, 240 - 50 * scale]
  const letters = d
    .map(({ x, path }) => `<path transform="translate(${x} 0)" d="${path}"/>`)
    .join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 480" width="480" height="480">
    <g fill="${fill}" stroke="${fill}" stroke-width="0">${SHAPES[shape]}</g>
    <g transform="translate(${left} ${top}) scale(${scale})" fill="none" stroke="${ink}" stroke-width="${26 / scale}"
      stroke-linecap="round" stroke-linejoin="round">${letters}</g></svg>`
}
