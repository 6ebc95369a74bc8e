import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeAll, expect, it } from 'vitest'
import {
  type PublisherEvent,
  type PublisherOptions,
  startPublisher,
} from '../../../src/publish/publisher'
import { eachDatabase } from '../../support/databases'
import { person } from '../../support/people'
import { publishing, publishNow, readJson } from './edition'

const timing = { poll: 40, gather: 80, retry: 80 }

eachDatabase('the publisher', (installation) => {
  let token: string
  beforeAll(async () => {
    token = (await person(installation(), 'editor')).token
  })

  const running: { stop: () => Promise<void> }[] = []
  afterEach(() => Promise.all(running.splice(0).map((publisher) => publisher.stop())))

  /** Starts a publisher; `next()` waits for its next event. */
  function start(more: Partial<PublisherOptions> = {}) {
    const events: PublisherEvent[] = []
    const waiting: ((event: PublisherEvent) => void)[] = []
    const onEvent = (event: PublisherEvent) => {
      if (event.type === 'unreported') return
      const waiter = waiting.shift()
      if (waiter) waiter(event)
      else events.push(event)
    }
    const publisher = startPublisher({ ...publishing(installation()), timing, onEvent, ...more })
    running.push(publisher)
    const next = () =>
      new Promise<PublisherEvent>((resolve) => {
        const event = events.shift()
        if (event) resolve(event)
        else waiting.push(resolve)
      })
    return { next, stop: publisher.stop, events }
  }

  const open = async (name: string) => {
    const data = { name, category: 'wine', _status: 'published' }
    const { body } = await installation().rest('/api/shops', { method: 'POST', data, token })
    return body.doc as { id: string; slug: string }
  }
  const listed = async () => {
    const { shops } = await readJson(installation(), '/v1/fr/shops.json')
    return shops.map(({ name }: { name: string }) => name)
  }

  it('publishes what was committed while nobody watched, as after a kill between save and publish', async () => {
    const before = start()
    await before.next()
    await before.stop()
    await open('Enregistrée juste avant la panne')

    const after = start()
    expect(await after.next()).toMatchObject({ type: 'published' })
    expect(await listed()).toContain('Enregistrée juste avant la panne')
  })

  it('publishes a burst of changes in a few editions, and ends with all of them', async () => {
    const publisher = start()
    await publisher.next()
    const names = Array.from({ length: 30 }, (_, index) => `Salve ${index}`)
    for (const name of names) await open(name)

    let publishes = 0
    do publishes += (await publisher.next()).type === 'published' ? 1 : 0
    while ((await installation().payload.count({ collection: 'changes' })).totalDocs > 0)
    expect(await listed()).toEqual(expect.arrayContaining(names))
    expect(publishes).toBeLessThan(10)
  })

  it('keeps the changes and tries again when the disk refuses, and says why', async () => {
    const { editionsDir } = publishing(installation())
    const blocked = `${editionsDir}-blocked`
    await writeFile(blocked, 'a file where a folder must be')
    await publishNow(installation())
    await open('Patiente')
    const publisher = start({ editionsDir: join(blocked, 'editions') })

    const first = (await publisher.next()) as { type: string; error: Error; retryInMs: number }
    const second = (await publisher.next()) as { type: string; retryInMs: number }
    expect(first.type).toBe('failed')
    expect(String(first.error)).toMatch(/ENOTDIR|EEXIST/)
    expect(second.retryInMs).toBeGreaterThan(first.retryInMs)
    await publisher.stop()
    expect((await installation().payload.count({ collection: 'changes' })).totalDocs).toBe(1)

    expect(await start().next()).toMatchObject({ type: 'published' })
    expect(await listed()).toContain('Patiente')
  })

  it('publishes when time alone changes something', async () => {
    const data = {
      ...{ name: 'Bientôt ouverte', category: 'wine', _status: 'published' },
      ...{ lifecycle: 'opening', opensOn: '2026-12-01T12:00:00+01:00' },
    }
    await installation().rest('/api/shops', { method: 'POST', data, token })
    let clock = new Date('2026-11-30T23:59:58+01:00')
    const publisher = start({ now: () => clock })
    await publisher.next()
    const lifecycle = async () =>
      (await readJson(installation(), '/v1/fr/shops/bientot-ouverte.json')).shop.lifecycle
    expect(await lifecycle()).toBe('opening')

    clock = new Date('2026-12-01T00:00:01+01:00')
    await publisher.next()
    expect(await lifecycle()).toBe('open')
  })
})
