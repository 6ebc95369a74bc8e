import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { PublicFile } from '../../../../src/publish/files'
import { currentEdition, currentId, readEdition } from '../../../../src/publish/store/editions'
import { hashOf } from '../../../../src/publish/store/hash'
import { layout } from '../../../../src/publish/store/layout'
import { locked } from '../../../../src/publish/store/lock'
import { partsFor } from '../../../../src/publish/store/parts'
import { BytesGone, Store } from '../../../../src/publish/store/store'
import { verifyEdition } from '../../../../src/publish/store/verify'
import { filesOf, manyFiles, publish } from './small-editions'

// more than a thousand files, and the disk may be busy
vi.setConfig({ testTimeout: 30_000 })

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'editions-'))
})
afterEach(() => rm(folder, { recursive: true }))

const isWhole = async (id: string) =>
  expect((await verifyEdition(folder, id)).wrong, 'the edition is whole').toEqual([])

/** Names and times of all files: what another look must find unchanged where nothing was written. */
async function stamps(of = folder): Promise<Map<string, string>> {
  const names = (await readdir(of, { recursive: true })).sort()
  const all = names.map(async (name) => {
    const found = await stat(join(of, name))
    return [name, found.isFile() ? `${found.ino} ${found.mtimeMs}` : ''] as const
  })
  return new Map(await Promise.all(all))
}

describe('the parts of an edition', () => {
  it('are as many as its number of files asks for, at most 256', () => {
    expect([1, 511, 512, 1023, 1024, 45_000, 1_000_000].map(partsFor)).toEqual([
      1, 1, 4, 4, 8, 256, 256,
    ])
  })

  it('are the same, and so is the id, in whatever order the files come', async () => {
    const { id } = await publish(folder, manyFiles(600, ''))
    const elsewhere = await mkdtemp(join(tmpdir(), 'editions-'))

    expect((await publish(elsewhere, manyFiles(600, '').reverse())).id).toBe(id)
    await rm(elsewhere, { recursive: true })
  })

  it('are the same, and so is the id, whether made from the start or change by change', async () => {
    const store = new Store(folder)
    const files = manyFiles(600, '')
    await publish(folder, files, {}, store)
    const edited = filesOf({ '/v1/fr/shops/boutique-7.json': 'other' })[0]
    const after = files.filter((_, index) => index !== 7 && index < 550)
    const { id, changed } = await publish(folder, [edited, ...after], {}, store)

    const gone = files.slice(550).map(({ path }) => path)
    expect(changed).toEqual([...gone, edited.path, '/v1/edition.json'].sort())
    const elsewhere = await mkdtemp(join(tmpdir(), 'editions-'))
    const anew = manyFiles(600, '').filter((_, index) => index !== 7 && index < 550)
    expect((await publish(elsewhere, [edited, ...anew].map(unsettled))).id).toBe(id)
    await isWhole(id)
    await rm(elsewhere, { recursive: true })
  })

  it('are written anew only where a file is other', async () => {
    const store = new Store(folder)
    const files = manyFiles(1100, '')
    const first = await publish(folder, files, {}, store)
    const edited = filesOf({ '/v1/fr/shops/boutique-7.json': 'other' })[0]
    const second = await publish(folder, files.with(7, edited), {}, store)

    const [before, after] = await Promise.all([
      readEdition(folder, first.id),
      readEdition(folder, second.id),
    ])
    const other = after.parts.filter(({ name }, index) => name !== before.parts[index].name)
    expect([after.parts.length, other.length]).toEqual([8, 1])
    expect(await readdir(layout(folder).parts)).toHaveLength(9)
    expect(second.changed).toEqual(['/v1/edition.json', edited.path])
  })
})

const unsettled = (file: PublicFile): PublicFile =>
  'settled' in Object(file.body) ? { ...file, body: 'other' } : file

