import sharp from 'sharp'
import type { RenamedHost } from './renamed-host'
import { NAMES } from './renamed-slugs'

/** Ids of what there is. */
export type City = Record<
  'tudigo' | 'rival' | 'shop' | 'other' | 'walk' | 'film' | 'north' | 'logo',
  string
>

export const picture = async () => {
  const made = sharp({ create: { width: 400, height: 300, channels: 3, background: '#845' } })
  return new Uint8Array(await made.png().toBuffer())
}

export const shop = (name: string, more: object = {}) => ({
  ...{
    name,
    category: 'culture',
    lifecycle: 'open',
    hours: 'Mo-Fr 09:00-18:00',
    lat: 48.894,
    lng: 2.339,
  },
  ...{ address: { street: '71 rue du Ruisseau', postcode: '75018', city: 'Paris' } },
  ...more,
})

/** Makes and publishes a record or two of each kind. @param url of the site that one of the partners has declared */
export async function fill(
  host: Pick<RenamedHost, 'make' | 'payload'>,
  url: string,
): Promise<City> {
  const { make } = host
  const data = Buffer.from(await picture())
  const { id } = await host.payload.create({
    collection: NAMES.media as 'media',
    data: { alt: 'Le logo', licence: 'CC0-1.0', rights: { scope: ['web'] } } as never,
    file: { data, mimetype: 'image/png', name: 'logo.png', size: data.length },
  })
  const tudigo = await make('partners', {
    ...{ name: 'Tudigo', kind: 'investment', service: 'Avant', logo: id, sites: [{ url }] },
  })
  const rival = await make('partners', { name: 'Rival', kind: 'tourism-office' })
  const bookshop = await make('shops', shop('Librairie du Ruisseau', { photos: [id] }))
  const other = await make('shops', shop('Café', { hours: undefined }))
  await make('recommendations', { partner: tudigo, shop: bookshop, reason: 'Des livres' })
  const walk = await make('tours', {
    name: 'Nord du 18e',
    stops: [
      { kind: 'shop', shop: bookshop },
      { kind: 'place', name: 'Square', lat: 48.897, lng: 2.341 },
    ],
  })
  const rights = { scope: ['web'] }
  const film = await make('videos', {
    ...{ name: 'Nos artisans', durationSeconds: 60, rights },
    external: 'https://films.example/artisans',
    sequences: [{ title: 'Le relieur', from: 0, to: 30, rights, partner: tudigo }],
  })
  const ring = [
    [2.3, 48.88],
    [2.4, 48.88],
    [2.4, 48.91],
    [2.3, 48.91],
    [2.3, 48.88],
  ]
  const area = { type: 'Polygon', coordinates: [ring] }
  const north = await make('perimeters', { name: 'Nord', area })
  return { tudigo, rival, shop: bookshop, other, walk, film, north, logo: String(id) }
}
