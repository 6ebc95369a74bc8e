import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { HeavyStanding } from '../../../../src/contract/status'
import { heavyFolder } from '../../../../src/publish/heavy/folder'
import type { Job, Making, Product, Published } from '../../../../src/publish/heavy/job'
import { paperKind } from '../../../../src/publish/heavy/paper'
import { type HeavyTrouble, Queue, type QueueOptions } from '../../../../src/publish/heavy/queue'
import { Results } from '../../../../src/publish/heavy/results'

const PUBLISHED: Published = {
  walks: [],
  leaflets: [],
  records: {} as Published['records'],
  publicUrl: 'https://vitrine.example',
  locales: [{ code: 'fr', label: 'Français' }],
  version: '0.1.0',
}

let folder: string
const queues: Queue[] = []
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'heavy-'))
})
afterEach(async () => {
  await Promise.all(queues.splice(0).map((queue) => queue.stop()))
  await rm(folder, { recursive: true })
})

/** A leaflet of this text. */
const leaflet =
  (text: string, about: Partial<Product> = {}) =>
  async (making: Making) => {
    const bytes = Buffer.from(text)
    const file = await making.shelf.keep(bytes, { extension: 'pdf', mimeType: 'application/pdf' })
    return {
      walk: {
        papers: [{ locale: 'fr', sheet: 'a4', edition: text, pictures: [], shops: [], file }],
      },
      ...about,
    } as Product
  }

const job = (name: string, make: Job['make'], more: Partial<Job> = {}): Job => ({
  ...{ name, walk: `balade-${name}`, key: 'k1', make },
  ...more,
})

/** Lines to a queue that makes `jobs`; `until` waits for where it stands. */
function start(jobs: () => Job[], more: Partial<QueueOptions> = {}) {
  const troubles: HeavyTrouble[] = []
  let standing: HeavyStanding | undefined
  const looks = new Set<() => void>()
  const look = () => [...looks].forEach((one) => one())
  const queue = new Queue({
    editionsDir: folder,
    kinds: [{ name: 'papers', wanted: jobs }],
    onTrouble: (trouble) => {
      troubles.push(trouble)
      look()
    },
    onStanding: (now) => {
      standing = now
      look()
    },
    timing: { retry: 30, longestRetry: 200 },
    ...more,
  })
  queues.push(queue)
  const until = (is: () => boolean) =>
    new Promise<void>((done) => {
      const one = () => is() && (looks.delete(one), done())
      looks.add(one)
      one()
    })
  return {
    queue,
    troubles,
    until,
    idle: () => until(() => standing?.waiting === 0 && !queue.isBusy),
    standing: () => standing,
  }
}

const heavy = () => new Results(folder).heavy()
const editionOf = async (slug: string) => (await heavy()).walks[slug]?.papers?.[0].edition

