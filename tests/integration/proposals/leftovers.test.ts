import { existsSync, readFileSync } from 'node:fs'
import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { beforeAll, expect, it } from 'vitest'
import { copyName, noteCopies } from '../../../src/proposals/copies'
import { decide } from '../../../src/proposals/decide'
import { sweepLeftovers } from '../../../src/proposals/leftovers'
import { intoLibrary, type ProposedPhoto } from '../../../src/proposals/photos'
import { propose } from '../../../src/proposals/propose'
import { eachDatabase } from '../../support/databases'

const HOUR_MS = 3_600_000
const bytes = readFileSync('tests/fixtures/media/logo.webp')

eachDatabase('what a killed process leaves of pictures', (installation) => {
  let payload: Payload
  let req: PayloadRequest
  let partner: string
  const later = (hours: number) => () => new Date(Date.now() + hours * HOUR_MS)
  const sweep = (hours: number) => sweepLeftovers({ payload, now: later(hours) })
  const folder = (slug: string) => String(payload.collections[slug].config.upload.staticDir)
  const files = async (slug: string) =>
    (await readdir(folder(slug))).filter((name) => name.includes('.') && name !== '.copies')
  const notes = () => readdir(join(folder('proposed-photos'), '.copies'))
  const library = async () =>
    (await payload.find({ collection: 'media', pagination: false })).docs.map(({ id }) =>
      String(id),
    )

  const photo = async (name: string) => {
    const file = { data: bytes, mimetype: 'image/webp', name, size: bytes.length }
    const data = { licence: 'CC-BY-4.0' } as never
    const doc = await payload.create({ collection: 'proposed-photos', data, file })
    return doc as unknown as ProposedPhoto
  }
  const proposed = async (name: string) => {
    const shown = await photo(name)
    const values = { logo: [shown.id] }
    const order = { kind: 'partners' as const, record: partner, partner, values, req }
    return { shown, proposal: (await propose(order)).proposal.id }
  }
  /** All that is done before the transaction, by a process that comes no further. */
  const killedBeforeCommit = async (name: string) => {
    const { shown, proposal } = await proposed(name)
    const copies = [{ photo: shown, name: copyName(shown.filename) }]
    await noteCopies(payload, { proposal, names: copies.map((copy) => copy.name) })
    const [id] = await intoLibrary(req, copies, undefined)
    return { id, proposal, ...copies[0] }
  }

  beforeAll(async () => {
    ;({ payload } = installation())
    payload.logger.level = 'silent'
    req = await createLocalReq({}, payload)
    const data = { name: 'Tudigo', kind: 'charity', _status: 'published' } as never
    partner = String((await payload.create({ collection: 'partners', data })).id)
    await mkdir(folder('media'), { recursive: true })
  })

  it('is a copy in the library, which goes with its files once nobody can be at it any more', async () => {
    const { id, proposal, name } = await killedBeforeCommit('enseigne.webp')
    expect(await library()).toEqual([id])
    expect(await files('media')).toContain(name)
    expect([await sweep(0.9), await library()]).toEqual([0, [id]])
    expect(await sweep(1.1)).toBe(1)
    expect([await library(), await files('media'), await notes()]).toEqual([[], [], []])
    // and the proposal is decided as if nothing had been
    await decide({ proposal, fields: { logo: 'accept' }, req })
    const { logo } = await payload.findByID({ collection: 'partners', id: partner, depth: 0 })
    expect(await library()).toEqual([logo])
    expect(await notes()).toEqual([])
  })

  it('is no picture that a record shows, nor one that a decision has taken, nor an editor’s', async () => {
    const file = { data: bytes, mimetype: 'image/webp', name: 'enseigne.webp', size: bytes.length }
    const data = { licence: 'CC-BY-4.0' } as never
    const own = String((await payload.create({ collection: 'media', data, file })).id)
    // killed between the commit and forgetting the note
    const { proposal } = await proposed('prise.webp')
    await decide({ proposal, fields: { logo: 'accept' }, req })
    const { logo } = await payload.findByID({ collection: 'partners', id: partner, depth: 0 })
    const { filename } = await payload.findByID({ collection: 'media', id: String(logo) })
    await noteCopies(payload, { proposal, names: [String(filename)] })
    // an editor has found the copy of another and shows it
    const found = await killedBeforeCommit('trouvee.webp')
    const shows = { name: 'Étape', category: 'wine', photos: [found.id], _status: 'published' }
    await payload.create({ collection: 'shops', data: shows as never })
    const all = await library()
    expect(await sweep(2)).toBe(0)
    expect(await library()).toEqual(all)
    expect(all).toEqual(expect.arrayContaining([own, logo, found.id]))
    // in the log, though no record shows it
    await noteCopies(payload, { proposal, names: [String(filename)] })
    const without = { logo: null, _status: 'published' } as never
    await payload.update({ collection: 'partners', id: partner, data: without })
    expect(await sweep(2)).toBe(0)
    expect(await library()).toEqual(all)
  })

  it('is no picture that is shown where a host keeps pictures in another format', async () => {
    const { upload } = payload.collections.media.config
    upload.formatOptions = { format: 'png' }
    const found = await killedBeforeCommit('convertie.webp')
    const left = await killedBeforeCommit('laissee.webp')
    delete upload.formatOptions
    const shows = { name: 'Halte', category: 'wine', photos: [found.id], _status: 'published' }
    await payload.create({ collection: 'shops', data: shows as never })
    const { filename } = await payload.findByID({ collection: 'media', id: found.id })
    expect(filename).toBe(found.name.replace('.webp', '.png'))
    expect(await sweep(2)).toBe(1)
    expect(await files('media')).toContain(filename)
    expect(await library()).toContain(found.id)
    // the other one goes, under whatever name
    expect(await library()).not.toContain(left.id)
    expect((await files('media')).filter((name) => name.startsWith('laissee'))).toEqual([])
  })

  it('is a file that came before its row, in the library and in the waiting room', async () => {
    const { proposal } = await proposed('reste.webp')
    const name = copyName('reste.webp')
    await noteCopies(payload, { proposal, names: [name] })
    const rendition = name.replace('.webp', '-320x240.webp')
    for (const one of [name, rendition, `x${name}`])
      await writeFile(join(folder('media'), one), bytes)
    const [fresh, old] = ['fresh.webp', 'old.webp'].map((one) =>
      join(folder('proposed-photos'), one),
    )
    for (const path of [fresh, old]) await writeFile(path, bytes)
    const before = new Date(Date.now() - 25 * HOUR_MS)
    await utimes(old, before, before)
    for (const waiting of await files('proposed-photos'))
      if (waiting.startsWith('reste'))
        await utimes(join(folder('proposed-photos'), waiting), before, before)
    expect(await sweep(2)).toBe(3)
    expect([existsSync(fresh), existsSync(old)]).toEqual([true, false])
    expect(await files('media')).toContain(`x${name}`)
    expect(await files('media')).not.toContain(rendition)
    expect(await files('proposed-photos')).toEqual(expect.arrayContaining(['reste.webp']))
  })

  it('is a note that was cut off, before which no copy was made', async () => {
    await writeFile(join(folder('proposed-photos'), '.copies', 'cut.json'), '{"propos')
    expect([await sweep(0.9), await notes()]).toEqual([0, ['cut.json']])
    expect([await sweep(1.1), await notes()]).toEqual([0, []])
  })
})
