import { randomBytes } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { follow } from '../../../src/project/follow'
import { type Projected, createProjection } from '../../../src/project/project'
import { type EditionFolder, type TestFile, createEditionFolder } from '../server/edition-folder'

const JSON_TYPE = 'application/json; charset=utf-8'
const LIST = '/v1/fr/shops.json'
const SHOP = '/v1/fr/shops/a.json'
const text = (words: string): TestFile => ({ body: words.repeat(100), type: JSON_TYPE })
const script = (words: string): TestFile => ({
  body: words.repeat(100),
  type: 'text/javascript; charset=utf-8',
  immutable: true,
})
const photo = (bytes: Buffer): TestFile => ({ body: bytes, type: 'image/webp', immutable: true })

let site: EditionFolder
let folder: string
beforeEach(() => {
  site = createEditionFolder()
  folder = mkdtempSync(join(tmpdir(), 'costo-projection-'))
})
afterEach(() => {
  site.remove()
  rmSync(folder, { recursive: true, force: true })
})

const project = () => createProjection(site.folder, folder)()
const at = (path: string) => join(folder, 'public', path)
const read = (path: string) => readFileSync(at(path), 'utf8')
const all = () =>
  readdirSync(join(folder, 'public'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + '/public'.length))
    .sort()

describe('a projection', () => {
  it('is the edition as plain files, compressed ones beside them, pages as index.html', async () => {
    site.publish({
      [LIST]: text('list'),
      '/fr/': { body: '<p>'.repeat(100), type: 'text/html' },
      '/v1/media/p.webp': photo(randomBytes(500)),
      '/fr/shops/old/': { body: 'x', type: 'text/html', status: 301, location: '/fr/' },
    })
    await project()
    expect(all()).toEqual(
      ['', '.br', '.gz']
        .flatMap((end) => [`/fr/index.html${end}`, `${LIST}${end}`, `/v1/edition.json${end}`])
        .concat('/v1/media/p.webp')
        .sort(),
    )
    expect(String(brotliDecompressSync(readFileSync(at(`${LIST}.br`))))).toBe(read(LIST))
    expect(readFileSync(join(folder, 'moved.map'), 'utf8')).toBe('"/fr/shops/old/" "/fr/";\n')
  })

  it('touches after an edit what the edit changed, and nothing else', async () => {
    site.publish({ [LIST]: text('one'), [SHOP]: text('shop') })
    const run = createProjection(site.folder, folder)
    await run()
    const before = statSync(at(SHOP))
    site.publish({ [LIST]: text('two'), [SHOP]: text('shop') })
    expect(await run()).toMatchObject({ written: 1, removed: 0, damaged: [], reload: [] })
    expect(read(LIST)).toContain('two')
    expect(statSync(at(SHOP))).toMatchObject({ ino: before.ino, ctimeMs: before.ctimeMs })
    expect(await createProjection(site.folder, folder)()).toMatchObject({ written: 0 })
  })

  it('shows the same time for the same bytes on every machine, so that tags agree', async () => {
    site.publish({ [LIST]: text('one') })
    await project()
    const other = mkdtempSync(join(tmpdir(), 'costo-projection-'))
    await createProjection(site.folder, other)()
    expect(statSync(join(other, 'public', LIST)).mtimeMs).toBe(statSync(at(LIST)).mtimeMs)
    rmSync(other, { recursive: true })
  })

  it('loses the compressed neighbour of a file that is no longer compressed', async () => {
    site.publish({ '/v1/x.json': text('one') })
    await project()
    expect(existsSync(at('/v1/x.json.br'))).toBe(true)
    site.publish({ '/v1/x.json': { body: Buffer.from('{}'), type: JSON_TYPE } })
    await project()
    expect(read('/v1/x.json')).toBe('{}')
    expect(existsSync(at('/v1/x.json.br'))).toBe(false)
  })

  it('keeps scripts of earlier editions, and drops other files of the past', async () => {
    const one = site.publish({ '/v1/w/one.js': script('one'), [SHOP]: text('shop') })
    await project()
    site.publish({ '/v1/w/two.js': script('two') })
    await project()
    expect(existsSync(at('/v1/w/one.js'))).toBe(true)
    expect(existsSync(at(SHOP))).toBe(false)

    // pruned, and its day has passed
    rmSync(join(site.folder, 'manifests', `${one.id}.json`))
    const file = one.files['/v1/w/one.js']
    const until = new Date(Date.now() - 1000).toISOString()
    const kept = { '/v1/w/one.js': { file, publicUrl: 'https://vitrine.example', until } }
    site.write('kept.json', JSON.stringify({ v: 1, files: kept }))
    await project()
    expect(existsSync(at('/v1/w/one.js'))).toBe(false)
  })

  it('keeps the scripts of an earlier edition that can’t be read', async () => {
    const one = site.publish({ '/v1/w/one.js': script('one'), [SHOP]: text('shop') })
    await project()
    site.publish({ '/v1/w/two.js': script('two') })
    site.write(`manifests/${one.id}.json`, '{')
    await project()
    expect(existsSync(at('/v1/w/one.js'))).toBe(true)
    expect(existsSync(at(SHOP))).toBe(false)
  })

  it('loses a withdrawn picture at once, though the new edition can’t be copied', async () => {
    const one = site.publish({ '/v1/media/p.webp': photo(randomBytes(500)), [SHOP]: text('one') })
    await project()
    const withdrawn = [one.files['/v1/media/p.webp'].hash]
    const two = site.publish({ [SHOP]: text('two') }, { withdrawn })
    rmSync(site.pathInStore(withdrawn[0]))
    rmSync(site.pathInStore(two.files[SHOP].hash))

    const projected = await project()
    expect(projected?.damaged).toEqual([expect.stringContaining(SHOP)])
    expect(existsSync(at('/v1/media/p.webp'))).toBe(false)
    expect(read(SHOP)).toContain('one')
  })

  it('takes damaged bytes from nowhere, and takes them once they are whole', async () => {
    const one = site.publish({ [SHOP]: text('one') })
    const path = site.pathInStore(one.files[SHOP].hash)
    const whole = readFileSync(path)
    writeFileSync(path, whole.toString().toUpperCase())
    const run = createProjection(site.folder, folder)
    expect((await run())?.damaged).toHaveLength(1)
    expect(existsSync(at(SHOP))).toBe(false)
    writeFileSync(path, whole)
    expect(await run()).toMatchObject({ damaged: [], written: 1 })
    expect(read(SHOP)).toContain('one')
  })

  it('that was stopped half-way is mended by the next run, whichever edition is served by then', async () => {
    const one = site.publish({
      [LIST]: text('one'),
      [SHOP]: text('one'),
      '/v1/old.json': text('o'),
    })
    await project()
    const state = readFileSync(join(folder, 'state.json'))
    site.publish({ [LIST]: text('two'), [SHOP]: text('two'), '/v1/new.json': text('n') })
    // a run that gets as far as the list, in whose place there is something that can't be replaced
    rmSync(at(LIST))
    mkdirSync(join(at(LIST), 'full'), { recursive: true })
    await expect(project()).rejects.toThrow()
    expect(read(SHOP)).toContain('two')
    expect(readFileSync(join(folder, 'state.json'))).toEqual(state)

    rmSync(at(LIST), { recursive: true })
    site.point(one.id)
    await project()
    expect(read(SHOP)).toContain('one')
    expect(read(LIST)).toContain('one')
    expect(all()).not.toContain('/v1/new.json')
    expect(existsSync(join(folder, 'pending.json'))).toBe(false)
  })

  it('puts back what somebody has taken away or altered', async () => {
    site.publish({ [LIST]: text('one'), [SHOP]: text('one') })
    await project()
    rmSync(at(LIST))
    writeFileSync(at(SHOP), 'another length')
    expect(await project()).toMatchObject({ written: 2 })
    expect(read(SHOP)).toContain('one')
  })

  it('follows the editions until it is stopped', async () => {
    site.publish({ [LIST]: text('one') })
    const stop = new AbortController()
    const seen: Projected[] = []
    const following = follow({
      editions: site.folder,
      project: createProjection(site.folder, folder),
      signal: stop.signal,
      onProjected: (projected) => seen.push(projected),
      onFailed: (error) => expect.unreachable(String(error)),
    })
    await vi.waitUntil(() => seen.length === 1, { timeout: 5000 })
    site.publish({ [LIST]: text('two') })
    await vi.waitUntil(() => seen.length === 2, { timeout: 5000 })
    expect(read(LIST)).toContain('two')
    stop.abort()
    await following
  })
})
