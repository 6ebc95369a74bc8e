import { describe, expect, it } from 'vitest'
import type { Records } from '../../../../src/publish/records'
import { wordsIn } from '../../../../src/publish/pages/words'
import { rendered } from '../../../support/rendered'
import { withHeights } from '../../../support/walks'

const gpx = async (slug: string, change?: (records: Records) => void) =>
  (await rendered(change)).body(`/v1/fr/tours/${slug}.gpx`)
const fr = wordsIn('fr')

describe('a walk as GPX', () => {
  it('has its stops in order, numbered as on paper, where they are', async () => {
    const text = await gpx('nord-du-18e')
    const points = [...text.matchAll(/<wpt lat="(.+?)" lon="(.+?)"><name>(.+?)<\/name>/g)]
    expect(points.map(([, lat, lon, name]) => [Number(lat), Number(lon), name])).toEqual([
      [48.8893, 2.3489, '1. Boulangerie Labat'],
      [48.8938, 2.3412, '2. Librairie du Ruisseau'],
      [48.8974, 2.3408, '3. Les Jardins du Ruisseau'],
      [48.8949, 2.3461, '5 bis. L’ancienne horlogerie'],
    ])
    expect(text).toContain('<cmt>110 bis rue du Ruisseau, 75018 Paris</cmt>')
    expect(text).toContain('<desc>Un potager partagé sur les quais de la Petite Ceinture.</desc>')
  })

  it('has its line as a track, point by point, latitude first', async () => {
    const { body, json } = await rendered()
    const text = body('/v1/fr/tours/est-du-18e.gpx')
    const points = [...text.matchAll(/<trkpt lat="(.+?)" lon="(.+?)"\/>/g)]
    const { line } = json('/v1/fr/tours/est-du-18e.json').tour
    expect(points.map(([, lat, lon]) => [Number(lon), Number(lat)])).toEqual(line.coordinates)
    expect(text).not.toContain('<rte>')
  })

  it('has heights where they are known', async () => {
    const text = await gpx('est-du-18e', withHeights)
    expect([...text.matchAll(/<ele>(.+?)<\/ele>/g)].map(([, ele]) => Number(ele))).toEqual([
      48, 52.5, 61, 57, 70,
    ])
  })

  it('says whose it is, under which licence, where it comes from and when it was last changed', async () => {
    const text = await gpx('nord-du-18e')
    expect(text).toContain(
      '<copyright author="La Vitrine CoSto"><year>2026</year><license>https://spdx.org/licenses/etalab-2.0.html</license></copyright>',
    )
    expect(text).toContain(
      '<link href="https://vitrine.example/fr/tours/nord-du-18e/"><text>Balade : le nord du 18e</text></link>',
    )
    expect(text).toContain('<keywords>Balade à pied, En boucle, Sans marche</keywords>')
    expect(text).toMatch(/<time>\d{4}-\d\d-\d\dT[\d:.]+Z<\/time>/)
    expect(text).toContain(
      '<bounds minlat="48.8893" minlon="2.3408" maxlat="48.8974" maxlon="2.3489"/>',
    )
  })

  it('warns who follows it that the walk is suspended, or that its line is only a sketch', async () => {
    expect(await gpx('est-du-18e')).toContain(
      '<desc>Balade suspendue. Travaux rue Pajol jusqu’en mars. Halles, rails et marché couvert.</desc>',
    )
    expect(await gpx('nord-du-18e')).toContain(
      `<trk><name>Balade : le nord du 18e</name><desc>${fr.straight}`,
    )
  })

  it('names no licence that has no address', async () => {
    const text = await gpx('nord-du-18e', ({ tours }) => {
      tours[0].licence = 'all-rights-reserved'
    })
    expect(text).toContain('<copyright author="La Vitrine CoSto"><year>2026</year></copyright>')
  })

  it('keeps markup and what XML can’t hold out of its texts', async () => {
    const text = await gpx('nord-du-18e', ({ tours }) => {
      tours[0].name.fr = 'A & B <i>"C"\u0000\u0008\ud800 \u{1f956}'
    })
    expect(text).toContain('<name>A &amp; B &lt;i&gt;&quot;C&quot; \u{1f956}</name>')
    expect(text).not.toContain('\u0000')
    expect(text).not.toContain('\u0008')
  })
})
