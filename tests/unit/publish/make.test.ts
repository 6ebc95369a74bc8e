import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Maker, type Task } from '../../../src/publish/make'
import type { Records } from '../../../src/publish/records'
import { currentEdition, currentId, readEdition } from '../../../src/publish/store/editions'
import { goBack } from '../../../src/publish/store/going-back'
import { layout } from '../../../src/publish/store/layout'
import { verifyEdition } from '../../../src/publish/store/verify'
import { editions, verify } from '../../../src/publish/commands'
import type { Line } from '../../../src/publish/lines'
import { inputs, records } from '../../fixtures/records'

// every file is flushed to the disk, and the disk may be busy
vi.setConfig({ testTimeout: 30_000 })

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'editions-'))
})
afterEach(() => rm(folder, { recursive: true }))

const make = (change: (records: Records) => void = () => {}, more: Partial<Task> = {}) => {
  const changed = records()
  change(changed)
  return new Maker(folder, folder).make({ ...inputs(), records: changed, ...more })
}

const shop = (all: Records, slug: string) => all.shops.find((one) => one.slug === slug)!

const inEnglish = (lines: Line[]) =>
  lines.map((line) => (typeof line === 'string' ? line : line.en))

/** Text of a public file of the edition being served. */
async function served(path: string): Promise<string> {
  const edition = await currentEdition(folder)
  return readFile(layout(folder).bytes(edition!.find(path)!.hash), 'utf8')
}

