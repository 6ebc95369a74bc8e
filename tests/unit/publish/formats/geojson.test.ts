import { describe, expect, it } from 'vitest'
import { rendered } from '../../../support/rendered'

type Feature = {
  type: string
  geometry: { type: string; coordinates: unknown }
  properties: Record<string, unknown>
}

const walk = async (slug: string) => {
  const { body, json } = await rendered()
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