describe('the queue of heavy things', () => {
  it('makes what an edition wants, once, one thing at a time, and then the walk may name it', async () => {
    const log: string[] = []
    const slow = (name: string) =>
      job(name, async (making) => {
        log.push(`${name} begins`)
        const made = await leaflet(name)(making)
        await making.turn()
        log.push(`${name} ends`)
        return made
      })
    const { queue, idle } = start(() => [slow('a'), slow('b')])
    queue.published(PUBLISHED)
    await idle()
    queue.published(PUBLISHED)
    await idle()
    expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends'])
    expect(queue.news).toBe(2)
    expect(await editionOf('balade-a')).toBe('a')
  })

  it('makes it again when it is to be made from other things, and keeps what it was meanwhile', async () => {
    let key = 'k1'
    const { queue, idle } = start(() => [
      job(
        'a',
        async (making) => {
          expect(making.before?.papers?.[0].edition).toBe(key === 'k1' ? undefined : 'k1')
          expect(await editionOf('balade-a')).toBe(key === 'k1' ? undefined : 'k1')
          return leaflet(key)(making)
        },
        { key },
      ),
    ])
    queue.published(PUBLISHED)
    await idle()
    key = 'k2'
    queue.published(PUBLISHED)
    await idle()
    expect(await editionOf('balade-a')).toBe('k2')
  })

  it('tells of a failure, rests longer after each, and makes the others meanwhile', async () => {
    let tries = 0
    const { queue, troubles, until, standing } = start(() => [
      job('bad', async () => {
        tries += 1
        throw new Error(`no source, try ${tries}`)
      }),
      job('good', leaflet('good')),
    ])
    queue.published(PUBLISHED)
    await until(() => troubles.length === 4)
    expect(await editionOf('balade-good')).toBe('good')
    expect(troubles.map(({ retryInMs }) => retryInMs)).toEqual([30, 60, 120, 200])
    expect(troubles[0]).toMatchObject({ job: 'papers/bad', error: new Error('no source, try 1') })
    await until(() => standing()?.failure?.message === 'no source, try 4')
    expect(standing()?.failure).toMatchObject({ count: 1, job: 'papers/bad' })
    expect(standing()?.failure?.at).toMatch(/^\d{4}-/)
  })

  it('uses what lacks something, and tries for all of it again', async () => {
    let tries = 0
    const { queue, idle, until, troubles, standing } = start(() => [
      job('a', (making) => leaflet('a', tries++ ? {} : { lacking: 'half' })(making)),
    ])
    queue.published(PUBLISHED)
    await until(() => troubles.length === 1)
    expect(String(troubles[0].error)).toContain('half')
    expect(await editionOf('balade-a')).toBe('a')
    await until(() => tries === 2)
    await idle()
    expect(standing()?.failure).toBeUndefined()
  })

  it('tries for all of it again after a restart, too', async () => {
    let tries = 0
    const jobs = () => [
      job('a', (making) => leaflet('a', tries++ ? {} : { lacking: 'half' })(making)),
    ]
    const first = start(jobs, { timing: { retry: 60_000 } })
    first.queue.published(PUBLISHED)
    await first.until(() => first.troubles.length === 1)
    await first.queue.stop()
    const second = start(jobs)
    second.queue.published(PUBLISHED)
    await second.until(() => tries === 2)
    await second.idle()
  })

  it('makes it again when its time is over', async () => {
    let clock = Date.parse('2026-11-26T12:00:00Z')
    let made = 0
    const { queue, idle } = start(
      () => [
        job('a', (making) => {
          made += 1
          return leaflet(`made ${made}`, { until: '2026-12-01T00:00:00Z' })(making)
        }),
      ],
      { now: () => new Date(clock) },
    )
    queue.published(PUBLISHED)
    await idle()
    expect(made).toBe(1)
    clock = Date.parse('2026-12-01T00:00:01Z')
    queue.published(PUBLISHED)
    await idle()
    expect(await editionOf('balade-a')).toBe('made 2')
    // its time is over from the start: all the same it is not made again and again
    expect(made).toBe(2)
  })

  it('lets a publish go first: a thing under way waits at its next step', async () => {
    let step = 0
    let begun = () => {}
    const hasBegun = new Promise<void>((done) => (begun = done))
    let go = () => {}
    const mayGo = new Promise<void>((done) => (go = done))
    const { queue, idle } = start(() => [
      job('a', async (making) => {
        begun()
        await mayGo
        await making.turn()
        step = 1
        return leaflet('a')(making)
      }),
    ])
    queue.published(PUBLISHED)
    await hasBegun
    queue.hold()
    go()
    await new Promise((next) => setImmediate(next))
    expect(step).toBe(0)
    queue.release()
    await idle()
    expect(step).toBe(1)
  })

  it('names no more what no edition wants, and names it at once when it is wanted again', async () => {
    let made = 0
    let jobs = [job('a', (making) => (made++, leaflet('a')(making)))]
    const { queue, idle } = start(() => jobs)
    queue.published(PUBLISHED)
    await idle()
    const all = jobs
    jobs = []
    queue.published(PUBLISHED)
    await idle()
    expect(await heavy()).toEqual({ walks: {} })
    // under another slug now
    jobs = all.map((one) => ({ ...one, walk: 'balade-renommee' }))
    queue.published(PUBLISHED)
    await idle()
    expect(await editionOf('balade-renommee')).toBe('a')
    expect(made).toBe(1)
    expect(queue.news).toBe(3)
  })

  it('gives up a job that takes too long, or that the end of the process interrupts', async () => {
    const forever = (making: Making) =>
      new Promise<Product>((_, fail) =>
        making.signal.addEventListener('abort', () => fail(making.signal.reason)),
      )
    const first = start(() => [job('a', forever)], { timing: { longestJob: 20, retry: 5000 } })
    first.queue.published(PUBLISHED)
    await first.until(() => first.troubles.length === 1)
    expect(String(first.troubles[0].error)).toMatch(/timeout/i)

    let begun = () => {}
    const hasBegun = new Promise<void>((done) => (begun = done))
    const second = start(() => [job('b', (making) => (begun(), forever(making)))])
    second.queue.published(PUBLISHED)
    await hasBegun
    await second.queue.stop()
    expect(second.troubles).toEqual([])
  })

  it('rests a job that took the process with it, and makes the others', async () => {
    await new Results(folder).write('papers', 'z', {
      ...{ v: 1, walk: 'z', key: 'k', madeAt: '2026-11-26T12:00:00Z', value: {} },
    })
    await writeFile(heavyFolder(folder).running, JSON.stringify({ id: 'papers/a k1', times: 2 }))
    const { queue, until, standing } = start(
      () => [job('a', leaflet('a')), job('b', leaflet('b'))],
      {
        timing: { retry: 60_000 },
      },
    )
    queue.published(PUBLISHED)
    await until(() => standing()?.failure !== undefined && standing()?.waiting === 0)
    expect(standing()?.failure).toMatchObject({ job: 'papers/a' })
    const { at, retryAt } = standing()!.failure!
    expect(Date.parse(retryAt) - Date.parse(at)).toBe(240_000)
    expect(await editionOf('balade-a')).toBeUndefined()
    expect(await editionOf('balade-b')).toBe('b')
  })

  it('makes anew what was damaged or lost on the disk', async () => {
    let made = 0
    const jobs = () => [job('a', (making) => (made++, leaflet('a leaflet')(making)))]
    const { queue, idle } = start(jobs)
    queue.published(PUBLISHED)
    await idle()
    const results = new Results(folder)
    const [paper] = (await results.heavy()).walks['balade-a'].papers!
    await writeFile(paper.file.path, 'a leafleX')
    results.doubt()
    expect(await results.heavy()).toEqual({ walks: {} })
    queue.published(PUBLISHED)
    await idle()
    expect(made).toBe(2)
    expect(await editionOf('balade-a')).toBe('a leaflet')
  })

  it('tells once that leaflets lack a browser, and only while there is a walk to print', async () => {
    const kinds = [paperKind({ editionsDir: folder })]
    const { queue, idle, standing } = start(() => [], { kinds })
    queue.published(PUBLISHED)
    await idle()
    expect(standing()).toEqual({ waiting: 0 })
    const leaflet = { walk: 'a', slug: 'balade-a', locale: 'fr', path: '/', page: '', shops: [] }
    const leaflets = (['a4', 'a3'] as const).map((sheet) => ({ ...leaflet, sheet }))
    queue.published({ ...PUBLISHED, leaflets })
    await idle()
    expect(standing()).toEqual({ waiting: 0, lacks: ['browser'] })
  })

  it('tells that its folder can’t be written, and goes on when it can', async () => {
    await writeFile(
      heavyFolder(folder).made.replace(/\/made$/, ''),
      'a file where a folder must be',
    )
    const { queue, until, troubles, idle } = start(() => [job('a', leaflet('a'))])
    queue.published(PUBLISHED)
    await until(() => troubles.length > 0)
    expect(String(troubles[0].error)).toMatch(/ENOTDIR|EEXIST/)
    await rm(heavyFolder(folder).made.replace(/\/made$/, ''))
    await idle()
    expect(await readdir(join(heavyFolder(folder).made, 'papers'))).toEqual(['a.json'])
  })
})
