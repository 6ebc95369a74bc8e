import { s3Storage } from '@payloadcms/storage-s3'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { costo } from '../../../src'
import { DATABASES } from '../../support/databases'
import { startS3Server, type S3Server, whyNoS3 } from '../../support/s3-server'
import { type Host, optionsIn, startHost } from './host'

const why = await whyNoS3()
if (why) console.warn(`tests of uploads on S3 are left out: ${why}`)

const WAYS = [
  ['sqlite', 'through Payload', {}],
  ['sqlite', 'by their own addresses', { disablePayloadAccessControl: true as const }],
  ['sqlite', 'by signed addresses', { signedDownloads: true }],
  ['mongodb', 'through Payload', {}],
  ['postgres', 'through Payload', {}],
] as const
const HERE = WAYS.filter(([kind]) => DATABASES.includes(kind))

let server: S3Server
let count = 0
beforeAll(async () => {
  if (!why) server = await startS3Server()
})
afterAll(() => server?.stop())

for (const [kind, how, way] of HERE)
  describe.skipIf(why || (kind === 'mongodb' && !process.env.TEST_MONGODB_URL))(
    `a host that keeps its uploads on S3 and serves them ${how} (${kind})`,
    () => {
      let host: Host
      let photo: number | string
      beforeAll(async () => {
        // the adapter keeps one client for each name
        const { bucket } = await server.bucket(`uploads-${count++}`)
        const storage = s3Storage({
          ...{ bucket, config: server.config, acl: 'public-read', collections: { media: way } },
        })
        host = await startHost(kind, (folder) => ({
          plugins: [costo(optionsIn(folder)), storage],
        }))
        const { payload } = host
        const data = await sharp({
          create: { width: 1600, height: 1200, channels: 3, background: '#a33' },
        })
          .jpeg()
          .toBuffer()
        const file = { data, name: 'devanture.jpg', mimetype: 'image/jpeg', size: data.length }
        const alt = { alt: 'Une devanture' } as never
        photo = (await payload.create({ collection: 'media', data: alt, file })).id
        await payload.create({
          collection: 'shops',
          data: {
            ...{ name: 'Librairie', slug: '', category: 'culture', _status: 'published' },
            photos: [photo],
          } as never,
        })
      })
      beforeEach(() => {
        server.asked.length = 0
        server.refuse()
      })
      afterAll(() => host?.stop())

      const fetched = () => server.asked.filter(({ method }) => method === 'GET').length
      const images = async () => {
        const read = await host.publish()
        const { shop } = JSON.parse((await read('/v1/fr/shops/librairie.json')) ?? '{}')
        return shop.photos as { src: string; width: number }[]
      }

      it('has their renditions in the edition', async () => {
        const [image] = await images()
        expect(image).toMatchObject({ width: expect.any(Number), alt: 'Une devanture' })
        expect(image.src).toMatch(/\/v1\/media\/[0-9a-f]+\.\w+$/)
        expect(fetched()).toBeGreaterThan(0)
      })

      it('reads none again that has not changed, and all of it again when it has', async () => {
        const before = await images()
        expect(fetched()).toBe(0)
        const data = { alt: 'Sa devanture' } as never
        await host.payload.update({ collection: 'media', id: photo, data })
        server.asked.length = 0
        expect(await images()).toEqual(before.map((image) => ({ ...image, alt: 'Sa devanture' })))
        expect(fetched()).toBeGreaterThan(0)
      })

      it('publishes nothing without its pictures while they can’t be read, and says which', async () => {
        const data = { alt: 'La devanture' } as never
        await host.payload.update({ collection: 'media', id: photo, data })
        server.refuse(({ method }) => (method === 'GET' || method === 'HEAD' ? 403 : undefined))
        await expect(host.publish()).rejects.toThrow(/devanture.* can't be read from where/)
        server.refuse()
        expect((await images())[0]).toMatchObject({ alt: 'La devanture' })
      })
    },
  )
