import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { MediaRecord, Records } from '../../src/publish/records'

/** A spoken commentary as the publisher finds it on disk. */
export function commentary(extension: 'mp3' | 'm4a'): MediaRecord {
  const path = fileURLToPath(new URL(`../fixtures/media/commentary.${extension}`, import.meta.url))
  const bytes = readFileSync(path)
  const hash = createHash('sha256').update(bytes).digest('hex')
  const mimeType = extension === 'mp3' ? 'audio/mpeg' : 'audio/mp4'
  const file = { path, hash, extension, mimeType, size: bytes.length }
  return { id: `media-${extension}`, alt: {}, mimeType, files: [file] }
}

const LINE: [number, number][] = [
  [2.3489, 48.8893],
  [2.3462, 48.8893],
  [2.3447, 48.8921],
  [2.3412, 48.8938],
  [2.3408, 48.8974],
  [2.3438, 48.8976],
  [2.3461, 48.8949],
  [2.3466, 48.8921],
  [2.3489, 48.8893],
]

/** The walk of the fixtures with all that one can find on the spot: a drawn line, commentaries, directions, dwell, services. */
export function onTheSpot(records: Records) {
  const [walk] = records.tours
  walk.line = { type: 'LineString', coordinates: LINE }
  const [bakery, bookshop, gardens] = walk.stops
  Object.assign(bakery, {
    dwellMinutes: 10,
    directions: {
      fr: 'Descendez la rue Labat, puis la rue Custine jusqu’à la mairie ; la librairie est à l’angle.',
      en: 'Go down rue Labat, then rue Custine as far as the town hall; the bookshop is on the corner.',
    },
    audio: { fr: 'media-mp3', en: 'media-m4a' },
  })
  Object.assign(bookshop, { audio: { fr: 'media-m4a' } })
  Object.assign(gardens, { services: ['toilets', 'water'], dwellMinutes: 20 })
  records.media.push(commentary('mp3'), commentary('m4a'))
}
