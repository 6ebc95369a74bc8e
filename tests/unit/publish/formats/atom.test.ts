import { parseAtomFeed } from 'feedsmith'
import { describe, expect, it } from 'vitest'
import type { Records } from '../../../../src/publish/records'
import { rendered } from '../../../support/rendered'

const PATH = '/v1/fr/tours.atom'

type Text = { value: string }
type Link = { rel?: string; href?: string; type?: string }
type Entry = {
  id: string
  title: Text
  updated: string
  summary: Text
  rights: Text
  links: Link[]
}
/** What is looked at of what the parser gives. */
type Read = { title: Text; updated: string; links: Link[]; entries: Entry[] }

const feed = async (change?: (records: Records) => void) => {
  const text = (await rendered(change)).body(PATH)
  const removals = [...text.matchAll(/<at:deleted-entry ref="(.+?)" when="(.+?)"\/>/g)]
  return {
    text,
    read: parseAtomFeed(text) as Read,
    removals: removals.map(([, ref, when]) => ({ ref, when })),
  }
}

const idOf = async (slug: string, change?: (records: Records) => void) =>
  (await feed(change)).read.entries.find(({ links }) =>
    links.some(({ href }) => href?.endsWith(`/${slug}/`)),
  )?.id

const rename = ({ tours, addresses }: Records) => {
  tours[0].slug = 'grand-nord'
  for (const [slug, isFirst] of [['entre-temps'], ['nord-du-18e', true]] as [string, true?][])
    addresses.push({ collection: 'tours', slug, movedTo: tours[0].id, isFirst })
}

const gone = (removedAt?: string) => (records: Records) => {
  records.tours.shift()
  for (const [slug, isFirst] of [['nord-du-18e', true], ['vieux-nord']] as [string, true?][])
    records.addresses.push({ collection: 'tours', slug, record: 'tour-nord', removedAt, isFirst })
}

describe('the Atom feed of walks', () => {
  it('has an entry for each walk, with its page, its files, its licence and its last change', async () => {
    const { read } = await feed()
    expect(read).toMatchObject({
      title: { value: 'Balades · La Vitrine CoSto' },
      updated: '2026-11-02T09:30:00.000Z',
      authors: [{ name: 'La Vitrine CoSto', uri: 'https://vitrine.example/fr/' }],
    })
    expect(read.links).toContainEqual({
      ...{ rel: 'self', type: 'application/atom+xml', href: `https://vitrine.example${PATH}` },
    })
    const entry = read.entries.find(({ title }) => title.value === 'Balade : le nord du 18e')!
    expect(entry).toMatchObject({
      updated: '2026-11-02T09:30:00.000Z',
      summary: { value: 'Du pain chaud aux livres, par la voie ferrée rendue aux herbes.' },
      rights: { value: 'Licence\u00a0: https://spdx.org/licenses/etalab-2.0.html' },
    })
    const links = entry.links.map(({ rel, href }) => [rel, href])
    expect(links).toContainEqual(['alternate', 'https://vitrine.example/fr/tours/nord-du-18e/'])
    expect(links).toContainEqual(['license', 'https://spdx.org/licenses/etalab-2.0.html'])
    expect(links).toContainEqual([
      'enclosure',
      'https://vitrine.example/v1/fr/tours/nord-du-18e.gpx',
    ])
  })

  it('knows a walk by the same id when it is renamed', async () => {
    const before = await idOf('nord-du-18e')
    expect(before).toMatch(/^urn:uuid:[0-9a-f-]{36}$/)
    expect(await idOf('grand-nord', rename)).toBe(before)
    expect(before).not.toBe(await idOf('est-du-18e'))
  })

  it('tells of a walk that is gone since when it is, once, by the id its entry had', async () => {
    const { removals, read } = await feed(gone('2026-11-10T08:00:00.000Z'))
    expect(removals).toEqual([{ ref: await idOf('nord-du-18e'), when: '2026-11-10T08:00:00.000Z' }])
    expect(read.updated).toBe('2026-11-10T08:00:00.000Z')
    expect(read.entries.map(({ title }) => title.value)).toEqual(['Balade : l’est du 18e'])
  })

  it('tells of no removal whose moment nobody noted', async () => {
    expect((await feed(gone())).removals).toEqual([])
  })

  it('says first what a walker has to know', async () => {
    const { read } = await feed()
    const entry = read.entries.find(({ title }) => title.value === 'Balade : l’est du 18e')!
    expect(entry.summary.value).toMatch(/^Balade suspendue\. Travaux rue Pajol/)
  })

  it('holds whatever an editor has written', async () => {
    const name = ']]> & <b>"x"</b> \u{1f956}'
    const { read } = await feed(({ tours }) => {
      tours[0].name.fr = name
    })
    expect(read.entries.map(({ title }) => title.value)).toContain(name)
  })
})
