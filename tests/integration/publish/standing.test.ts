import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterEach, expect, it } from 'vitest'
import type { PublisherStatus } from '../../../src/contract/status'
import { Publishing } from '../../../src/publish/publish'
import { type PublisherOptions, startPublisher } from '../../../src/publish/publisher'
import { currentEdition, currentId } from '../../../src/publish/store/editions'
import { goBack, resume } from '../../../src/publish/store/going-back'
import { layout } from '../../../src/publish/store/layout'
import { verifyEdition } from '../../../src/publish/store/verify'
import { eachDatabase, start } from '../../support/databases'
import { statusOf, until } from '../../support/publisherProcess'
import { publishing, publishNow, readJson } from './edition'

const timing = { poll: 30, gather: 20, retry: 50 }

eachDatabase('a publisher that keeps running', (installation) => {
  const running: { stop: () => Promise<void> }[] = []
  afterEach(() => Promise.all(running.splice(0).map((publisher) => publisher.stop())))

  const run = (more: Partial<PublisherOptions> = {}) =>
    running.push(startPublisher({ ...publishing(installation()), timing, ...more }))
  const folder = () => publishing(installation()).editionsDir
  const open = (name: string, more: object = {}) =>
    installation().payload.create({
      collection: 'shops',
      data: { name, category: 'wine', _status: 'published', ...more },
    })
  const current = () => currentEdition(folder())
  const edit = (id: string, summary: string) =>
    installation().payload.update({
      ...{ collection: 'shops', id, data: { summary, _status: 'published' } },
    })
  const summary = async (slug: string) =>
    (await readJson(installation(), `/v1/fr/shops/${slug}.json`))?.shop.summary
  const reports = (what: string, is: (status: PublisherStatus) => boolean) =>
    until(what, async () => {
      const status = await statusOf(installation())
      return status !== undefined && is(status) && status
    })
  const rests = () => reports('rest', ({ state, pending }) => state === 'idle' && pending === 0)

  it('says what it has done and what waits', async () => {
    const { slug } = await open('Rapportée')
    run()
    const { last } = await reports('the first publish', (status) => Boolean(status.last))
    expect(last?.id).toBe(await currentId(folder()))
    expect(last?.paths).toContain(`/v1/fr/shops/${slug}.json`)
    expect(await rests()).toMatchObject({ v: 1, database: 'ok' })
  })

  it('waits while an editor has gone back, and publishes all as soon as that ends', async () => {
    const { id, slug } = await open('Suspendue', { summary: 'Avant' })
    await publishNow(installation())
    const earlier = String(await currentId(folder()))
    await edit(String(id), 'Pendant')
    await publishNow(installation())
    run()
    await rests()
    expect((await goBack(folder(), earlier, 'tests')).code).toBe(0)
    await edit(String(id), 'Après')
    await reports('the pause', ({ state, pending }) => state === 'paused' && Number(pending) > 0)
    expect(await currentId(folder())).toBe(earlier)
    expect(await summary(slug!)).toBe('Avant')

    await resume(folder())
    await until('the last edit', async () => (await summary(slug!)) === 'Après')
  })

  it('ends the wait when a right ends to what the edition shows', async () => {
    const bytes = await sharp({
      create: { width: 40, height: 30, channels: 3, background: '#a33' },
    })
      .png()
      .toBuffer()
    const photo = await installation().payload.create({
      collection: 'media',
      data: {
        ...{ alt: 'Vue', licence: 'etalab-2.0' },
        rights: { scope: ['web'], until: '2026-12-01T12:00:00+01:00' },
      },
      file: { data: bytes, mimetype: 'image/png', name: 'vue.png', size: bytes.length },
    })
    const { slug } = await open('Illustrée', { photos: [photo.id] })
    let clock = new Date('2026-11-30T12:00:00+01:00')
    const now = () => clock
    await publishNow(installation(), { now })
    const shows = String(await currentId(folder()))
    await open('Une de plus')
    clock = new Date('2026-11-30T12:01:00+01:00')
    await publishNow(installation(), { now })
    const back = await goBack(folder(), shows, 'tests', { now })
    expect(back.code).toBe(0)
    const events: string[] = []
    run({ now, onEvent: ({ type }) => events.push(type) })
    await reports('the pause', ({ state }) => state === 'paused')

    clock = new Date('2026-12-02T00:00:01+01:00')
    await until('a publish', async () => events.includes('published'))
    expect(events).toContain('pauseEnded')
    const { shop } = await readJson(installation(), `/v1/fr/shops/${slug}.json`)
    expect(shop.photos ?? []).toEqual([])
  })

  it('knows what another process has published meanwhile', async () => {
    const [one, other] = [await open('Première'), await open('Seconde')]
    const own = new Publishing(publishing(installation()))
    await own.publish()
    await edit(String(one.id), 'Publiée par un autre')
    await publishNow(installation())
    await edit(String(other.id), 'Publiée par celui-ci')
    await own.publish()
    expect(await summary(one.slug!)).toBe('Publiée par un autre')
    expect(await summary(other.slug!)).toBe('Publiée par celui-ci')
  })

  it('writes anew what a server has found damaged', async () => {
    const { slug } = await open('Abîmée')
    const mended: string[] = []
    run({ onEvent: (event) => event.type === 'mended' && mended.push(...event.names) })
    const path = `/v1/fr/shops/${slug}.json`
    const file = await until('the shop', async () => (await current())?.find(path))
    const bytes = await readFile(layout(folder()).bytes(file.hash))
    await writeFile(
      layout(folder()).bytes(file.hash),
      bytes.map((byte) => byte ^ 1),
    )
    await mkdir(layout(folder()).damaged, { recursive: true })
    await writeFile(join(layout(folder()).damaged, file.hash), '')

    await until('the mending', async () => mended.includes(file.hash))
    const id = String(await currentId(folder()))
    expect((await verifyEdition(folder(), id)).wrong).toEqual([])
  })
})

it('says that the database can’t be reached, and goes on trying', async () => {
  const installation = await start('sqlite')
  const publisher = startPublisher({ ...publishing(installation), timing })
  await until('a first edition', () => currentId(publishing(installation).editionsDir))
  const { client } = installation.payload.db as unknown as { client: { close: () => void } }
  client.close()
  const status = await until('the report', async () => {
    const reported = await statusOf(installation)
    return reported?.database === 'unreachable' && reported
  })
  expect(status).toMatchObject({ state: 'failing', failure: { message: expect.any(String) } })
  expect(status.pending).toBeUndefined()
  await publisher.stop()
})
