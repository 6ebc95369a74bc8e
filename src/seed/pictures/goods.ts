import type { Palette } from './palettes'

/** What stands in a shop window: its words, and its drawing in a box 480 wide and 260 high, standing on the bottom. */
type Goods = { fr: string; en: string; draw: (colours: Palette['goods']) => string }

const row = (count: number, draw: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => draw(index)).join('')

const rect = (x: number, y: number, width: number, height: number, fill: string, r = 4) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${r}" fill="${fill}"/>`

const circle = (x: number, y: number, r: number, fill: string) =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}"/>`

const shelf = (y: number) => rect(0, y, 480, 8, '#00000033', 0)

const books: Goods = {
  fr: 'des livres en vitrine',
  en: 'books in the window',
  draw: (c) =>
    shelf(118) +
    row(13, (i) =>
      rect(16 + i * 35, 30 + ((i * 7) % 4) * 9, 26, 88 - ((i * 7) % 4) * 9, c[i % 4]),
    ) +
    row(4, (i) => rect(30 + i * 116, 172, 78, 88, c[(i + 1) % 4])) +
    row(4, (i) => rect(42 + i * 116, 188, 54, 10, '#fff9')),
}

const bottles: Goods = {
  fr: 'des bouteilles en vitrine',
  en: 'bottles in the window',
  draw: (c) =>
    shelf(126) +
    row(22, (i) => {
      const x = 18 + (i % 11) * 42
      const y = i < 11 ? 20 : 154
      const glass = ['#31572c', '#5c1a1b', '#7f5539'][i % 3]
      return (
        rect(x + 8, y, 10, 40, glass) +
        rect(x, y + 32, 26, 74, glass, 8) +
        rect(x, y + 58, 26, 24, c[i % 4], 0)
      )
    }),
}

const loaves: Goods = {
  fr: 'des pains en vitrine',
  en: 'loaves in the window',
  draw: () =>
    shelf(128) +
    row(6, (i) => {
      const x = 14 + i * 78
      return (
        `<ellipse cx="${x + 32}" cy="100" rx="34" ry="27" fill="#c98a3b"/>` +
        `<path d="M${x + 14} 92l12 16m6-20 12 18m4-18 8 12" stroke="#8a5a20" stroke-width="4" fill="none"/>`
      )
    }) +
    row(
      9,
      (i) =>
        `<g transform="rotate(-12 ${44 + i * 46} 200)">${rect(34 + i * 46, 152, 22, 110, i % 2 ? '#d9a05b' : '#b9742c', 11)}</g>`,
    ),
}

const flowers: Goods = {
  fr: 'des seaux de fleurs',
  en: 'buckets of flowers',
  draw: (c) =>
    row(6, (i) => {
      const x = 16 + i * 78
      const blooms = row(7, (b) =>
        circle(
          x + 8 + ((b * 17) % 50),
          122 + ((b * 23) % 56),
          13,
          [c[0], c[1], '#f3d1dc', '#fff'][(i + b) % 4],
        ),
      )
      return `<path d="M${x + 30} 215V150M${x + 18} 215l-8-60M${x + 44} 215l10-62" stroke="#3f6b45" stroke-width="6"/>${blooms}<path d="M${x} 200h62l-8 60H${x + 8}z" fill="#9aa5ab"/>`
    }),
}

const jars: Goods = {
  fr: 'des bocaux et des cageots en vitrine',
  en: 'jars and crates in the window',
  draw: (c) =>
    shelf(118) +
    row(
      8,
      (i) => rect(20 + i * 57, 40, 42, 78, c[i % 4], 10) + rect(16 + i * 57, 32, 50, 14, '#e8dcc4'),
    ) +
    row(3, (i) => {
      const x = 16 + i * 156
      const fruit = row(5, (f) => circle(x + 18 + f * 26, 196, 19, c[(i + (f % 2)) % 4]))
      return fruit + rect(x, 202, 138, 58, '#b98a52') + rect(x, 224, 138, 6, '#8a6235', 0)
    }),
}

