import type { Payload } from 'payload'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import type { Epoch } from '../../../src/measuring/epoch'
import { eachDatabase } from '../../support/databases'
import { person } from '../../support/people'

const NAMES = ['Hôte', 'Alpha', 'Bravo', 'Charlie', 'Delta']

eachDatabase('who is shown in a placement', (installation) => {
  let payload: Payload
  let token: string
  const ids: Record<string, string> = {}

  beforeAll(async () => {
    payload = installation().payload
    token = (await person(installation(), 'editor')).token
    for (const name of NAMES) {
      const { id } = await payload.create({
        collection: 'partners',
        data: { name, kind: 'visibility', _status: 'published' },
      })
      ids[name] = String(id)
    }
  })
  beforeEach(async () => {
    for (const collection of ['placements', 'epochs'] as const)
      await payload.db.deleteMany({ collection, where: {} })
  })

  const make = (more: object = {}, language = 'fr') =>
    installation().rest('/api/placements', {
      method: 'POST',
      data: {
        ...{ title: 'Lettre', partner: ids['Hôte'], channel: 'newsletter', places: 2 },
        ...{ language: 'fr', ...more },
      },
      ...{ token, language },
    })
  const change = (id: string, data: object, language = 'fr') =>
    installation().rest(`/api/placements/${id}`, { method: 'PATCH', data, token, language })
  const itemsOf = async () =>
    (await payload.find({ collection: 'placements', sort: 'createdAt' })).docs.map(
      ({ items }) => items as string[],
    )
  const set = (name: string, data: object) =>
    payload.update({ collection: 'partners', id: ids[name], data })
  const epoch = (weights: Record<string, number>): Omit<Epoch, 'day'> => {
    const standing = { given: 0, received: 0, due: 0, debt: 0 }
    const partners = Object.entries(weights).map(([slug, weight]) => [
      slug,
      { ...standing, weight },
    ])
    return {
      facts: {
        rule: { reciprocity: 0.5, ceiling: 5000 },
        partners: ['hote', ...Object.keys(weights)].map((slug) => ({ slug, excludes: [] })),
        recommended: {},
      },
      result: { hosts: {}, partners: Object.fromEntries(partners), shops: {} },
    }
  }

  it('is picked in turn, whatever a client sends', async () => {
    for (let at = 0; at < 4; at++) {
      const { status, body } = await make({ items: ['delta', 'delta'] })
      expect([status, body.doc.items.length]).toEqual([201, 2])
    }
    const shown = (await itemsOf()).flat().sort()
    expect(shown).toEqual(['alpha', 'bravo', 'charlie', 'delta'].flatMap((slug) => [slug, slug]))
  })

  it('goes by the weights of the last day that is made up', async () => {
    const weights = { alpha: 3, bravo: 1, charlie: 1, delta: 1 }
    for (const [day, at] of [
      ['2026-11-20', { ...weights, alpha: 1, delta: 50 }],
      ['2026-11-21', weights],
    ] as const)
      await payload.db.create({ collection: 'epochs', data: { day, ...epoch(at) } })
    for (let at = 0; at < 6; at++) await make({ places: 1 })
    expect((await itemsOf()).flat().sort().join()).toBe('alpha,alpha,alpha,bravo,charlie,delta')
  })

  it('takes different turns when two are saved at the same moment', async () => {
    const answers = await Promise.all(Array.from({ length: 4 }, () => make({ places: 1 })))
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201])
    expect((await itemsOf()).flat().sort()).toEqual(['alpha', 'bravo', 'charlie', 'delta'])
  })

  it('leaves out oneself, who is paused, who is not published and who is left out', async () => {
    await set('Hôte', { excludes: [ids.Alpha] })
    await set('Bravo', { paused: true })
    await set('Charlie', { _status: 'draft' })
    expect((await make({ places: 5 })).body.doc.items).toEqual(['delta'])

    await set('Delta', { paused: true })
    const nobody = await make({}, 'en')
    expect(nobody.status).toBe(400)
    expect(nobody.body.errors[0].data.errors).toMatchObject([
      { path: 'partner', message: expect.stringMatching(/No other partner can be shown/) },
    ])
    await set('Hôte', { excludes: [] })
    for (const name of NAMES) await set(name, { paused: false, _status: 'published' })
  })

  it('owes nothing for the time of a pause', async () => {
    await set('Delta', { paused: true })
    const paused = epoch({ alpha: 1, bravo: 1, charlie: 1, delta: 0 })
    paused.facts.partners.find(({ slug }) => slug === 'delta')!.paused = true
    await payload.db.create({ collection: 'epochs', data: { day: '2026-11-20', ...paused } })
    for (let at = 0; at < 6; at++) await make({ places: 1 })
    await set('Delta', { paused: false })
    for (let at = 0; at < 4; at++) await make({ places: 1 })
    const shown = (await itemsOf()).flat()
    expect(shown.filter((slug) => slug === 'delta')).toHaveLength(1)
  })

  it('stays as it is when the placement is edited', async () => {
    const { doc } = (await make()).body
    const saved = await change(doc.id, { copies: 1200, items: ['delta', 'charlie'] })
    expect([saved.status, saved.body.doc.items]).toEqual([200, doc.items])
    expect(saved.body.doc.copies).toBe(1200)
  })

  it.each([
    ['places', () => ({ places: 3 }), 'fr', /déjà choisis.*supprimez cette parution/],
    ['partner', () => ({ partner: ids.Alpha }), 'en', /picked already/],
  ] as const)('refuses another %s afterwards', async (path, data, language, message) => {
    const { doc } = (await make()).body
    const refused = await change(doc.id, { ...data(), title: 'Autre' }, language)
    expect(refused.status).toBe(400)
    expect(refused.body.errors[0].data.errors).toMatchObject([
      { path, message: expect.stringMatching(message) },
    ])
    const kept = await payload.findByID({ collection: 'placements', id: doc.id })
    expect(kept).toMatchObject({ title: 'Lettre', places: 2, items: doc.items })
  })

  it('refuses a partner that is not published', async () => {
    await set('Charlie', { _status: 'draft' })
    const refused = await make({ partner: ids.Charlie })
    expect(refused.body.errors[0].data.errors[0].message).toMatch(/Publiez d’abord/)
    expect(await itemsOf()).toEqual([])
    await set('Charlie', { _status: 'published' })
  })
})