describe('storing', () => {
  it('lets go of a file’s bytes as it is stored, and writes nothing of it the next time', async () => {
    const store = new Store(folder)
    const files = manyFiles(20)
    const first = await publish(folder, files, {}, store)
    expect(files.every(({ body }) => 'settled' in Object(body))).toBe(true)

    const before = await stamps()
    expect(await publish(folder, files, {}, store)).toEqual({
      id: first.id,
      changed: [],
      unchanged: true,
    })
    expect(await stamps()).toEqual(before)
  })

  it('never has more than a few files in memory at once', async () => {
    let made = 0
    let most = 0
    const made20 = filesOf(Object.fromEntries(manyFiles(300).map(({ path }) => [path, path])))
    function* lazily() {
      for (const file of made20) {
        made += 1
        most = Math.max(most, made - made20.filter(({ body }) => typeof body !== 'string').length)
        yield file
      }
    }
    await publish(folder, lazily())
    expect(most).toBeLessThanOrEqual(32)
  })

  it('starts afresh when it is given the files a second time', async () => {
    const store = new Store(folder)
    await store.begin()
    await store.add(filesOf({ '/v1/a.json': 'left out the second time', '/v1/b.json': 'b' }))
    const { id } = await publish(folder, { '/v1/b.json': 'b' }, {}, store)

    const { entries } = await readEdition(folder, id)
    expect([...entries()].map(([path]) => path)).toEqual(['/v1/edition.json', '/v1/b.json'])
  })

  it('refuses two files of one path, and names it', async () => {
    const twice = [...filesOf({ '/v1/a.json': 'one' }), ...filesOf({ '/v1/a.json': 'two' })]
    await expect(publish(folder, twice)).rejects.toThrow('share the path /v1/a.json')
    expect(await currentId(folder)).toBeUndefined()
  })

  it('passes on the error of what makes the files, when the last of them is written', async () => {
    const store = new Store(folder)
    await store.begin()
    function* failing() {
      yield* manyFiles(40)
      throw new Error('a shop can’t be rendered')
    }
    await expect(store.add(failing())).rejects.toThrow('a shop can’t be rendered')
    const before = await stamps()
    await new Promise((resolve) => setImmediate(resolve))
    expect(await stamps()).toEqual(before)
    await isWhole((await publish(folder, manyFiles(40), {}, store)).id)
  })

  it('says that the bytes of a file it once stored are gone, rather than serve a hole', async () => {
    const store = new Store(folder)
    const [a, b] = filesOf({ '/v1/a.json': 'a', '/v1/b.json': 'b' })
    await publish(folder, [a, b], {}, store)
    await publish(folder, [b], {}, store)
    await rm(layout(folder).bytes(hashOf('a')))

    await expect(publish(folder, [a, b], {}, store)).rejects.toThrow(BytesGone)
  })

  it('compares with the edition being served after somebody has gone back to an earlier one', async () => {
    const store = new Store(folder)
    const [a, b, c] = filesOf({ '/v1/a.json': 'a', '/v1/b.json': 'b', '/v1/c.json': 'c' })
    const first = await publish(folder, [a], {}, store)
    await publish(folder, [a, b], {}, store)
    await writeFile(layout(folder).current, `${first.id}\n`)

    const { changed, id } = await publish(folder, [a, b, c], {}, store)
    expect(changed).toEqual([b.path, c.path, '/v1/edition.json'])
    await isWhole(id)
  })
})

describe('after a power cut', () => {
  it('a file that was cut short, or lost, is written anew by the next process', async () => {
    const { id } = await publish(folder, manyFiles(40))
    const edition = (await currentEdition(folder))!
    const at = (index: number) =>
      layout(folder).bytes(edition.find(`/v1/fr/shops/boutique-${index}.json`)!.hash)
    await truncate(at(3), 5)
    await truncate(`${at(4)}.br`, 5)
    await rm(`${at(5)}.gz`)
    expect((await verifyEdition(folder, id)).wrong).toHaveLength(3)

    expect(await publish(folder, manyFiles(40))).toMatchObject({ id, unchanged: true })
    await isWhole(id)
  })

  it('bytes of the right length that no manifest vouches for are compared, not believed', async () => {
    const [file] = manyFiles(1)
    const hash = hashOf(file.body as string)
    await publish(folder, { '/v1/other.json': 'other' })
    await publish(folder, [file])
    // as a file that was never flushed: the edition before doesn't name it
    await writeFile(layout(folder).current, '')
    for (const name of ['', '.br', '.gz']) {
      const path = layout(folder).bytes(hash) + name
      await writeFile(path, Buffer.alloc((await stat(path)).size))
    }

    await isWhole((await publish(folder, manyFiles(1))).id)
  })

  it('bytes that another version of the suite has stored are found again, and not written twice', async () => {
    const { id } = await publish(folder, manyFiles(20))
    await writeFile(layout(folder).manifest(id), JSON.stringify({ v: 1, id, files: {} }))
    const before = await stamps(layout(folder).store)
    expect((await new Store(folder).begin()).damage).toContain('another version')

    expect((await publish(folder, manyFiles(20))).id).toBe(id)
    expect(await stamps(layout(folder).store)).toEqual(before)
    await isWhole(id)
  })

  it('a part that was cut short is written anew', async () => {
    const { id } = await publish(folder, manyFiles(20))
    const [part] = (await readEdition(folder, id)).manifest.parts
    await truncate(layout(folder).part(part), 100)
    expect((await new Store(folder).begin()).damage).toContain(part)

    await publish(folder, manyFiles(20))
    await isWhole(id)
  })
})

it('puts no edition over that of a process which has taken the folder over meanwhile', async () => {
  const { id } = await publish(folder, { '/v1/a.json': 'a' })
  const late = locked(folder, async () => {
    await writeFile(layout(folder).lock, '1 another process\n')
    await publish(folder, { '/v1/a.json': 'of long ago' })
  })

  await expect(late).rejects.toThrow('has taken over')
  expect(await currentId(folder)).toBe(id)
})

it('leaves the edition before as it is when the disk can’t be written', async () => {
  const { id } = await publish(folder, { '/v1/a.json': 'a' })
  // a file where a folder must be: what a full or read-only disk does, without being root
  const hash = hashOf('never written')
  await rm(join(layout(folder).store, hash.slice(0, 2)), { recursive: true, force: true })
  await writeFile(join(layout(folder).store, hash.slice(0, 2)), '')

  await expect(
    publish(folder, { '/v1/a.json': 'a', '/v1/b.json': 'never written' }),
  ).rejects.toThrow(/EEXIST|ENOTDIR/)
  expect(await currentId(folder)).toBe(id)
  await isWhole(id)
  expect(existsSync(layout(folder).bytes(hash))).toBe(false)
  expect(await readFile(layout(folder).current, 'utf8')).toBe(`${id}\n`)
})
