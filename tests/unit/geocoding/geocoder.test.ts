import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { askable, createGeocoder, geocoderUrl } from '../../../src/geocoding/geocoder'
import { ANSWERS, type GeocoderServer, startGeocoder } from '../../support/geocoder-server'

let server: GeocoderServer
beforeAll(async () => {
  server = await startGeocoder()
})
afterAll(() => server?.close())
beforeEach(() => {
  server.asked.length = 0
})

const search = (how: keyof typeof ANSWERS, timeoutMs = 5_000) => {
  server.will(how)
  return createGeocoder({ url: server.url, userAgent: 'CoSto-Vitrine (test)', timeoutMs })({
    text: '8 bd du port',
    near: { lat: 48.8905, lng: 2.3495 },
  })
}

it('asks in BAN’s way, says who asks, and reads addresses, how exact they are and where', async () => {
  expect(await search('several')).toEqual([
    {
      label: '8 Boulevard du Port 80000 Amiens',
      context: '80, Somme, Hauts-de-France',
      ...{ precision: 'house', score: 0.49242019138755977, lat: 49.897443, lng: 2.290084 },
    },
    {
      label: '8 Boulevard du Port 95000 Cergy',
      context: "95, Val-d'Oise, Île-de-France",
      ...{ precision: 'house', score: 0.49152746411483245, lat: 49.0317, lng: 2.062794 },
    },
    {
      label: 'Saint-Gervais-les-Bains',
      context: '74, Haute-Savoie, Auvergne-Rhône-Alpes',
      ...{ precision: 'town', score: 0.3060233310687971, lat: 45.872554, lng: 6.717797 },
    },
  ])
  const [{ url, headers }] = server.asked
  expect(Object.fromEntries(url.searchParams)).toEqual({
    ...{ q: '8 bd du port', limit: '6', lat: '48.89050', lon: '2.34950' },
  })
  expect(headers['user-agent']).toBe('CoSto-Vitrine (test)')
  expect(headers.cookie).toBeUndefined()
})

it('finds nothing where there is nothing, and leaves out what has no name or no place on earth', async () => {
  expect(await search('none')).toEqual([])
  expect((await search('odd')).map(({ label }) => label)).toEqual(['Juste assez'])
})

describe('a service in trouble', () => {
  it.each<[keyof typeof ANSWERS, string]>([
    ['down', 'silent'],
    ['giant', 'garbled'],
    ['away', 'silent'],
    ['broken', 'failed'],
    ['busy', 'busy'],
    ['refused', 'refused'],
    ['page', 'garbled'],
    ['other', 'garbled'],
  ])('%s is told as %s, after one question', async (how, kind) => {
    await expect(search(how)).rejects.toMatchObject({ kind })
    expect(server.asked).toHaveLength(1)
  })

  it('is not waited for longer than it may take', async () => {
    const start = performance.now()
    await expect(search('slow', 150)).rejects.toMatchObject({ kind: 'silent' })
    expect(performance.now() - start).toBeLessThan(5_000)
  })
})

it('sends texts as the service takes them', () => {
  expect(askable('  «12, rue   Léon»')).toBe('12, rue Léon»')
  expect(askable('ab')).toBeUndefined()
  expect(askable('—— ')).toBeUndefined()
  expect(askable('é'.repeat(300))).toHaveLength(200)
})

it('is the public service by name, or an address; anything else is refused with what to write', () => {
  expect(geocoderUrl('ign')).toBe('https://data.geopf.fr/geocodage')
  expect(geocoderUrl('https://addok.example/search/')).toBe('https://addok.example')
  expect(() => geocoderUrl('addok.example')).toThrow(/"addok.example": write "ign", or the address/)
})
