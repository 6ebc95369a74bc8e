/** `[x, y]` millimetres on the sheet, from the upper left of the map. */
export type Spot = [x: number, y: number]

/** Metres round the equator of the sphere of EPSG:3857. */
export const WORLD_METERS = 2 * Math.PI * 6_378_137

export type Projection = {
  place: (lng: number, lat: number) => Spot
  /** Metres on the ground to a millimetre of paper, in the middle of the map. */
  metersPerMillimetre: number
  /** Millimetres to the side of a tile of a zoom level. */
  tileSide: (zoom: number) => number
  /** Millimetres from the map's corner to that of tile 0/0 of a zoom level. */
  origin: Spot
}

/** How closely a very short walk is looked at: nobody reads a plan of less than this many metres. */
const LEAST_METERS = 150

/** EPSG:3857, as large as fits a frame of millimetres with a margin around all points; see OGC 17-083r2, annex D. */
export function projection(
  points: [lng: number, lat: number][],
  { width, height, margin }: { width: number; height: number; margin: number },
): Projection {
  const flat = points.map(([lng, lat]) => mercator(lng, lat))
  const [left, top] = [0, 1].map((axis) => Math.min(...flat.map((point) => point[axis])))
  const [right, bottom] = [0, 1].map((axis) => Math.max(...flat.map((point) => point[axis])))
  const latitude = (points[0][1] * Math.PI) / 180
  const least = LEAST_METERS / Math.cos(latitude)
  const scale = Math.min(
    (width - 2 * margin) / Math.max(right - left, least),
    (height - 2 * margin) / Math.max(bottom - top, least),
  )
  const [middleX, middleY] = [(left + right) / 2, (top + bottom) / 2]
  const place = (lng: number, lat: number): Spot => {
    const [x, y] = mercator(lng, lat)
    return [round(width / 2 + (x - middleX) * scale), round(height / 2 + (y - middleY) * scale)]
  }
  const half = WORLD_METERS / 2
  return {
    place,
    metersPerMillimetre: Math.cos(latitude) / scale,
    tileSide: (zoom) => (WORLD_METERS / 2 ** zoom) * scale,
    origin: [width / 2 - (middleX + half) * scale, height / 2 - (middleY + half) * scale],
  }
}

/** How high a map of a width is when its points fill it both ways, in millimetres. */
export function naturalHeight(
  points: [lng: number, lat: number][],
  { width, margin }: { width: number; margin: number },
): number {
  const flat = points.map(([lng, lat]) => mercator(lng, lat))
  const [across, down] = [0, 1].map((axis) => {
    const all = flat.map((point) => point[axis])
    return Math.max(...all) - Math.min(...all)
  })
  const least = LEAST_METERS / Math.cos((points[0][1] * Math.PI) / 180)
  return 2 * margin + ((width - 2 * margin) * down) / Math.max(across, least)
}

// y grows downwards, as on paper
const mercator = (lng: number, lat: number): [number, number] => [
  (lng / 360) * WORLD_METERS,
  (-Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI)) * WORLD_METERS,
]

/** To a hundredth of a millimetre: no printer shows less. */
export const round = (value: number): number => Math.round(value * 100) / 100