describe('making an edition', () => {
  it('serves an edition of which every file is what its hash says', async () => {
    const { id } = await make()

    expect(await currentId(folder)).toBe(id)
    expect((await verifyEdition(folder, id)).wrong).toEqual([])
    expect(JSON.parse(await served('/v1/edition.json'))).toMatchObject({
      edition: id,
      counts: { shops: 5 },
    })
  })

  it('finds a manifest that names other files than its id', async () => {
    const { id } = await make()
    const path = join(folder, 'manifests', `${id}.json`)
    const manifest = JSON.parse(await readFile(path, 'utf8'))
    manifest.parts.push(manifest.parts[0])
    await writeFile(path, JSON.stringify(manifest))

    const { wrong } = await verifyEdition(folder, id)
    expect(inEnglish(wrong)).toEqual([`edition ${id}: its manifest was altered`])
  })

  it('writes nothing when nothing has changed, in whatever order the records come', async () => {
    const first = await make()
    const second = await make((all) => Object.values(all).forEach((list) => list.reverse()))

    expect(second).toMatchObject({ id: first.id, unchanged: true, changed: [] })
  })

  it('changes the files of one edited shop, the lists it is in and its pages, and no others', async () => {
    await make()
    const { changed } = await make((all) => {
      shop(all, 'mercerie-du-marche').summary.fr = 'Boutons et rubans.'
    })

    const others = changed.filter((path) => !path.startsWith('/fr/'))
    expect(others).toEqual([
      '/v1/edition.json',
      // says the size of the record of DATAtourisme, which holds all languages
      '/v1/en/tours/est-du-18e.json',
      '/v1/fr/shops.json',
      '/v1/fr/shops/mercerie-du-marche.json',
      '/v1/fr/tours/est-du-18e.geojson',
      '/v1/fr/tours/est-du-18e.gpx',
      '/v1/fr/tours/est-du-18e.json',
      '/v1/fr/tours/est-du-18e.kml',
      '/v1/tours/est-du-18e.datatourisme.jsonld',
    ])
  })

  it('keeps what was last good of a record that can’t be rendered, reports it, and lets the others go on', async () => {
    await make()
    const before = await served('/v1/fr/shops/boulangerie-labat.json')
    const { held, changed } = await make((all) => {
      shop(all, 'boulangerie-labat').hours = 'Mo 25:00-99:00'
      shop(all, 'l-annexe').summary.fr = 'Une pièce au fond de la cour.'
    })

    expect(held).toMatchObject([{ collection: 'shops', slug: 'boulangerie-labat' }])
    expect(held[0].reason.en).toContain('Mo 25:00-99:00')
    expect(await served('/v1/fr/shops/boulangerie-labat.json')).toBe(before)
    expect(await served('/v1/fr/shops.json')).toContain('boulangerie-labat')
    expect(changed).toContain('/v1/fr/shops/l-annexe.json')
  })

  it('takes a picture whose right has ended out of what it keeps of a record held back', async () => {
    await make()
    await make(
      (all) => {
        const walk = all.tours.find(({ slug }) => slug === 'nord-du-18e')!
        walk.stops[2].lat = undefined
      },
      { now: '2027-04-01T00:00:01+02:00' },
    )

    const walk = await served('/v1/fr/tours/nord-du-18e.json')
    const canal = records().media.find(({ id }) => id === 'media-canal')!
    const names = canal.files.map(({ hash }) => hash.slice(0, 24))
    expect(walk).toContain('Les Jardins du Ruisseau')
    expect(names.filter((name) => walk.includes(name))).toEqual([])
    const paths = [...(await currentEdition(folder))!.entries()].join()
    expect(names.filter((name) => paths.includes(name))).toEqual([])
  })

  describe('with a picture and a film that may no longer be shown', () => {
    const PAST_ITS_RIGHT = { now: '2027-04-01T00:00:01+02:00' }
    const canal = records().media.find(({ id }) => id === 'media-canal')!
    const film = records().media.find(({ id }) => id === 'media-film')!
    const inStore = ({ files }: typeof canal) =>
      files.some(({ hash }) => existsSync(layout(folder).bytes(hash)))

    it('takes their bytes away at once, from earlier editions too, and refuses to go back to these', async () => {
      const first = await make()
      expect([inStore(canal), inStore(film)]).toEqual([true, true])
      await make((all) => all.videos.pop(), PAST_ITS_RIGHT)

      expect([inStore(canal), inStore(film)]).toEqual([false, false])
      const { lines, code } = await goBack(folder, first.id)
      expect([code, inEnglish(lines).join()]).toEqual([
        1,
        expect.stringContaining('may no longer be shown'),
      ])
      expect((await verifyEdition(folder, (await currentId(folder))!)).wrong).toEqual([])
    })

    it('does so with the next publish when it was killed before', async () => {
      await make()
      await make(() => {}, PAST_ITS_RIGHT)
      const [{ hash }] = canal.files
      await writeFile(layout(folder).bytes(hash), 'left by a kill')
      await make(() => {}, PAST_ITS_RIGHT)

      expect(inStore(canal)).toBe(false)
    })

    it('has them again when the right is renewed', async () => {
      await make()
      await make(() => {}, PAST_ITS_RIGHT)
      const { id } = await make((all) => {
        delete all.media.find((one) => one.id === canal.id)!.rightsUntil
      }, PAST_ITS_RIGHT)

      expect(inStore(canal)).toBe(true)
      expect((await verifyEdition(folder, id)).wrong).toEqual([])
    })

    it('keeps a picture that has only been replaced, for those who still have yesterday’s page', async () => {
      await make()
      const { changed } = await make((all) => {
        for (const one of [...all.tours, ...all.tours.flatMap(({ stops }) => stops)])
          if (one.photo === canal.id) delete one.photo
      })

      expect(changed.some((path) => path.startsWith('/v1/media/'))).toBe(true)
      expect(inStore(canal)).toBe(true)
    })
  })

  it('goes back to an earlier edition by the start of its id, and refuses one that is damaged', async () => {
    const first = await make()
    const second = await make((all) => all.partners.pop())

    expect((await goBack(folder, first.id.slice(0, 8))).code).toBe(0)
    expect(await currentId(folder)).toBe(first.id)
    expect(
      inEnglish((await editions(folder)).lines).filter((line) => line.startsWith('*')),
    ).toHaveLength(1)

    const list = (await readEdition(folder, second.id)).find('/v1/fr/partners.json')!
    await writeFile(layout(folder).bytes(list.hash), '{}')
    expect((await goBack(folder, second.id)).code).toBe(1)
    expect(inEnglish((await verify(folder, second.id)).lines)[0]).toContain('/v1/fr/partners.json')
    expect(await currentId(folder)).toBe(first.id)
  })

  it('has every file again after one was lost and another cut short, though nothing has changed', async () => {
    const { id } = await make()
    const { find } = (await currentEdition(folder))!
    const at = (path: string) => layout(folder).bytes(find(path)!.hash)
    await rm(at('/v1/fr/shops.json'))
    await truncate(`${at('/v1/fr/tours.json')}.br`, 10)
    await rm(`${at('/v1/fr/partners.json')}.gz`)
    expect((await verifyEdition(folder, id)).wrong).toHaveLength(3)

    expect(await make()).toMatchObject({ id, unchanged: true })
    expect((await verifyEdition(folder, id)).wrong).toEqual([])
  })

  describe.each<[string, (id: string) => Promise<void>]>([
    ['is cut short', (id) => truncate(layout(folder).manifest(id), 100)],
    ['is lost', (id) => rm(layout(folder).manifest(id))],
    ['is another thing', (id) => writeFile(layout(folder).manifest(id), 'null')],
    ['is named by garbage', () => writeFile(layout(folder).current, '\0\0../../x')],
  ])('when the manifest being served %s', (_, damage) => {
    it('publishes all anew, and says so', async () => {
      const { id } = await make()
      await damage(id)

      const made = await make()
      expect(made).toMatchObject({ id, damage: expect.stringContaining("can't be read") })
      expect(await currentId(folder)).toBe(id)
      expect((await verifyEdition(folder, id)).wrong).toEqual([])
      expect((await make()).damage).toBeUndefined()
    })

    it('lists the other editions and what is wrong, and goes back to one of them', async () => {
      const first = await make()
      const second = await make((all) => all.partners.pop())
      await damage(second.id)

      const { lines, code } = await editions(folder)
      expect(code).toBe(1)
      expect(inEnglish(lines).join('\n')).toContain(`${first.id}  2026-11-18 12:00:00 `)
      expect(inEnglish(lines).join('\n')).toMatch(/damaged|is none of these/)
      expect((await goBack(folder, first.id)).code).toBe(0)
      expect(await currentId(folder)).toBe(first.id)
    })
  })
})
