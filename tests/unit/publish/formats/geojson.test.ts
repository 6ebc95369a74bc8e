import { describe, expect, it } from 'vitest'
import { check } from '@placemarkio/check-geojson'
import type { Records } from '../../../../src/publish/records'
import { rendered } from '../../../support/rendered'
import { withHeights } from '../../../support/walks'

type Feature = {
  type: string
  geometry: { type: string; coordinates: unknown }
  properties: Record<string, unknown>
}

const walk = async (slug: string, change?: (records: Records) => void) => {
  const { body, json } = await rendered(change)
  const file = JSON.parse(body(`/v1/fr/tours/${slug}.geojson`)) as {
    type: string
    bbox: number[]
    features: Feature[]
  }
  return { file, tour: json(`/v1/fr/tours/${slug}.json`).tour }
}

describe('a walk as GeoJSON', () => {
  it('is a collection of its line and of its stops in order, longitude first', async () => {
    const { file, tour } = await walk('est-du-18e')
    const [line, ...stops] = file.features
    expect(file.type).toBe('FeatureCollection')
    expect(file.features.map(({ type }) => type)).toEqual(Array(4).fill('Feature'))
    expect(line.geometry).toEqual({ type: 'LineString', coordinates: tour.line.coordinates })
    expect(stops.map(({ geometry }) => geometry)).toEqual([
      { type: 'Point', coordinates: [2.3586, 48.8897] },
      { type: 'Point', coordinates: [2.3614, 48.8887] },
      { type: 'Point', coordinates: [2.3663, 48.8922] },
    ])
    expect(stops.map(({ properties }) => properties.number)).toEqual(['1', '2', '3'])
  })

  it('has a box around line and stops: west, south, east, north', async () => {
    expect((await walk('est-du-18e')).file.bbox).toEqual([2.3586, 48.8886, 2.3664, 48.8922])
  })

  it('has heights, and a box of as many dimensions, where they are known', async () => {
    const { file } = await walk('est-du-18e', withHeights)
    expect(file.features[0].geometry.coordinates).toContainEqual([2.3612, 48.8886, 61])
    expect(file.bbox).toEqual([2.3586, 48.8886, 48, 2.3664, 48.8922, 70])
    expect(file.features[0].properties.climbMeters).toBe(26)
  })

  it.each([undefined, withHeights])('is valid to a checker that isn’t ours', async (change) => {
    for (const slug of ['nord-du-18e', 'est-du-18e']) {
      const { body } = await rendered(change)
      const text = body(`/v1/fr/tours/${slug}.geojson`)
      expect(check(text)).toEqual(JSON.parse(text))
    }
  })

  it('says who publishes it, and where its licence stands', async () => {
    const { file } = await walk('nord-du-18e')
    expect(file.features[0].properties).toMatchObject({
      producer: 'La Vitrine CoSto',
      licenceAddress: 'https://spdx.org/licenses/etalab-2.0.html',
    })
  })

  it('names the facts of the walk and of a stop as the contract does', async () => {
    const { file } = await walk('est-du-18e')
    expect(file.features[0].properties).toMatchObject({
      ...{ slug: 'est-du-18e', name: 'Balade : l’est du 18e', licence: 'etalab-2.0' },
      ...{ durationMinutes: 50, loop: false, state: 'suspended' },
      ...{ page: 'https://vitrine.example/fr/tours/est-du-18e/' },
    })
    expect((await walk('nord-du-18e')).file.features[2].properties).toMatchObject({
      ...{ kind: 'shop', number: '2', slug: 'librairie-du-ruisseau' },
      ...{ openingHours: expect.stringContaining('Tu-Sa'), toNextMeters: expect.any(Number) },
    })
  })
})
