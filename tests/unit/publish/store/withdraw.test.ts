import { existsSync } from 'node:fs'
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { currentId, readManifest } from '../../../../src/publish/store/editions'
import { hashOf } from '../../../../src/publish/store/hash'
import { readKept, writeKept } from '../../../../src/publish/store/kept'
import { layout } from '../../../../src/publish/store/layout'
import { prune } from '../../../../src/publish/store/prune'
import { Store } from '../../../../src/publish/store/store'
import { publish } from './small-editions'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'editions-'))
})
afterEach(() => rm(folder, { recursive: true }))

const PICTURE = { '/v1/media/a.webp': 'a picture' }
const HASH = hashOf('a picture')
const isThere = () => existsSync(layout(folder).bytes(HASH))
const withdrawn = async () =>
  (await readManifest(folder, (await currentId(folder))!)).withdrawn ?? []

/** The picture is shown in a first edition, and replaced by another one in the second. */
async function replaced(store: Store) {
  await publish(folder, PICTURE, { showable: [HASH] }, store)
  await publish(folder, { '/v1/a.json': 'another picture' }, { showable: [HASH] }, store)
  expect(isThere()).toBe(true)
}

it.each([
  ['by the process that replaced it', (store: Store) => store],
  ['by another one', () => new Store(folder)],
])('takes a replaced picture away when its right ends later, %s', async (_, next) => {
  const store = new Store(folder)
  await replaced(store)
  await publish(folder, { '/v1/a.json': 'another picture' }, {}, next(store))

  expect([isThere(), await withdrawn()]).toEqual([false, [HASH]])
})

it('takes away a picture that only a pruned edition named', async () => {
  const file = { hash: HASH, type: 'image/webp', size: 9, immutable: true as const }
  await replaced(new Store(folder))
  await rm(layout(folder).manifests, { recursive: true })
  const { id } = await publish(folder, { '/v1/a.json': 'b' }, { showable: [HASH] })
  await writeKept(folder, {
    v: 1,
    files: { '/v1/media/a.webp': { file, publicUrl: 'https://vitrine.example' } },
  })
  await publish(folder, { '/v1/a.json': 'c' })

  expect(id).not.toBe(await currentId(folder))
  expect([isThere(), (await readKept(folder)).files]).toEqual([false, {}])
})

it('knows what may not be shown though the manifest that said so is damaged', async () => {
  await publish(folder, PICTURE, { showable: [HASH], publishedAt: '2026-11-18T10:00:00.000Z' })
  const { id } = await publish(folder, { '/v1/a.json': 'bare' })
  await writeFile(layout(folder).manifest(id), '{')
  await publish(folder, { '/v1/a.json': 'bare again' })

  expect(await withdrawn()).toEqual([HASH])
})

it('reads the list of files kept no more than once for what was withdrawn long ago', async () => {
  const store = new Store(folder)
  await publish(folder, PICTURE, {}, store)
  await publish(folder, { '/v1/a.json': 'one' }, {}, store)
  // whoever wrote it since: a publish that has nothing new to withdraw doesn't look at it
  await writeFile(layout(folder).kept, '{')
  await publish(folder, { '/v1/a.json': 'two' }, {}, store)

  expect(await withdrawn()).toEqual([HASH])
  expect((await stat(layout(folder).kept)).size).toBe(1)
})

it('forgets what was withdrawn once no edition kept names it', async () => {
  await publish(folder, PICTURE, { publishedAt: '2026-09-01T10:00:00.000Z' })
  for (let minute = 10; minute < 32; minute++)
    await publish(
      folder,
      { '/v1/a.json': `at ${minute}` },
      { publishedAt: `2026-11-20T10:${minute}:00.000Z` },
    )
  expect(await withdrawn()).toEqual([HASH])
  expect((await prune(folder, new Date('2026-11-20T12:00:00.000Z'))).wrong).toEqual([])
  expect(await withdrawn()).toEqual([])
})
