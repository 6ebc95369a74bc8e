import sharp from 'sharp'

/** Metres that the whole world is wide in EPSG:3857. */
const WORLD = 40_075_016.7
/** Metres between two streets of one direction, in EPSG:3857. */
const BLOCK = 150

/**
 * A tile of an invented town, the same streets wherever one looks and however closely: blocks, parks, a canal, names
 * along the avenues. PNG, as map services send them. `look` colours the paper, so that another one makes another tile.
 */
export async function paintTile(
  z: number,
  x: number,
  y: number,
  size = 256,
  look = '',
): Promise<Buffer> {
  const width = WORLD / 2 ** z
  const scale = size / width
  const [left, top] = [x * width, y * width]
  // the streets run askew: everything is drawn in the town's own directions, then turned
  const turn = 0.38
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  const corners = [
    [left, top],
    [left + width, top],
    [left, top + width],
    [left + width, top + width],
  ].map(([mx, my]) => [mx * cos + my * sin, my * cos - mx * sin])
  const range = (axis: 0 | 1) => {
    const all = corners.map((corner) => corner[axis] / BLOCK)
    return [Math.floor(Math.min(...all)) - 1, Math.ceil(Math.max(...all)) + 1]
  }
  const [[u0, u1], [v0, v1]] = [range(0), range(1)]
  const parts: string[] = []
  if ((u1 - u0) * (v1 - v0) < 3000)
    for (let u = u0; u < u1; u++)
      for (let v = v0; v < v1; v++) {
        const kind = pick(u, v)
        const fill = kind < 0.08 ? '#cfe3b8' : kind < 0.5 ? '#e6dccb' : '#ddd0bd'
        parts.push(
          `<rect x="${u * BLOCK + 9}" y="${v * BLOCK + 9}" width="${BLOCK - 18}" height="${BLOCK - 18}" fill="${fill}"/>`,
        )
      }
  const line = (position: number, vertical: boolean, thick: number, colour: string) =>
    parts.push(
      vertical
        ? `<path d="M${position} ${v0 * BLOCK}V${v1 * BLOCK}" stroke="${colour}" stroke-width="${thick}"/>`
        : `<path d="M${u0 * BLOCK} ${position}H${u1 * BLOCK}" stroke="${colour}" stroke-width="${thick}"/>`,
    )
  for (let u = u0; u <= u1; u++) if (u % 9 === 4) line(u * BLOCK, true, 46, '#9cc9e3')
  for (let u = u0; u <= u1; u++) if (u % 4 === 0) line(u * BLOCK, true, 26, '#fbe6a2')
  for (let v = v0; v <= v1; v++) if (v % 3 === 0) line(v * BLOCK, false, 24, '#fdf3cf')
  if (z >= 15)
    for (let v = v0; v <= v1; v++)
      for (let u = u0; u <= u1; u++) {
        const name = NAMES[Math.floor(pick(v, 7) * NAMES.length)]
        if ((u + v) % 2 === 0)
          parts.push(
            `<text transform="translate(${(u + 0.5) * BLOCK} ${v * BLOCK + 4 / scale})" font-size="${11 / scale}" text-anchor="middle" fill="#4a4238">${name}</text>`,
          )
      }
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"><rect width="${size}" height="${size}" fill="${look || '#fffdf8'}"/>
<g transform="scale(${scale}) translate(${-left} ${-top}) rotate(${(turn * 180) / Math.PI})" font-family="DejaVu Sans,sans-serif">${parts.join('')}</g></svg>`
  return sharp(Buffer.from(svg)).png({ palette: true, colours: 64 }).toBuffer()
}

const NAMES = [
  ...['rue du Ruisseau', 'rue Ordener', 'rue des Fillettes', 'rue Marx-Dormoy', 'rue Doudeauville'],
  ...['rue de la Goutte d’Or', 'rue Myrha', 'rue Léon', 'rue Stephenson', 'rue Pajol'],
]

/** A number from 0 to 1, always the same for the same place. */
function pick(a: number, b: number): number {
  let hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32
}
