import { beforeAll, expect, it } from 'vitest'
import { changeVersion } from '../../../src/database/change-version'
import { GAPS } from '../../../src/queue/gaps'
import { countGaps, countQueue, PER_PAGE, readQueue } from '../../../src/queue/read'
import { said } from '../../../src/queue/said'
import type { Section } from '../../../src/queue/sections'
import { eachDatabase } from '../../support/databases'
import { person } from '../../support/people'

const NOW = new Date('2026-11-26T10:00:00+01:00')
const published = { _status: 'published' } as const

eachDatabase('the editor’s queue', (installation) => {
  let editor: { id: string; token: string }
  const user = () => ({ id: editor.id, collection: 'users', role: 'editor' }) as never

  const create = (collection: string, data: object, more: object = {}) =>
    installation().payload.create({
      collection: collection as 'shops',
      data: data as never,
      ...more,
    })
  const shop = (name: string, more: object = {}) =>
    create('shops', { ...published, name, category: 'grocery', ...more })
  const asking = () => ({ req: { payload: installation().payload, user: user() }, now: NOW })
  const counts = () => countQueue(asking())
  const lines = async (section: Section, page = 1) => {
    const { waiting } = await readQueue(asking(), section, page)
    return waiting.map((one) => said(section, one, 'fr')).map(({ name, why }) => `${name}, ${why}`)
  }

  beforeAll(async () => {
    editor = await person(installation(), 'editor')
  })

  it('is empty to begin with, section by section', async () => {
    expect(Object.values(await counts())).toEqual([0, 0, 0, 0, 0, 0, 0])
    expect(await readQueue(asking(), 'proposals', 7)).toMatchObject({ total: 0, page: 1, pages: 1 })
  })

  it('has proposals that nobody has decided, the oldest first', async () => {
    const propose = (title: string, state: string) =>
      create('proposals', { title, state, kind: 'shops', values: {} })
    await propose('Chez Zoé : photo', 'waiting')
    await propose('Chez Léo : texte', 'decided')
    expect((await counts()).proposals).toBe(1)
    expect(await lines('proposals')).toEqual([
      expect.stringMatching(/^Chez Zoé : photo, depuis le \d+ \S+ \d{4}$/),
    ])
  })

  it('has links that failed, or were sent more than ten days ago and not answered', async () => {
    const { id } = await shop('Au Lien')
    const link = (state: string, sentAt: string) =>
      create('shop-links', {
        ...{ shop: id, state, sentAt, channel: 'email', to: 'lien@shop.test' },
        ...{ hash: `${state} ${sentAt}`, expiresAt: '2026-12-31T00:00:00.000Z' },
      })
    await link('sent', '2026-11-10T10:00:00.000Z')
    await link('sent', '2026-11-25T10:00:00.000Z')
    await link('used', '2026-11-01T10:00:00.000Z')
    await link('failed', '2026-11-25T11:00:00.000Z')
    expect(await lines('links')).toEqual([
      'Au Lien, envoyé le 10 novembre 2026',
      'Au Lien, non remis',
    ])
  })

  it('has public shops whose hours nobody has verified for six months, or whose closing is near', async () => {
    const hours = 'Mo-Fr 09:00-18:00'
    await shop('Frais', { hours, verifiedOn: '2026-10-01T12:00:00.000Z' })
    await shop('Vieux', { hours, verifiedOn: '2026-03-01T12:00:00.000Z' })
    await shop('Jamais', { hours })
    await shop('Sans horaires')
    await shop('Fermé', { hours, lifecycle: 'closed' })
    await create('shops', { name: 'Brouillon', category: 'wine', hours }, { draft: true })
    await shop('Ferme en décembre', { closedOn: '2026-12-20T12:00:00.000Z' })
    await shop('Ferme en mars', { closedOn: '2027-03-20T12:00:00.000Z' })
    expect((await lines('hours')).sort()).toEqual([
      'Jamais, jamais vérifiés',
      'Vieux, vérifiés le 1 mars 2026',
    ])
    expect(await lines('closing')).toEqual(['Ferme en décembre, ferme le 20 décembre 2026'])
  })

  it('has records whose English is missing, or older than the French, until the English is saved', async () => {
    const { payload } = installation()
    const { id } = await shop('Bilingue', { summary: 'Des livres.' })
    const save = (locale: 'fr' | 'en', summary: string) =>
      payload.update({
        ...{ collection: 'shops', id, locale },
        data: { summary, ...published } as never,
      })
    expect(await lines('translations')).toEqual(['Bilingue, pas d’anglais'])
    await save('en', 'Books.')
    expect(await lines('translations')).toEqual([])
    await save('fr', 'Des livres et du thé.')
    expect(await lines('translations')).toEqual(['Bilingue, anglais plus ancien que le français'])
    await save('en', 'Books and tea.')
    expect((await counts()).translations).toBe(0)
  })

  it('has photos without description', async () => {
    const file = { filePath: 'tests/fixtures/media/logo.webp' }
    await create('media', { alt: 'Un logo' }, file)
    await create('media', {}, file)
    expect(await lines('photos')).toEqual([expect.stringMatching(/^logo.*\.webp, ajoutée le /)])
  })

  it('goes page by page, each record once, through more than one collection', async () => {
    const { payload } = installation()
    const data = { behind: 'en', fr: '2026-01-01T00:00:00.000Z' }
    for (let index = 0; index < PER_PAGE + 3; index++)
      await payload.db.create({
        collection: 'partners',
        data: {
          ...published,
          name: `P${index}`,
          slug: `p-${index}`,
          kind: 'charity',
          textsAt: data,
        },
      })
    await shop('Dernier', { summary: 'Sans anglais.' })
    const first = await readQueue(asking(), 'translations', 1)
    const second = await readQueue(asking(), 'translations', 2)
    expect([first.total, first.pages, first.waiting.length]).toEqual([PER_PAGE + 4, 2, PER_PAGE])
    const ids = [...first.waiting, ...second.waiting].map(({ id }) => id)
    expect(new Set(ids).size).toBe(PER_PAGE + 4)
    expect(second.waiting.at(-1)).toMatchObject({ collection: 'shops' })
    expect((await readQueue(asking(), 'translations', 99)).page).toBe(2)
  })

  it('counts the gaps of shops as their list shows them, drafts included', async () => {
    const { payload } = installation()
    const photo = (await payload.find({ collection: 'media', limit: 1 })).docs[0].id
    const hours = 'Mo-Fr 09:00-18:00'
    const before = await countGaps(asking(), GAPS)
    await shop('Sans rien', { hours: ' ', verifiedOn: '2026-11-01T12:00:00.000Z' })
    await shop('Avec tout', {
      ...{ photos: [photo], hours, verifiedOn: '2026-11-01T12:00:00.000Z' },
      ...{ lat: 48.89, lng: 2.34 },
    })
    await create('shops', { name: 'En cours', category: 'wine', photos: [photo] }, { draft: true })
    await shop('Fermé', { lifecycle: 'closed' })
    const after = await countGaps(asking(), GAPS)
    const more = Object.entries(after).map(([gap, count]) => [gap, count - before[gap as 'photo']])
    expect(Object.fromEntries(more)).toEqual({
      ...{ photo: 1, hours: 2, position: 2 },
      ...{ unverified: 0, closing: 0, drafts: 1 },
    })
  })

  it('counts shops as without hours that were kept with an empty text, from the next start on', async () => {
    const { payload } = installation()
    const asked = { hours: 'Mo-Fr 09:00-18:00', verifiedOn: '2026-01-01T12:00:00.000Z' }
    const { id } = await shop('D’avant', asked)
    const before = await countGaps(asking(), ['hours', 'unverified'])
    const { updatedAt } = await payload.findByID({ collection: 'shops', id })
    await payload.db.updateOne({
      ...{ collection: 'shops', id, data: { hours: '', updatedAt }, returning: false },
    })
    const { docs } = await payload.db.findVersions<{ id: string }>({
      ...{ collection: 'shops', locale: 'all', limit: 1, pagination: false },
      where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    })
    const [{ id: newest, version }] = docs
    const at = { db: payload.db, req: {}, collection: 'shops', id: newest, version }
    await changeVersion({ ...at, values: { hours: '' } })
    await payload.config.onInit?.(payload)
    expect(await countGaps(asking(), ['hours', 'unverified'])).toEqual({
      hours: before.hours + 1,
      unverified: before.unverified - 1,
    })
    expect(await lines('hours')).not.toContainEqual(expect.stringMatching(/^D’avant/))
    for (const draft of [true, false])
      expect(await payload.findByID({ collection: 'shops', id, draft })).toMatchObject({
        ...{ name: 'D’avant', updatedAt, verifiedOn: asked.verifiedOn },
        hours: null,
      })
  })

  it('is told to those who edit, and to nobody else', async () => {
    const ask = (token?: string, query = '') =>
      installation().rest(`/api/costo/queue${query}`, { token })
    expect((await ask(editor.token)).body).toMatchObject({ proposals: 1, links: 2 })
    expect((await ask(editor.token, '?section=proposals')).body).toEqual({ proposals: 1 })
    for (const role of ['partner', 'office', 'readonly'] as const)
      expect((await ask((await person(installation(), role)).token)).status).toBe(404)
    expect((await ask()).status).toBe(404)
  })
})