const cheeses: Goods = {
  fr: 'des fromages en vitrine',
  en: 'cheeses in the window',
  draw: () =>
    shelf(120) +
    row(5, (i) => rect(18 + i * 92, 74, 76, 46, ['#f3d88b', '#f7ecd0', '#e8b95a'][i % 3], 10)) +
    row(
      4,
      (i) =>
        `<path d="M${26 + i * 116} 260v-46l86-34v80z" fill="${['#f3d06a', '#f5e3b0'][i % 2]}"/>${circle(64 + i * 116, 232, 9, '#c9a544')}${circle(94 + i * 116, 218, 7, '#c9a544')}`,
    ),
}

const records: Goods = {
  fr: 'des disques en vitrine',
  en: 'records in the window',
  draw: (c) =>
    row(4, (i) => {
      const x = 10 + i * 118
      return (
        circle(x + 76, 96, 46, '#1d1d22') +
        circle(x + 76, 96, 15, c[(i + 1) % 4]) +
        rect(x, 46, 96, 100, c[i % 4])
      )
    }) + row(11, (i) => rect(18 + i * 41, 176 + (i % 3) * 6, 34, 84, c[(i * 3) % 4])),
}

const clothes: Goods = {
  fr: 'des vêtements sur cintres',
  en: 'clothes on hangers',
  draw: (c) =>
    rect(0, 26, 480, 7, '#7a6a58', 0) +
    row(6, (i) => {
      const x = 10 + i * 78
      return `<path d="M${x + 34} 30v16M${x} 70l34-24 34 24-8 26-10-6v${84 + (i % 2) * 40}H${x + 18}V90l-10 6z" fill="${c[i % 4]}" stroke="#0002" stroke-width="3"/>`
    }),
}

const tables: Goods = {
  fr: 'des tables dressées derrière la vitre',
  en: 'tables laid behind the glass',
  draw: (c) =>
    row(
      4,
      (i) =>
        `<path d="M${60 + i * 120} 0v52" stroke="#555" stroke-width="4"/><path d="M${30 + i * 120} 84q30-66 60 0z" fill="${c[1]}"/>`,
    ) +
    row(3, (i) => {
      const x = 22 + i * 160
      return (
        rect(x, 190, 120, 10, '#6b4a2f') +
        rect(x + 54, 198, 12, 62, '#6b4a2f', 0) +
        rect(x + 20, 160, 30, 30, '#fff', 6) +
        rect(x + 74, 150, 12, 40, c[i % 4]) +
        rect(x + 96, 168, 18, 22, '#fff', 3)
      )
    }),
}

const bicycle: Goods = {
  fr: 'un vélo en vitrine',
  en: 'a bicycle in the window',
  draw: (c) =>
    `<g fill="none" stroke="#2b2b30" stroke-width="9"><circle cx="130" cy="188" r="66"/><circle cx="350" cy="188" r="66"/></g><path d="M130 188l70-96h110l40 96M200 92l42 96H130m112 0 68-96M196 74h-30m144 18 0-28h34" fill="none" stroke="${c[0]}" stroke-width="12" stroke-linejoin="round" stroke-linecap="round"/><path d="M178 72h44" stroke="#2b2b30" stroke-width="14" stroke-linecap="round"/>`,
}

const toys: Goods = {
  fr: 'des jouets en bois',
  en: 'wooden toys',
  draw: (c) =>
    shelf(124) +
    row(5, (i) => rect(26 + i * 44, 84, 40, 40, c[i % 4], 3)) +
    row(3, (i) => rect(48 + i * 44, 44, 40, 40, c[(i + 2) % 4], 3)) +
    `<path d="M330 124V60h60l40 34v30z" fill="${c[0]}"/>${circle(350, 124, 14, '#333')}${circle(410, 124, 14, '#333')}` +
    `<path d="M60 260q80-130 160 0z" fill="${c[1]}"/><circle cx="140" cy="176" r="36" fill="${c[1]}"/>${circle(120, 146, 14, c[1])}${circle(160, 146, 14, c[1])}${circle(130, 172, 5, '#333')}${circle(150, 172, 5, '#333')}` +
    `<circle cx="360" cy="216" r="44" fill="${c[3]}"/><path d="M316 216h88M360 172v88" stroke="#fff9" stroke-width="8"/>`,
}

