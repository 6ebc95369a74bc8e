import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { Maker } from '../../../src/publish/make'
import { type PublisherOptions, startPublisher } from '../../../src/publish/publisher'
import { currentEdition, currentId, readManifest } from '../../../src/publish/store/editions'
import { goBack, resume } from '../../../src/publish/store/going-back'
import { layout } from '../../../src/publish/store/layout'
import { verifyEdition } from '../../../src/publish/store/verify'
import { eachDatabase } from '../../support/databases'
import { statusOf, until } from '../../support/publisherProcess'
import { publishing, publishNow, readJson } from './edition'

const timing = { poll: 30, gather: 20, retry: 50 }

eachDatabase('a publisher that is not alone', (installation) => {
  const running: { stop: () => Promise<void> }[] = []
  afterEach(() => Promise.all(running.splice(0).map((publisher) => publisher.stop())))

  /** Resolves when it has published for the first time, which it does in any case. */
  const run = (more: Partial<PublisherOptions> = {}) =>
    new Promise<void>((resolve) => {
      const onEvent = ({ type }: { type: string }) => type === 'published' && resolve()
      running.push(startPublisher({ ...publishing(installation()), timing, onEvent, ...more }))
    })
  const folder = () => publishing(installation()).editionsDir
  const open = (name: string, more: object = {}) =>
    installation().payload.create({
      collection: 'shops',
      data: { name, category: 'wine', _status: 'published', ...more },
    })
  const rests = () =>
    until('rest', async () => {
      const status = await statusOf(installation())
      return status?.state === 'idle' && status.pending === 0 && status
    })

  it('publishes in time what only another process knows to be due', async () => {
    let clock = new Date('2026-11-22T12:00:00+01:00')
    const now = () => clock
    await run({ now })
    await rests()
    // as if it were away while another one publishes
    await running.pop()?.stop()
    const opening = { lifecycle: 'opening', opensOn: '2026-11-24T12:00:00.000Z' }
    const { slug } = await open('Bientôt ouverte', opening)
    await run({ now })
    await until('the shop', () => readJson(installation(), `/v1/fr/shops/${slug}.json`))
    await installation().payload.update({
      ...{ collection: 'shops', where: { slug: { equals: slug } } },
      data: { opensOn: '2026-11-23T12:00:00.000Z', _status: 'published' },
    })
    await publishNow(installation(), { now })
    await rests()

    clock = new Date('2026-11-23T00:00:01+01:00')
    const lifecycle = async () =>
      (await readJson(installation(), `/v1/fr/shops/${slug}.json`))?.shop.lifecycle
    await until('its opening', async () => (await lifecycle()) === 'open')
  })

  it('names what another process has published as the last publish', async () => {
    // long between two looks: the other one is first
    await run({ timing: { ...timing, poll: 1500 } })
    await rests()
    const { slug } = await open('Publiée à la main')
    await publishNow(installation())
    const id = await currentId(folder())
    const last = await until('the report', async () => {
      const status = await statusOf(installation())
      return status?.last?.id === id && status?.last
    })
    expect(last?.paths).toContain(`/v1/fr/shops/${slug}.json`)
    expect(last?.changed).toBeLessThan(60)
  })

  it('serves the newest edition again when an editor goes back and resumes between two of its looks', async () => {
    await publishNow(installation())
    const earlier = String(await currentId(folder()))
    await open('Plus récente')
    await run({ timing: { ...timing, poll: 1500 } })
    await rests()
    const newest = String(await currentId(folder()))
    expect(newest).not.toBe(earlier)
    expect((await goBack(folder(), earlier, 'tests')).code).toBe(0)
    await resume(folder())
    expect(await currentId(folder())).toBe(earlier)
    await until('the newest again', async () => (await currentId(folder())) === newest)
  })

  it.each(['no-such-edition', undefined])(
    'makes an edition again when the pointer to it says %s',
    async (pointer) => {
      await run()
      const { last } = await rests()
      if (pointer) await writeFile(layout(folder()).current, pointer)
      else await rm(folder(), { recursive: true, maxRetries: 9 })
      await until('the edition', async () => {
        const id = await currentId(folder()).catch(() => undefined)
        return Boolean(id) && (await readManifest(folder(), id!).catch(() => undefined))
      })
      const id = String(await currentId(folder()))
      expect(id).toBe(last?.id)
      expect((await verifyEdition(folder(), id)).wrong).toEqual([])
    },
  )

  it('mends what is damaged though the first try fails', async () => {
    const { slug } = await open('Deux fois abîmée')
    const { editionsDir, widgetsDir } = publishing(installation())
    const maker = new Maker(editionsDir, widgetsDir)
    let failures = 0
    let fails = false
    await run({
      maker: {
        forget: () => maker.forget(),
        make: async (...args) => {
          if (!fails) return maker.make(...args)
          fails = false
          failures += 1
          throw new Error('the disk is full')
        },
      },
    })
    await rests()
    const file = (await currentEdition(folder()))!.find(`/v1/fr/shops/${slug}.json`)!
    const path = layout(folder()).bytes(file.hash)
    const bytes = await readFile(path)
    fails = true
    await writeFile(
      path,
      bytes.map((byte) => byte ^ 1),
    )
    await mkdir(layout(folder()).damaged, { recursive: true })
    await writeFile(join(layout(folder()).damaged, file.hash), '')
    // what no server has left there is no note
    await writeFile(join(layout(folder()).damaged, '.DS_Store'), '')

    await until('the bytes', async () =>
      (await readFile(path).catch(() => bytes.subarray(1))).equals(bytes),
    )
    expect(failures).toBe(1)
    await rests()
  })
})
