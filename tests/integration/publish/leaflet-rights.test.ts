import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { paperKind } from '../../../src/publish/heavy/paper'
import { findBrowser } from '../../../src/publish/paper/pdf/find-browser'
import { startPublisher } from '../../../src/publish/publisher'
import { goBack, resume } from '../../../src/publish/store/going-back'
import { eachDatabase } from '../../support/databases'
import { person } from '../../support/people'
import { publishing, publishNow, readJson, served } from './edition'

const NAME = 'Balade de la rotonde'
const FEED = '/v1/fr/tours/balade-de-la-rotonde.json'
const PDF = '/v1/fr/tours/balade-de-la-rotonde.pdf'

eachDatabase('a leaflet', (installation) => {
  it.skipIf(!findBrowser())(
    'that shows a picture which the walk no longer shows takes its edition along when the picture is withdrawn',
    async () => {
      const { token } = await person(installation(), 'editor')
      const rest = async (
        method: 'POST' | 'PATCH' | 'DELETE',
        path: string,
        sent: { data?: object; form?: FormData } = {},
      ) => {
        const answer = await installation().rest(`/api/${path}`, { method, token, ...sent })
        if (answer.status >= 300)
          throw new Error(`${method} ${path}: ${JSON.stringify(answer.body)}`)
        return answer.body.doc
      }
      const photo = await rest('POST', 'media', { form: await picture() })
      const stop = { kind: 'place', name: 'La rotonde', lat: 48.8912, lng: 2.3502, photo: photo.id }
      const other = { kind: 'place', name: 'Le lavoir', lat: 48.8922, lng: 2.3512 }
      const data = { name: NAME, stops: [stop, other], loop: false, _status: 'published' }
      const tour = await rest('POST', 'tours', { data })

      // printed with the picture…
      const options = publishing(installation())
      const publisher = startPublisher({
        ...options,
        timing: { poll: 40, gather: 20, gatherHeavy: 500 },
        heavy: { kinds: [paperKind({ ...options, browser: findBrowser() })] },
      })
      const isOffered = async () => {
        const feed = await readJson(installation(), FEED).catch(() => undefined)
        return JSON.stringify(feed?.tour.downloads ?? []).includes(PDF)
      }
      await expect.poll(isOffered, { timeout: 90_000, interval: 200 }).toBe(true)
      await publisher.stop()
      const shown = [...(await served(installation())).entries()]
      const pictures = shown.filter(([path]) => path.startsWith('/v1/media/'))
      expect(pictures.length).toBeGreaterThan(0)

      // …which the walk's page then no longer shows, while the leaflet of before is still the one to download
      await rest('PATCH', `tours/${tour.id}`, {
        data: { stops: [{ ...stop, photo: null }, other] },
      })
      const { id } = await publishNow(installation())
      expect(await isOffered()).toBe(true)
      expect((await served(installation())).find(PDF)).toBeDefined()

      await rest('DELETE', `media/${photo.id}`)
      const after = await publishNow(installation())
      expect(await isOffered()).toBe(false)
      expect((await served(installation())).find(PDF)).toBeUndefined()

      const { code, lines } = await goBack(options.editionsDir, id)
      await resume(options.editionsDir)
      expect(JSON.stringify(lines)).toContain('shows pictures or films that may no longer be shown')
      expect(code).toBe(1)
      const current = await readFile(join(options.editionsDir, 'current'), 'utf8')
      expect(current.trim()).toBe(after.id)
    },
    150_000,
  )
})

async function picture(): Promise<FormData> {
  const bytes = await sharp({
    create: { width: 900, height: 600, channels: 3, background: { r: 60, g: 120, b: 90 } },
  })
    .webp()
    .toBuffer()
  const form = new FormData()
  form.append('file', new Blob([new Uint8Array(bytes)], { type: 'image/webp' }), 'rotonde.webp')
  form.append('_payload', JSON.stringify({ alt: 'La rotonde, de la rue', licence: 'etalab-2.0' }))
  return form
}
