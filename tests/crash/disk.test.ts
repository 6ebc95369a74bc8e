import { chmod, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { currentId } from '../../src/publish/store/editions'
import { verifyEdition } from '../../src/publish/store/verify'
import { readJson } from '../integration/publish/edition'
import { randomFrom, settled, startWriter } from '../support/crashLoop'
import { type Installation, start } from '../support/databases'
import { buildProcesses, end, startProcess, statusOf, until } from '../support/publisherProcess'

const TIME = 120_000

let installation: Installation
let folder: string
let shop: { id: string; slug: string }

beforeAll(buildProcesses)
beforeEach(async () => {
  installation = await start('sqlite')
  folder = join(installation.dataDir, 'editions')
  const data = { name: 'Boutique', category: 'wine', _status: 'published' } as const
  const { id, slug } = await installation.payload.create({ collection: 'shops', data })
  shop = { id: String(id), slug: String(slug) }
  await settled(installation)
}, TIME)
afterEach(() => installation.stop())

const edit = (summary: string) =>
  installation.payload.update({
    ...{ collection: 'shops', id: shop.id },
    data: { summary, _status: 'published' },
  })
const shown = async () =>
  (await readJson(installation, `/v1/fr/shops/${shop.slug}.json`)).shop.summary
const servedWhole = async () => {
  const id = String(await currentId(folder))
  expect((await verifyEdition(folder, id)).wrong).toEqual([])
  return id
}

it(
  'a disk that takes no more leaves the edition before whole, and the next publish heals',
  async () => {
    const before = await servedWhole()
    await edit('Plus de place')
    // every file may grow to three kilobytes: that is enough to say so, and for no page
    const full = startProcess(installation, { kilobytesPerFile: 3 })
    await until('a failure', async () => (await statusOf(installation))?.state === 'failing')
    expect(await servedWhole()).toBe(before)
    await end(full, 'SIGKILL')
    expect(await servedWhole()).toBe(before)

    await settled(installation)
    await servedWhole()
    expect(await shown()).toBe('Plus de place')
  },
  TIME,
)

it(
  'a folder that can’t be written keeps serving, and is published into as soon as it can',
  async () => {
    const before = await servedWhole()
    await writable(false)
    await edit('Lecture seule')
    const logged: string[] = []
    const child = startProcess(installation, { isNobody: true, onLog: (text) => logged.push(text) })
    await until('a failure', async () => /EACCES|EROFS|EPERM/.test(logged.join('')))
    expect(await servedWhole()).toBe(before)

    await writable(true)
    await until('the edit is served', async () => (await currentId(folder)) !== before, TIME)
    await end(child)
    await servedWhole()
    expect(await shown()).toBe('Lecture seule')
  },
  TIME,
)

it(
  'two publishers at once never mix, and lose nothing',
  async () => {
    const two = [startProcess(installation), startProcess(installation)]
    const writer = await startWriter(installation, randomFrom(7))
    const seen = new Set<string>()
    const watching = until('editions', async () => seen.add(await servedWhole()).size >= 6, TIME)
    const { last } = await watching.finally(() => writer.stop()).then(() => writer.stop())
    await Promise.all(two.map((child) => end(child)))
    await settled(installation)
    for (const [slug, summary] of last)
      expect((await readJson(installation, `/v1/fr/shops/${slug}.json`)).shop.summary).toBe(summary)
  },
  TIME,
)

/** Lets nobody but the owner of the installation write editions, or everybody; the database stays as it is for all. */
async function writable(is: boolean) {
  const { dataDir } = installation
  await chmod(dataDir, 0o777)
  for (const name of await readdir(dataDir))
    if (name.startsWith('vitrine.db')) await chmod(join(dataDir, name), 0o666)
  const all = await readdir(folder, { recursive: true, withFileTypes: true })
  const folders = all.filter((entry) => entry.isDirectory())
  const paths = folders.map(({ parentPath, name }) => join(parentPath, name))
  for (const path of [folder, ...paths]) await chmod(path, is ? 0o777 : 0o555)
  for (const name of ['current', 'round', 'status.json', 'private.json'])
    await chmod(join(folder, name), is ? 0o666 : 0o444).catch(() => undefined)
}
