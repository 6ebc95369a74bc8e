import type { SpotStop, WalkFacts } from '../../../src/publish/pages/tour/facts'
import { tourWords } from '../../../src/publish/pages/tour/words'

/** A hundred metres north or east of a point near 48.89° N, in degrees. */
export const NORTH = 100 / 111_195
export const EAST = NORTH / Math.cos((48.89 * Math.PI) / 180)

/** A place by its metres east and north of the walk's start. */
export const at = (east: number, north: number) => ({
  lat: 48.89 + (north / 100) * NORTH,
  lng: 2.34 + (east / 100) * EAST,
})

export const stopAt = (
  number: string,
  east: number,
  north: number,
  more: Partial<SpotStop> = {},
) => ({
  ...{ number, name: `Étape ${number}`, ...at(east, north) },
  ...more,
})

/** North 300 m to stop 2, east 400 m to stop 3; the line makes the detour that streets make, stops see each other straight. */
export const walk = (more: Partial<WalkFacts> = {}): WalkFacts => ({
  ...{ locale: 'fr', words: tourWords('fr').said, loop: false },
  stops: [
    stopAt('1', 0, 0, { toNextMeters: 300 }),
    stopAt('2', 0, 300, { toNextMeters: 600 }),
    stopAt('3', 400, 300),
  ],
  line: [at(0, 0), at(0, 300), at(0, 400), at(400, 400), at(400, 300)].map(
    ({ lng, lat }): [number, number] => [lng, lat],
  ),
  ...more,
})

/** Plain spaces, so that a text can be read. */
export const plain = (text = '') => text.replace(/[\u00a0\u202f]/g, ' ')
