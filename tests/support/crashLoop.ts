import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect } from 'vitest'
import { currentId, readEdition } from '../../src/publish/store/editions'
import { verifyEdition } from '../../src/publish/store/verify'
import { readJson } from '../integration/publish/edition'
import type { Installation } from './databases'
import { end, ready, startProcess, statusOf, until } from './publisherProcess'

const SHOPS = 12

/** Milliseconds from its start, and from its being connected, within which a publisher is killed. */
const STARTING = 2500
const WORKING = 1500

export type CrashLoop = { kills: number; seed: number }

/**
 * Kills real publishing processes, each at a random moment, while edits are committed from here without a pause. After
 * each kill the edition being served is whole; in the end it shows every edit that was acknowledged.
 * @returns how many editions were seen, of how many edits
 */
export async function crashLoop(installation: Installation, { kills, seed }: CrashLoop) {
  const folder = join(installation.dataDir, 'editions')
  const random = randomFrom(seed)
  const writer = await startWriter(installation, random)
  const first = startProcess(installation)
  await until('a first edition', () => currentId(folder))
  await end(first, 'SIGKILL')

  const seen = new Set<string>()
  for (let kill = 1; kill <= kills; kill++) {
    const child = startProcess(installation)
    // one in five while it starts, the others at work
    if (kill % 5) {
      await ready(child)
      await wait(random() * WORKING)
    } else await wait(random() * STARTING)
    await end(child, 'SIGKILL')
    const id = await currentId(folder)
    expect((await verifyEdition(folder, String(id))).wrong, `seed ${seed}, kill ${kill}`).toEqual(
      [],
    )
    seen.add(String(id))
  }

  const acknowledged = await writer.stop()
  await settled(installation)
  for (const [slug, summary] of acknowledged.last)
    expect((await readJson(installation, `/v1/fr/shops/${slug}.json`)).shop.summary).toBe(summary)
  const id = String(await currentId(folder))
  expect((await verifyEdition(folder, id)).wrong).toEqual([])
  expect((await readEdition(folder, id)).manifest.held).toEqual([])
  return { editions: seen.size, edits: acknowledged.edits }
}

/** Lets a publisher work until nothing waits any more, and end in its own order. */
export async function settled(installation: Installation) {
  const child = startProcess(installation)
  const began = new Date().toISOString()
  await until('all changes published', async () => {
    const status = await statusOf(installation)
    const isNew = status !== undefined && status.reportedAt > began
    return isNew && status.state === 'idle' && status.pending === 0 && (await isEmpty(installation))
  })
  await end(child)
}

const isEmpty = async ({ payload }: Installation) =>
  (await payload.count({ collection: 'changes' })).totalDocs === 0

/** Edits shops, one after the other, until it is stopped; remembers what the database has acknowledged. */
export async function startWriter(installation: Installation, random: () => number) {
  const { payload } = installation
  const last = new Map<string, string>()
  const shops: { id: string; slug: string }[] = []
  for (let index = 0; index < SHOPS; index++) {
    const data = { name: `Boutique ${index}`, category: 'wine', _status: 'published' } as const
    const { id, slug } = await payload.create({ collection: 'shops', data })
    shops.push({ id: String(id), slug: String(slug) })
  }
  let edits = 0
  let isOver = false
  const run = async () => {
    while (!isOver) {
      const { id, slug } = shops[Math.floor(random() * SHOPS)]
      const summary = `Le tour ${edits + 1}.`
      const data = { summary, _status: 'published' as const }
      await payload.update({ collection: 'shops', id, data })
      last.set(slug, summary)
      edits += 1
      await wait(random() * 150)
    }
  }
  const running = run()
  return {
    stop: async () => {
      isOver = true
      await running
      return { last, edits }
    },
  }
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}
