import { goodsOf } from './goods'
import { PALETTES, type PaletteKey } from './palettes'

const WIDTH = 1280
const HEIGHT = 960

/** Drawing of a shop's front, 1280 × 960. The same shop always gives the same drawing. */
export function shopfront({ category, paint }: { category: string; paint: PaletteKey }): string {
  const palette = PALETTES[paint]
  const rank = Object.keys(PALETTES).indexOf(paint)
  const mirrored = rank % 2 === 1
  const front = [
    building(WALLS[rank % WALLS.length]),
    woodwork(palette),
    window(palette, goodsOf(category).draw(palette.goods)),
    door(palette),
    awning(palette),
    plants(),
  ].join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}">
    <g${mirrored ? ` transform="translate(${WIDTH} 0) scale(-1 1)"` : ''}>${front}</g></svg>`
}

/** What the drawing shows, for those who don't see it. */
export function shopfrontAlt({ category, paint }: { category: string; paint: PaletteKey }) {
  const { fr, en } = PALETTES[paint]
  const goods = goodsOf(category)
  return {
    fr: `Dessin d’une devanture ${fr}, avec ${goods.fr}`,
    en: `Drawing of a ${en} shopfront, with ${goods.en}`,
  }
}

type Paint = (typeof PALETTES)[PaletteKey]

const WALLS = ['#efe6d4', '#e9dfd3', '#f2e3cf', '#e6e1d6']

const building = (wall: string) => {
  const shutters = [130, 470, 810]
    .map(
      (x) =>
        `<rect x="${x}" y="-40" width="170" height="210" fill="#8fa5b5"/><rect x="${x + 80}" y="-40" width="10" height="210" fill="#f6f1e6"/><rect x="${x - 74}" y="-40" width="66" height="210" fill="#c9c2b2"/><rect x="${x + 178}" y="-40" width="66" height="210" fill="#c9c2b2"/><rect x="${x - 20}" y="168" width="210" height="14" fill="#d8cdb6"/>`,
    )
    .join('')
  const stones = [60, 330, 600, 870, 1140]
    .map((x) => `<rect x="${x}" y="206" width="150" height="3" fill="#d8cdb6"/>`)
    .join('')
  return `<rect width="1280" height="960" fill="${wall}"/>${shutters}${stones}<rect y="848" width="1280" height="112" fill="#b9b4ab"/><rect y="848" width="1280" height="10" fill="#9d988f"/><path d="M0 916h1280M200 858v102M520 858v102M840 858v102M1160 858v102" stroke="#a8a39a" stroke-width="3"/>`
}

const woodwork = ({ wood, trim }: Paint) =>
  `<rect x="120" y="240" width="1040" height="612" rx="6" fill="${wood}"/><rect x="140" y="262" width="1000" height="92" rx="4" fill="#0002"/><rect x="140" y="262" width="1000" height="92" rx="4" fill="none" stroke="${trim}" stroke-width="5"/><path d="M260 308h180M840 308h180" stroke="${trim}" stroke-width="6" stroke-linecap="round"/><path d="M500 308h74m132 0h74" stroke="${trim}" stroke-width="6" stroke-linecap="round"/><path d="M640 282l26 26-26 26-26-26z" fill="none" stroke="${trim}" stroke-width="6" stroke-linejoin="round"/>`

const window = ({ glass, trim }: Paint, goods: string) =>
  `<rect x="170" y="420" width="640" height="340" fill="${glass}"/><g transform="translate(190 452) scale(1.25 1.16)">${goods}</g><path d="M170 420h150L170 640z" fill="#fff" opacity=".28"/><path d="M360 420h70L170 800v-110z" fill="#fff" opacity=".16"/><rect x="170" y="420" width="640" height="340" fill="none" stroke="${trim}" stroke-width="8"/><rect x="170" y="778" width="300" height="52" rx="4" fill="#0002"/><rect x="510" y="778" width="300" height="52" rx="4" fill="#0002"/>`

const door = ({ glass, trim, wood }: Paint) =>
  `<rect x="862" y="420" width="248" height="432" fill="${wood}" stroke="${trim}" stroke-width="8"/><rect x="898" y="456" width="176" height="250" rx="4" fill="${glass}"/><path d="M898 456h110l-110 190z" fill="#fff" opacity=".3"/><rect x="898" y="736" width="176" height="84" rx="4" fill="#0002"/><circle cx="884" cy="650" r="12" fill="${trim}"/><rect x="944" y="520" width="84" height="48" rx="6" fill="#fffdf6"/><path d="M958 536h56m-56 16h38" stroke="${wood}" stroke-width="6" stroke-linecap="round"/>`

const awning = ({ awning: colour }: Paint) => {
  const stripes = Array.from({ length: 13 }, (_, i) => {
    const [top, bottom, width] = [150 + i * 52, 130 + i * 55, 55]
    const fill = i % 2 ? '#fff8ec' : colour
    return `<path d="M${top} 372h52L${bottom + width} 470H${bottom}z" fill="${fill}"/><path d="M${bottom} 470h${width}v8a${width / 2} 20 0 0 1-${width} 0z" fill="${fill}"/>`
  }).join('')
  return `<g>${stripes}<path d="M130 470h715v-6H132z" fill="#0002"/></g>`
}

const plants = () =>
  [
    [66, 1],
    [1188, 0.9],
  ]
    .map(
      ([x, scale]) =>
        `<g transform="translate(${x} 852) scale(${scale})"><path d="M-38-84h76l-10 84h-56z" fill="#a9583b"/><path d="M0-80q-60-60-46-150 46 40 46 130 0-110 50-150 20 100-30 160 50-50 70-40-10 60-74 62-70 0-80-66 40 0 64 54z" fill="#4f7d57"/></g>`,
    )
    .join('')
