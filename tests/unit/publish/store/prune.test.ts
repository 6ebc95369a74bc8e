import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { currentEdition, readEdition, serve } from '../../../../src/publish/store/editions'
import { hashOf } from '../../../../src/publish/store/hash'
import { readKept, writeKept } from '../../../../src/publish/store/kept'
import { layout } from '../../../../src/publish/store/layout'
import { pause } from '../../../../src/publish/store/pause'
import { type Disk, prune } from '../../../../src/publish/store/prune'
import { verifyEdition, verifyKept } from '../../../../src/publish/store/verify'
import { publish } from './small-editions'

const NOW = new Date('2026-11-20T12:00:00.000Z')
const EDITIONS = 24

// two dozen editions, each flushed to the disk, which may be busy
vi.setConfig({ testTimeout: 30_000 })

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'editions-'))
})
afterEach(() => rm(folder, { recursive: true }))

const daysLater = (days: number) => new Date(NOW.getTime() + days * 24 * 3_600_000)
const bytesAt = (text: string) => layout(folder).bytes(hashOf(text))
const isThere = (text: string) => existsSync(bytesAt(text))

/** An edition each minute this morning: a list, a script and a pinned script that are other in each. */
async function publishMany(): Promise<string[]> {
  const ids: string[] = []
  for (let minute = 0; minute < EDITIONS; minute++) {
    const publishedAt = new Date(NOW.getTime() - (EDITIONS - minute + 20) * 60_000).toISOString()
    const texts = {
      '/v1/fr/shops.json': `list ${minute}`,
      '/v1/fr/tours.json': 'the same all morning',
      [`/v1/w/${minute}.js`]: `script ${minute}`,
      [`/v1/pinned/1.0.${minute}/all.js`]: `pinned ${minute}`,
    }
    ids.push((await publish(folder, texts, { publishedAt })).id)
  }
  return ids
}

/** All that must answer is whole: editions kept and files kept of the others. */
async function isSound(ids: string[]) {
  for (const id of ids) expect((await verifyEdition(folder, id)).wrong).toEqual([])
  expect(await verifyKept(folder)).toEqual([])
}

