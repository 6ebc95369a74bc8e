/** Pictures of the two walks and of their stops, 1280 × 960: drawn, so that nobody's photograph is borrowed. */
const scene = (sky: string, ...parts: string[]) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1280 960" width="1280" height="960"><rect width="1280" height="960" fill="${sky}"/><circle cx="1040" cy="190" r="86" fill="#fff6dc"/>${parts.join('')}</svg>`

const house = (x: number, width: number, height: number, wall: string) => {
  const columns = Math.floor((width - 30) / 62)
  const rows = Math.floor((height - 40) / 96)
  const windows = Array.from({ length: columns * rows }, (_, i) => {
    const [wx, wy] = [x + 26 + (i % columns) * 62, 590 - height + 34 + Math.floor(i / columns) * 96]
    return `<rect x="${wx}" y="${wy}" width="32" height="58" rx="3" fill="#7f97a8"/>`
  }).join('')
  return `<path d="M${x - 8} ${590 - height}l22-54h${width - 28}l22 54z" fill="#7a8791"/><rect x="${x}" y="${590 - height}" width="${width}" height="${height + 40}" fill="${wall}"/>${windows}`
}

const street = () =>
  house(-30, 230, 330, '#eadfca') +
  house(200, 260, 390, '#f1e7d6') +
  house(460, 220, 300, '#e6d8c3') +
  house(680, 300, 370, '#efe4d0') +
  house(980, 330, 310, '#e9dcc6')

const bush = (x: number, y: number, size: number, fill = '#5d8a5f') =>
  `<g fill="${fill}"><circle cx="${x}" cy="${y}" r="${size}"/><circle cx="${x + size}" cy="${y + size * 0.3}" r="${size * 0.8}"/><circle cx="${x - size}" cy="${y + size * 0.35}" r="${size * 0.75}"/></g>`

const rails = () =>
  '<path d="M0 960V700q640-60 1280 0v260z" fill="#8f8a7c"/>' +
  Array.from({ length: 9 }, (_, i) => {
    const y = 704 + i * i * 3.6
    const half = 90 + i * 34
    return `<rect x="${640 - half}" y="${y}" width="${half * 2}" height="${8 + i * 2}" rx="3" fill="#6d5a45"/>`
  }).join('') +
  '<path d="M588 690 410 960M692 690l178 270" stroke="#4c5157" stroke-width="16"/>'

const sheds = (fill: string, glass: string) =>
  Array.from(
    { length: 6 },
    (_, i) =>
      `<path d="M${70 + i * 190} 500v-150l190 90v60z" fill="${fill}"/><path d="M${70 + i * 190} 350v150h26v-138z" fill="${glass}"/>`,
  ).join('') +
  `<rect x="70" y="498" width="1140" height="260" fill="#e5ddcd"/>` +
  Array.from(
    { length: 9 },
    (_, i) =>
      `<rect x="${100 + i * 124}" y="540" width="84" height="150" fill="${glass}"/><path d="M${142 + i * 124} 540v150M${100 + i * 124} 615h84" stroke="#f7f3ea" stroke-width="6"/>`,
  ).join('')

const stalls = (y: number) =>
  Array.from({ length: 5 }, (_, i) => {
    const [x, colour] = [40 + i * 250, ['#c8553d', '#e0a458', '#5b8266', '#3d5a80', '#7a3b69'][i]]
    const stripes = Array.from(
      { length: 5 },
      (_, s) => `<path d="M${x + s * 42} ${y}h42l4 50h-46z" fill="${s % 2 ? '#fff8ec' : colour}"/>`,
    ).join('')
    const fruit = Array.from(
      { length: 7 },
      (_, f) =>
        `<circle cx="${x + 24 + f * 27}" cy="${y + 138}" r="15" fill="${['#e0a458', '#c8553d', '#88a864'][(i + f) % 3]}"/>`,
    ).join('')
    return `<path d="M${x + 12} ${y}v210M${x + 198} ${y}v210" stroke="#5c4a38" stroke-width="8"/>${stripes}${fruit}<rect x="${x}" y="${y + 144}" width="212" height="66" fill="#b98a52"/>`
  }).join('')

const pavement =
  '<rect y="758" width="1280" height="202" fill="#b9b4ab"/><rect y="758" width="1280" height="10" fill="#9d988f"/>'

/** The old belt railway in its cutting, between houses and gardens. */
export const railway = () =>
  scene(
    '#cfe3ec',
    street(),
    '<rect y="600" width="1280" height="130" fill="#6f9a6c"/>',
    bush(90, 610, 66),
    bush(260, 640, 52, '#73a06d'),
    bush(1000, 618, 60),
    bush(1180, 640, 72, '#73a06d'),
    rails(),
    bush(130, 800, 90, '#4f7d57'),
    bush(1150, 810, 96, '#4f7d57'),
    bush(300, 900, 60, '#88a864'),
    bush(980, 910, 64, '#88a864'),
  )

/** A goods hall with saw-tooth roofs, as at Pajol. */
export const hall = () =>
  scene(
    '#d8e6ef',
    sheds('#8c4a35', '#9fb8c6'),
    pavement,
    bush(60, 742, 54),
    bush(1230, 742, 60, '#73a06d'),
  )

/** Market stalls along a street. */
export const market = () =>
  scene(
    '#f3e4cf',
    street(),
    '<rect y="600" width="1280" height="160" fill="#d3c7b3"/>',
    pavement,
    stalls(610),
  )

/** A small station on a bridge. */
export const station = () =>
  scene(
    '#dbe7e4',
    street(),
    '<rect x="300" y="360" width="680" height="320" fill="#f0dfc4"/><path d="M280 360h720l-60-70H340z" fill="#6c7f8b"/>',
    Array.from(
      { length: 5 },
      (_, i) =>
        `<path d="M${350 + i * 124} 640V470a42 42 0 0 1 84 0v170z" fill="${i === 2 ? '#22475b' : '#86a4b3'}"/>`,
    ).join(''),
    '<circle cx="640" cy="326" r="30" fill="#fffaf0" stroke="#22475b" stroke-width="8"/><path d="M640 308v18l12 10" stroke="#22475b" stroke-width="6" fill="none"/>',
    '<rect y="680" width="1280" height="80" fill="#a5583c"/><path d="M120 960V830a90 90 0 0 1 180 0v130M550 960V830a90 90 0 0 1 180 0v130M980 960V830a90 90 0 0 1 180 0v130" fill="#4b5258"/>',
    '<rect y="752" width="1280" height="14" fill="#7f412c"/>',
  )

/** A café with chairs outside. */
export const cafe = () =>
  scene(
    '#f0e2d6',
    street(),
    '<rect x="210" y="440" width="860" height="320" fill="#1f4d3f"/><rect x="250" y="520" width="480" height="190" fill="#ffe9b8"/><rect x="800" y="510" width="180" height="250" fill="#2d6a55" stroke="#e7c77b" stroke-width="8"/><path d="M190 440h900l30 76H160z" fill="#c8553d"/>',
    pavement,
    Array.from(
      { length: 4 },
      (_, i) =>
        `<g transform="translate(${170 + i * 260} 720)"><ellipse cx="60" cy="40" rx="58" ry="12" fill="#f6f1e6"/><path d="M60 44v110m-34 0h68" stroke="#555" stroke-width="8"/><path d="M150 10v70h52m-52 0v74m52-74v74" stroke="#8a6235" stroke-width="9" fill="none"/><rect x="50" y="14" width="18" height="22" rx="4" fill="#fff"/></g>`,
    ).join(''),
  )
