import type { CollectionSlug } from 'payload'
import type { Host } from './host'

type Made = { id: number | string; slug?: string }

async function publish({ payload }: Host, collection: string, data: object): Promise<Made> {
  const made = await payload.create({
    collection: collection as CollectionSlug,
    data: { ...data, _status: 'published' } as never,
  })
  return payload.findByID({ collection: collection as CollectionSlug, id: made.id, depth: 0 })
}

/** Makes and publishes one record of a collection; answers it as it is read back. */
export const RECORDS = {
  shops: (host: Host) =>
    publish(host, 'shops', {
      name: 'Librairie du Ruisseau',
      category: 'culture',
      address: { street: '71 rue du Ruisseau', postcode: '75018', city: 'Paris' },
      lat: 48.894,
      lng: 2.339,
    }),
  partners: (host: Host) => publish(host, 'partners', { name: 'Tudigo', kind: 'crowdfunding' }),
  tours: (host: Host) =>
    publish(host, 'tours', {
      name: 'Nord du 18e',
      stops: [
        { kind: 'place', name: 'Le Petit Ney', lat: 48.899, lng: 2.341 },
        { kind: 'place', name: 'La Porte de Clignancourt', lat: 48.897, lng: 2.345 },
      ],
    }),
  videos: (host: Host) =>
    publish(host, 'videos', {
      name: 'Nos artisans',
      durationSeconds: 60,
      external: 'https://films.example/artisans',
      rights: { scope: ['web'] },
      sequences: [{ title: 'Le relieur', from: 0, to: 30, rights: { scope: ['web'] } }],
    }),
}

export type Plugin = keyof typeof RECORDS
