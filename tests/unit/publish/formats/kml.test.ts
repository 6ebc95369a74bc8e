import { describe, expect, it } from 'vitest'
import { rendered } from '../../../support/rendered'

describe('a walk as KML', () => {
  it('says whose it is, under which licence, where it comes from, and to whom it warns', async () => {
    const { body } = await rendered()
    const text = body('/v1/fr/tours/est-du-18e.kml')
    expect(text).toContain('<atom:author><atom:name>La Vitrine CoSto</atom:name>')
    expect(text).toContain('<atom:link href="https://vitrine.example/fr/tours/est-du-18e/"/>')
    expect(text).toContain('Licence\u00a0: https://spdx.org/licenses/etalab-2.0.html')
    expect(text).toMatch(/<description>Balade suspendue\.\nTravaux rue Pajol jusqu’en mars\./)
  })

  it('asks no third party for anything', async () => {
    const { body } = await rendered()
    const text = body('/v1/fr/tours/nord-du-18e.kml')
    expect(text).not.toMatch(/<(Icon|NetworkLink|GroundOverlay)\b/)
  })

  it('has what a stop’s page says: text, address, opening hours', async () => {
    const { body, json } = await rendered()
    const { hours } = json('/v1/fr/tours/nord-du-18e.json').tour.stops[1]
    expect(body('/v1/fr/tours/nord-du-18e.kml')).toContain(`Horaires\u00a0: ${hours.text}`)
  })
})
