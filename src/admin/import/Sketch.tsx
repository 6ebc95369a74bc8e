'use client'

import type { FileArea, FileStop, Position } from '../../import/walk-file'
import { useWords } from './useWords'

type Props = {
  lines: { coordinates: Position[]; chosen: boolean }[]
  stops: (Pick<FileStop, 'lat' | 'lng'> & { label: string; chosen: boolean })[]
  areas: { geometry: FileArea['geometry']; chosen: boolean }[]
}

const [WIDTH, HEIGHT, MARGIN] = [640, 440, 36]

/** What is to be imported, drawn on a plain ground, north at the top; what is not chosen is faint. */
export function Sketch({ lines, stops, areas }: Props) {
  const { words } = useWords()
  const rings = areas.map(({ geometry, chosen }) => ({
    chosen,
    rings: (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).flat(),
  }))
  const place = projection([
    ...lines.flatMap(({ coordinates }) => coordinates),
    ...stops.map(({ lng, lat }): Position => [lng, lat]),
    ...rings.flatMap(({ rings: all }) => all.flat() as Position[]),
  ])
  const path = (positions: (Position | number[])[]) =>
    `M${positions.map((position) => place(position as Position).join(' ')).join('L')}`
  const class_ = (name: string, chosen: boolean) => `${name}${chosen ? '' : ` ${name}--out`}`
  return (
    <svg
      className="costo-import__sketch"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={words.sketch(lines.length, stops.length, areas.length)}
    >
      {rings.map(({ rings: all, chosen }, index) => (
        <path
          key={index}
          className={class_('costo-import__area', chosen)}
          fillRule="evenodd"
          d={all.map((ring) => `${path(ring)}Z`).join('')}
        />
      ))}
      {lines.map(({ coordinates, chosen }, index) => (
        <path key={index} className={class_('costo-import__line', chosen)} d={path(coordinates)} />
      ))}
      {/* later ones below: the start stays readable */}
      {stops
        .map(({ lng, lat, label, chosen }, index) => {
          const [x, y] = place([lng, lat])
          return (
            <g key={index} className={class_('costo-import__pin', chosen)}>
              <circle cx={x} cy={y} r={13} />
              <text x={x} y={y}>
                {label}
              </text>
            </g>
          )
        })
        .reverse()}
    </svg>
  )
}

/** Degrees to the drawing, the same scale both ways. */
function projection(positions: Position[]) {
  const narrowing = Math.cos((positions[0][1] * Math.PI) / 180)
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity }
  for (const [lng, lat] of positions) {
    box.left = Math.min(box.left, lng * narrowing)
    box.right = Math.max(box.right, lng * narrowing)
    box.top = Math.min(box.top, -lat)
    box.bottom = Math.max(box.bottom, -lat)
  }
  const [wide, high] = [box.right - box.left, box.bottom - box.top]
  const scale = Math.min(
    (WIDTH - 2 * MARGIN) / Math.max(wide, 1e-6),
    (HEIGHT - 2 * MARGIN) / Math.max(high, 1e-6),
  )
  const [offX, offY] = [(WIDTH - wide * scale) / 2, (HEIGHT - high * scale) / 2]
  return ([lng, lat]: Position) => [
    Math.round(offX + (lng * narrowing - box.left) * scale),
    Math.round(offY + (-lat - box.top) * scale),
  ]
}
