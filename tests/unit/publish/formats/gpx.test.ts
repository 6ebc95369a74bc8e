import { describe, expect, it } from 'vitest'
import { gpx } from '../../../../src/publish/formats/gpx'
import { wordsIn } from '../../../../src/publish/pages/words'
import { rendered } from '../../../support/rendered'

const walk = async (slug: string) => (await rendered()).json(`/v1/fr/tours/${slug}.json`).tour
const fr = wordsIn('fr')

describe('a walk as GPX', () => {
  it('has its stops in order, numbered as on paper, where they are', async () => {
    const tour = await walk('nord-du-18e')
    const text = gpx(tour, fr)
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
    const tour = await walk('est-du-18e')
    const points = [...gpx(tour, fr).matchAll(/<trkpt lat="(.+?)" lon="(.+?)"\/>/g)]
    expect(points.map(([, lat, lon]) => [Number(lon), Number(lat)])).toEqual(tour.line.coordinates)
  })

  it('says whose it is, under which licence, where it comes from and when it was last changed', async () => {
    const text = gpx(await walk('nord-du-18e'), fr)
    expect(text).toContain(
      '<copyright author="La Vitrine CoSto"><license>https://spdx.org/licenses/etalab-2.0.html</license></copyright>',
    )
    expect(text).toContain(
      '<link href="https://vitrine.example/fr/tours/nord-du-18e/"><text>Balade : le nord du 18e</text></link>',
    )
    expect(text).toMatch(/<time>\d{4}-\d\d-\d\dT[\d:.]+Z<\/time>/)
    expect(text).toContain(
      '<bounds minlat="48.8893" minlon="2.3408" maxlat="48.8974" maxlon="2.3489"/>',
    )
  })

  it('warns who follows it that the walk is suspended, or that its line is only a sketch', async () => {
    expect(gpx(await walk('est-du-18e'), fr)).toContain(
      '<desc>Balade suspendue. Travaux rue Pajol jusqu’en mars. Halles, rails et marché couvert.</desc>',
    )
    expect(gpx(await walk('nord-du-18e'), fr)).toContain(
      `<trk><name>Balade : le nord du 18e</name><desc>${fr.straight}`,
    )
  })

  it('names no licence that has no address', async () => {
    const tour = await walk('nord-du-18e')
    expect(gpx({ ...tour, licence: 'all-rights-reserved' }, fr)).toContain(
      '<copyright author="La Vitrine CoSto"></copyright>',
    )
  })

  it('keeps markup and what XML can’t hold out of its texts', async () => {
    const tour = await walk('nord-du-18e')
    tour.name = 'A & B <i>"C"\u0000\u0008\ud800 \u{1f956}'
    const text = gpx(tour, fr)
    expect(text).toContain('<name>A &amp; B &lt;i&gt;&quot;C&quot; \u{1f956}</name>')
    expect(text).not.toContain('\u0000')
    expect(text).not.toContain('\u0008')
  })
})