describe('pruning', () => {
  it('removes what only old editions name, and keeps their scripts answering for thirty days', async () => {
    const ids = await publishMany()
    const pruned = await prune(folder, NOW)

    expect(pruned).toMatchObject({ editions: 4, wrong: [] })
    expect(pruned.bytes).toBeGreaterThan(0)
    expect(existsSync(layout(folder).manifest(ids[3]))).toBe(false)
    expect([isThere('list 3'), isThere('list 4'), isThere('the same all morning')]).toEqual([
      false,
      true,
      true,
    ])
    const { files } = await readKept(folder)
    expect(files['/v1/w/3.js']).toMatchObject({
      until: daysLater(30).toISOString(),
      publicUrl: 'https://vitrine.example',
    })
    expect(files['/v1/w/4.js']).toBeUndefined()
    expect(isThere('script 3')).toBe(true)
    await isSound(ids.slice(4))
  })

  it('lets scripts go after thirty days, and pinned ones never', async () => {
    await publishMany()
    await prune(folder, NOW)
    await prune(folder, daysLater(29))
    expect(isThere('script 3')).toBe(true)
    await prune(folder, daysLater(31))

    expect([isThere('script 3'), isThere('pinned 3')]).toEqual([false, true])
    const { files } = await readKept(folder)
    expect(Object.keys(files).filter((path) => path.endsWith('/3.js'))).toEqual([])
    expect(files['/v1/pinned/1.0.3/all.js'].until).toBeUndefined()
  })

  it('keeps the edition being served and the one an editor has gone back to', async () => {
    const ids = await publishMany()
    await serve(folder, ids[0])
    await pause(folder, { v: 1, edition: ids[1], at: NOW.toISOString() })

    expect((await prune(folder, NOW)).editions).toBe(2)
    await isSound(ids.slice(0, 2))
  })

  it('does nothing the second time, and nothing in an empty folder', async () => {
    expect(await prune(folder, NOW)).toEqual({ editions: 0, files: 0, bytes: 0, wrong: [] })
    await publishMany()
    await prune(folder, NOW)
    const kept = await readFile(layout(folder).kept, 'utf8')

    expect(await prune(folder, daysLater(1 / 24))).toMatchObject({ editions: 0, files: 0 })
    expect(await readFile(layout(folder).kept, 'utf8')).toBe(kept)
  })

  it('removes no bytes while an edition can’t be read, and says which', async () => {
    const ids = await publishMany()
    await writeFile(layout(folder).manifest(ids[0]), '{')
    const pruned = await prune(folder, NOW)

    expect(pruned.wrong.join()).toContain(ids[0])
    expect(isThere('list 0')).toBe(true)
    expect(isThere('list 1')).toBe(true)
    await rm(layout(folder).manifest(ids[0]))
    await prune(folder, NOW)
    expect([isThere('list 0'), isThere('list 1')]).toEqual([false, false])
  })

  it('removes no bytes when a part of an edition is damaged', async () => {
    const ids = await publishMany()
    const [part] = (await readEdition(folder, ids[20])).manifest.parts
    await writeFile(layout(folder).part(part), '{}')

    expect((await prune(folder, NOW)).wrong.join()).toContain(ids[20])
    expect(isThere('list 0')).toBe(true)
  })

  it('removes manifests that another version has written', async () => {
    await publishMany()
    const id = 'f'.repeat(32)
    await writeFile(layout(folder).manifest(id), JSON.stringify({ v: 1, id, files: {} }))

    expect(await prune(folder, NOW)).toMatchObject({ editions: 5, wrong: [] })
    expect(existsSync(layout(folder).manifest(id))).toBe(false)
  })

  it('clears away what a killed writer left, once it is an hour old', async () => {
    await publishMany()
    const [old, young] = ['manifests/a.json.12345678.tmp', 'current.12345678.tmp']
    for (const name of [old, young]) await writeFile(join(folder, name), '')
    await utimes(join(folder, old), daysLater(-1), daysLater(-1))
    await utimes(join(folder, young), NOW, NOW)
    await prune(folder, NOW)

    expect([existsSync(join(folder, old)), existsSync(join(folder, young))]).toEqual([false, true])
  })

  it('sets a damaged list of kept files aside, and removes no bytes while nobody has looked at it', async () => {
    await publishMany()
    for (const text of ['{"v":', '[]', '{"v":1,"files":null}']) {
      await writeFile(layout(folder).kept, text)
      const { wrong } = await prune(folder, NOW)
      expect(wrong.join()).toContain('kept.json.broken')
      expect(await readFile(`${layout(folder).kept}.broken`, 'utf8')).toBe(text)
    }
    expect(isThere('list 0')).toBe(true)
    expect((await readKept(folder)).files['/v1/w/3.js']).toBeUndefined()
    await rm(`${layout(folder).kept}.broken`)

    expect((await prune(folder, NOW)).wrong).toEqual([])
    expect(isThere('list 0')).toBe(false)
  })

  it('leaves alone what somebody else has put into the store', async () => {
    await publishMany()
    const own = join(layout(folder).store, '.DS_Store')
    await writeFile(own, '')

    expect((await prune(folder, NOW)).editions).toBe(4)
    expect(existsSync(own)).toBe(true)
  })

  it('shows withdrawn pictures no longer, though an edition that it drops names them', async () => {
    const picture = { '/v1/media/a.webp': 'a picture' }
    const early = '2026-11-01T08:00:00.000Z'
    await publish(folder, picture, { publishedAt: early, showable: [hashOf('a picture')] })
    await publishMany()
    await publish(folder, picture, { publishedAt: NOW.toISOString() })
    await publish(folder, { '/v1/fr/shops.json': 'bare' }, { publishedAt: NOW.toISOString() })
    await writeFile(bytesAt('a picture'), 'left by a kill')
    await prune(folder, daysLater(40))

    expect((await readKept(folder)).files['/v1/media/a.webp']).toBeUndefined()
    expect(isThere('a picture')).toBe(false)
  })

  it('may be killed between any two steps: what must answer is never lost, and the next one ends the work', async () => {
    const ids = await publishMany()
    let steps = 0
    for (; ; steps++) {
      const left = await killedAfter(steps)
      await isSound(ids.slice(4))
      // whatever manifest is gone, its scripts are kept
      const { files } = await readKept(folder)
      const gone = ids.slice(0, 4).filter((id) => !existsSync(layout(folder).manifest(id)))
      for (const id of gone)
        expect(files[`/v1/w/${ids.indexOf(id)}.js`], `after step ${steps}`).toBeDefined()
      if (!left) break
    }
    // kept.json, four manifests with a part, a list and an edition.json each
    expect(steps).toBeGreaterThan(1)
    expect(await names()).toEqual(await namesAfterOnePrune())
  })
})

/** Prunes until so many operations are done. Answers whether there would have been another one. */
async function killedAfter(operations: number): Promise<boolean> {
  let left = operations
  const step = () => {
    if (left-- === 0) throw new Error('killed')
  }
  const disk: Disk = {
    writeKept: async (...args) => {
      step()
      await writeKept(...args)
    },
    remove: async (path) => {
      step()
      await rm(path)
    },
  }
  return prune(folder, NOW, disk).then(
    () => false,
    (error: Error) => {
      expect(error.message).toBe('killed')
      return true
    },
  )
}

const names = async () => (await readdir(folder, { recursive: true })).sort()

/** What is there when the same editions are pruned in one go. */
async function namesAfterOnePrune() {
  const before = folder
  folder = await mkdtemp(join(tmpdir(), 'editions-'))
  await publishMany()
  await prune(folder, NOW)
  expect(await currentEdition(folder)).toBeDefined()
  const found = await names()
  await rm(folder, { recursive: true })
  folder = before
  return found
}
