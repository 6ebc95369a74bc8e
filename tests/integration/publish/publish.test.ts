import { beforeAll, expect, it } from 'vitest'
import { Maker, type Task } from '../../../src/publish/make'
import { eachDatabase } from '../../support/databases'
import { person } from '../../support/people'
import { publishing, publishNow, readJson, served } from './edition'

eachDatabase('publishing', (installation) => {
  let token: string
  beforeAll(async () => {
    token = (await person(installation(), 'editor')).token
  })
  const send = async (method: 'POST' | 'PATCH' | 'DELETE', path: string, data?: object) => {
    const { status, body } = await installation().rest(`/api/${path}`, { method, data, token })
    if (status >= 300) throw new Error(`${method} ${path}: ${status} ${JSON.stringify(body)}`)
    return body.doc
  }
  const open = (name: string, more: object = {}) =>
    send('POST', 'shops', { name, category: 'wine', _status: 'published', ...more })
  const waiting = async () =>
    (await installation().payload.count({ collection: 'changes' })).totalDocs
  const shopFile = (slug: string) => readJson(installation(), `/v1/fr/shops/${slug}.json`)

  it('shows a published shop and takes its change out of the outbox', async () => {
    await open('Cave Ramey', { summary: 'Des vins de soif.', hours: 'Tu-Sa 10:00-20:00' })
    expect(await waiting()).toBeGreaterThan(0)
    await publishNow(installation())

    expect((await shopFile('cave-ramey')).shop).toMatchObject({
      name: 'Cave Ramey',
      summary: 'Des vins de soif.',
      hours: { osm: 'Tu-Sa 10:00-20:00' },
    })
    expect(await waiting()).toBe(0)
  })

  it('keeps the change that is committed while it is at work, for the next time', async () => {
    await open('Avant')
    const { editionsDir, widgetsDir } = publishing(installation())
    const maker = new Maker(editionsDir, widgetsDir)
    const make = async (task: Task) => {
      const made = await maker.make(task)
      await open('Entre-temps')
      return made
    }
    await publishNow(installation(), { maker: { make, forget: () => maker.forget() } })
    expect(await shopFile('entre-temps')).toBeUndefined()
    expect(await waiting()).toBeGreaterThan(0)

    await publishNow(installation())
    expect((await shopFile('entre-temps')).shop.name).toBe('Entre-temps')
    expect(await waiting()).toBe(0)
  })

  it('keeps the change when the edition can’t be made', async () => {
    await open('Disque plein')
    const make = () => Promise.reject(new Error('no space left on device'))
    const maker = { make, forget: () => {} }
    await expect(publishNow(installation(), { maker })).rejects.toThrow('no space left')

    expect(await waiting()).toBeGreaterThan(0)
    await publishNow(installation())
    expect((await shopFile('disque-plein')).shop.name).toBe('Disque plein')
  })

  it('writes only what an edited shop is in', async () => {
    await open('Épicerie Doudeauville')
    const shop = await open('Fromagerie Poulet')
    await publishNow(installation())
    await send('PATCH', `shops/${shop.id}`, { phone: '+33142550009' })
    const { changed } = await publishNow(installation())

    expect(changed).toEqual([
      '/en/shops/fromagerie-poulet/',
      '/fr/shops/fromagerie-poulet/',
      '/sitemap.xml',
      '/v1/edition.json',
      '/v1/en/shops.json',
      '/v1/en/shops/fromagerie-poulet.json',
      '/v1/fr/shops.json',
      '/v1/fr/shops/fromagerie-poulet.json',
    ])
  })

  it('shows nothing of a draft, neither a new one nor one over a published shop', async () => {
    await publishNow(installation())
    const shop = await open('Tapissier')
    const { id } = await publishNow(installation())
    await send('PATCH', `shops/${shop.id}?draft=true`, { name: 'Secret', _status: 'draft' })
    await send('POST', 'shops?draft=true', { name: 'Secret aussi', _status: 'draft' })

    expect(await publishNow(installation())).toMatchObject({ id, unchanged: true })
  })

  it('leaves a note where an unpublished, a trashed or a deleted shop was', async () => {
    const [a, b, c] = [
      await open('Départ un'),
      await open('Départ deux'),
      await open('Départ trois'),
    ]
    await publishNow(installation())
    await send('PATCH', `shops/${a.id}`, { _status: 'draft' })
    await send('PATCH', `shops/${b.id}`, { deletedAt: new Date().toISOString() })
    await send('DELETE', `shops/${c.id}`)
    await publishNow(installation())

    for (const slug of ['depart-un', 'depart-deux', 'depart-trois']) {
      expect(await shopFile(slug)).toEqual({ v: 1, locale: 'fr', gone: true, slug })
      expect((await served(installation())).find(`/fr/shops/${slug}/`)?.status).toBe(410)
    }
    const { shops } = await readJson(installation(), '/v1/fr/shops.json')
    expect(shops.filter(({ slug }: { slug: string }) => slug.startsWith('depart'))).toEqual([])
  })

  it('leads from a former slug to the present one', async () => {
    const shop = await open('Ancien nom')
    await publishNow(installation())
    await send('PATCH', `shops/${shop.id}`, { slug: 'nouveau-nom' })
    await publishNow(installation())

    expect((await shopFile('ancien-nom')).movedTo.slug).toBe('nouveau-nom')
    expect((await served(installation())).find('/en/shops/ancien-nom/')).toMatchObject({
      status: 301,
      location: '/en/shops/nouveau-nom/',
    })
    expect((await shopFile('nouveau-nom')).shop.name).toBe('Ancien nom')
  })

  it('gives each language its text and marks the one that fell back', async () => {
    const shop = await open('Deux langues', { summary: 'En français.' })
    await publishNow(installation())
    const english = () => readJson(installation(), '/v1/en/shops/deux-langues.json')
    expect((await english()).shop).toMatchObject({ summary: 'En français.', fallback: ['summary'] })

    await send('PATCH', `shops/${shop.id}?locale=en`, { summary: 'In English.' })
    await publishNow(installation())
    expect((await english()).shop.summary).toBe('In English.')
    expect((await english()).shop.fallback).toBeUndefined()
  })

  it('withdraws a film when its image rights end, and says when that will be', async () => {
    await send('POST', 'videos', {
      name: 'Rue Myrha',
      external: 'https://films.example/rue-myrha',
      durationSeconds: 60,
      rights: { scope: ['web'], until: '2026-11-30' },
      _status: 'published',
    })
    const names = async (now: string) => {
      const { due } = await publishNow(installation(), { now: () => new Date(now) })
      const { videos } = await readJson(installation(), '/v1/fr/videos.json')
      return { due, names: videos.map(({ name }: { name: string }) => name) }
    }

    expect(await names('2026-11-30T23:30:00+01:00')).toEqual({
      due: '2026-11-30T23:00:00.000Z',
      names: ['Rue Myrha'],
    })
    expect((await names('2026-12-01T00:00:01+01:00')).names).toEqual([])
  })
})
