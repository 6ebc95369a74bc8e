import { readFile } from 'node:fs/promises'
import { beforeAll, expect, it } from 'vitest'
import { readWalkFile } from '../../../src/import/read'
import type { FileStop, WalkFile } from '../../../src/import/walk-file'
import { layout } from '../../../src/publish/store/layout'
import { eachDatabase } from '../../support/databases'
import { person } from '../../support/people'
import { bytesOf, gpxOf } from '../../unit/import/files'
import { publishing, publishNow, served } from '../publish/edition'

const NAME = 'De l’Œuvre à la Goutte d’Or & retour'
const LINE = [
  [2.344121, 48.892213, 52],
  [2.345337, 48.892541, 54.5],
  [2.346219, 48.893128, 58],
  [2.348933, 48.894527, 57.1],
]
const STOPS = [
  {
    number: '1',
    name: 'Mairie du 18e',
    text: 'Départ, côté place.\n\nRegardez « en haut » < à droite.',
  },
  { number: '3', name: 'Passage 12. Rue Cavé' },
  { number: '5 bis', name: 'Square Léon', text: 'Arrivée' },
]
const escaped = (text = '') => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const FIRST = gpxOf(
  [
    ...STOPS.map(({ number, name, text }, at) => {
      const [lng, lat] = LINE[at === 2 ? 3 : at]
      return `<wpt lat="${lat}" lon="${lng}"><name>${number}. ${escaped(name)}</name><desc>${escaped(text)}</desc></wpt>`
    }),
    `<trk><name>${escaped(NAME)}</name><trkseg>`,
    ...LINE.map(([lng, lat, ele]) => `<trkpt lat="${lat}" lon="${lng}"><ele>${ele}</ele></trkpt>`),
    '</trkseg></trk>',
  ].join('\n'),
)

eachDatabase('import, publish, export, import', (installation) => {
  let first: WalkFile

  beforeAll(async () => {
    const { token } = await person(installation(), 'editor')
    const send = async (path: string, data: object, method: 'POST' | 'PATCH' = 'POST') => {
      const { status, body } = await installation().rest(path, { method, data, token })
      if (status !== 200) throw new Error(`${path}: ${status} ${JSON.stringify(body)}`)
      return body
    }
    first = readWalkFile(bytesOf(FIRST), 'premier.gpx')
    const [line] = first.lines
    const stops: FileStop[] = first.stops.map((stop) =>
      stop.number === '3' ? { ...stop, address: '12 rue Cavé, 75018 Paris' } : stop,
    )
    first = { ...first, stops }
    const walk = { name: line.name, line: line.coordinates, stops }
    const { created } = await send('/api/costo/import', { as: 'walk', walk })
    await send(`/api/tours/${created[0].id}`, { _status: 'published' }, 'PATCH')
    await publishNow(installation())
  })

  const exported = async (format: string) => {
    const file = (await served(installation())).find(
      `/v1/fr/tours/de-l-oeuvre-a-la-goutte-d-or-retour.${format}`,
    )
    const { editionsDir } = publishing(installation())
    return readFile(layout(editionsDir).bytes(file!.hash))
  }

  it.each(['gpx', 'kml', 'geojson'])(
    'keeps geometry, order, names and texts in %s',
    async (format) => {
      const again = readWalkFile(await exported(format), `balade.${format}`)
      expect(again.warnings).toEqual([])
      expect(again.lines.map(({ name }) => name)).toEqual([NAME])
      const [{ coordinates }] = again.lines
      expect(coordinates).toHaveLength(LINE.length)
      coordinates.forEach((position, at) =>
        position.forEach((value, axis) =>
          expect(Math.abs(value! - LINE[at][axis]), `${at}, ${axis}`).toBeLessThanOrEqual(1e-6),
        ),
      )
      expect(again.stops).toEqual(first.stops)
    },
  )
})
