import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { beforeAll, expect, it } from 'vitest'
import { eachDatabase, type Installation } from '../../support/databases'
import { publishNow, readJson, served } from './edition'

/** Every byte of an edition as text: bytes, their compressed forms, manifests and private facts apart. */
async function everything({ dataDir }: Installation): Promise<string> {
  const store = join(dataDir, 'editions', 'store')
  const names = await readdir(store, { recursive: true, withFileTypes: true })
  const files = names.filter((name) => name.isFile())
  const texts = files.map(async ({ parentPath, name }) => {
    const bytes = await readFile(join(parentPath, name))
    if (name.endsWith('.br')) return brotliDecompressSync(bytes).toString('latin1')
    return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('latin1')
  })
  return (await Promise.all(texts)).join('\n')
}

// each private value carries this, so that one search finds any of them
const MARK = 'zqPRIVATEzq'

async function picture(payload: Payload, rights: object) {
  const data = await sharp({ create: { width: 64, height: 48, channels: 3, background: '#a33' } })
    .jpeg()
    .toBuffer()
  return payload.create({
    collection: 'media',
    data: { alt: 'Une devanture', licence: 'etalab-2.0', rights },
    file: { data, mimetype: 'image/jpeg', name: 'devanture.jpg', size: data.length },
  })
}

eachDatabase('an edition', (installation) => {
  let ids: string[]
  beforeAll(async () => {
    const { payload } = installation()
    const shown = { _status: 'published' as const }
    const web = { scope: ['web' as const], holder: MARK }
    const photo = await picture(payload, web)
    const partner = await payload.create({
      collection: 'partners',
      data: {
        ...{ ...shown, name: 'Un partenaire', kind: 'charity', logo: photo.id },
        contact: { name: MARK, email: `${MARK}@example.org`, phone: '+33142559876' },
      },
    })
    const shop = await payload.create({
      collection: 'shops',
      data: {
        ...{ ...shown, name: 'Une boutique', category: 'wine', photos: [photo.id] },
        ...{ tenant: true, siret: '73282932000074', lease: MARK, lat: 48.89, lng: 2.34 },
      },
    })
    const video = await payload.create({
      collection: 'videos',
      data: {
        ...{ ...shown, name: 'Un film', external: 'https://films.example/1', durationSeconds: 60 },
        ...{ cost: 73512, rights: web },
        sequences: [
          { title: 'Une scène', partner: partner.id, from: 0, to: 60, cost: 73513, rights: web },
        ],
      },
    })
    ids = [photo.id, partner.id, shop.id, video.id].map(String)
    await payload.create({
      collection: 'users',
      data: { email: `${MARK}@vitrine.test`, password: 'a long pass phrase', role: 'editor' },
    })
    await publishNow(installation())
  })

  it('shows what is public of these records', async () => {
    const { shop } = await readJson(installation(), '/v1/fr/shops/une-boutique.json')
    expect(shop.photos[0]).toMatchObject({ width: 64, height: 48, alt: 'Une devanture' })
    const { videos } = await readJson(installation(), '/v1/fr/videos.json')
    expect(videos[0].sequences[0].partner.name).toBe('Un partenaire')
  })

  it('holds no private field, no account and no key of the database, compressed or not', async () => {
    const all = await everything(installation())
    const paths = [...(await served(installation())).entries()].map(([path]) => path).join('\n')

    for (const secret of [MARK, '73282932000074', '73512', '73513', '42559876', '"tenant"', ...ids])
      expect([secret, all.includes(secret), paths.includes(secret)]).toEqual([secret, false, false])
  })
})