const frames: Goods = {
  fr: 'des cadres accrochés en vitrine',
  en: 'frames hanging in the window',
  draw: (c) =>
    row(5, (i) => {
      const [x, y, w, h] = [
        [16, 20, 130, 96],
        [168, 8, 96, 128],
        [286, 26, 176, 96],
        [40, 140, 180, 112],
        [246, 148, 130, 104],
      ][i]
      return (
        rect(x, y, w, h, '#caa45a', 3) +
        rect(x + 10, y + 10, w - 20, h - 20, c[i % 4], 0) +
        circle(x + w * 0.65, y + h * 0.4, 12, '#fffb') +
        `<path d="M${x + 10} ${y + h - 10}l${w * 0.3} -${h * 0.35} ${w * 0.22} ${h * 0.2} ${w * 0.16}-${h * 0.12} ${w * 0.32 - 20} ${h * 0.27}z" fill="#0003"/>`
      )
    }),
}

const tools: Goods = {
  fr: 'des outils au mur de l’atelier',
  en: 'tools on the workshop wall',
  draw: (c) =>
    row(
      5,
      (i) => rect(34 + i * 92, 24, 14, 84, '#8a6235') + rect(14 + i * 92, 20, 54, 26, c[i % 4], 6),
    ) +
    rect(0, 178, 480, 20, '#8a6235', 0) +
    rect(36, 198, 24, 62, '#6b4a2f', 0) +
    rect(420, 198, 24, 62, '#6b4a2f', 0) +
    rect(110, 132, 96, 46, c[3], 8) +
    circle(300, 150, 28, c[1]) +
    circle(300, 150, 12, '#fff8'),
}

const mirrors: Goods = {
  fr: 'des miroirs et des fauteuils derrière la vitre',
  en: 'mirrors and armchairs behind the glass',
  draw: (c) =>
    row(3, (i) => {
      const x = 30 + i * 156
      return (
        `<ellipse cx="${x + 55}" cy="76" rx="46" ry="62" fill="#fff" stroke="#caa45a" stroke-width="8"/>` +
        rect(x + 14, 168, 82, 62, c[i % 4], 16) +
        rect(x + 6, 200, 98, 22, c[i % 4], 11) +
        rect(x + 49, 226, 12, 34, '#555', 0)
      )
    }),
}

const glasses: Goods = {
  fr: 'des lunettes en vitrine',
  en: 'glasses in the window',
  draw: (c) =>
    row(8, (i) => {
      const [x, y] = [12 + (i % 4) * 118, 44 + Math.floor(i / 4) * 126]
      return (
        `<g fill="#fff8" stroke="${c[i % 4]}" stroke-width="9"><circle cx="${x + 24}" cy="${y + 24}" r="22"/>` +
        `<circle cx="${x + 80}" cy="${y + 24}" r="22"/></g><path d="M${x + 46} ${y + 20}q6-8 12 0" stroke="${c[i % 4]}" stroke-width="8" fill="none"/>` +
        rect(x, y + 62, 104, 8, '#0003', 0)
      )
    }),
}

/** By category of shop; a category without a window of its own has crates and jars. */
export const GOODS: Record<string, Goods> = {
  bookshop: books,
  wine: bottles,
  bar: bottles,
  bakery: loaves,
  florist: flowers,
  cheese: cheeses,
  music: records,
  fashion: clothes,
  restaurant: tables,
  cafe: tables,
  culture: frames,
  photo: frames,
  home: frames,
  sport: bicycle,
  toys,
  craft: tools,
  repair: tools,
  jewellery: frames,
  beauty: mirrors,
  health: glasses,
  market: jars,
  grocery: jars,
}

export const goodsOf = (category: string): Goods => GOODS[category] ?? jars
