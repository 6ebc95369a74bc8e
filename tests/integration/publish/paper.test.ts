import { join } from 'node:path'
import { afterEach, beforeAll, expect, it } from 'vitest'
import type { FeedDownload } from '../../../src/contract/tour'
import { paperKind } from '../../../src/publish/heavy/paper'
import { findBrowser } from '../../../src/publish/paper/pdf/find-browser'
import { type PublisherEvent, startPublisher } from '../../../src/publish/publisher'
import { layout } from '../../../src/publish/store/layout'
import { eachDatabase } from '../../support/databases'
import { codesOn, infoOf, isPaperUnread, textOf } from '../../support/paper-readers'
import { person } from '../../support/people'
import { copyFile } from 'node:fs/promises'
import { publishing, publishNow, readJson, served } from './edition'
import { leafletOf, pageText } from './leaflet'

eachDatabase('leaflets', (installation) => {
  let token: string
  beforeAll(async () => {
    token = (await person(installation(), 'editor')).token
  })
  const send = async (method: 'POST' | 'PATCH' | 'DELETE', path: string, data?: object) => {
    const { status, body } = await installation().rest(`/api/${path}`, { method, data, token })
    if (status >= 300) throw new Error(`${method} ${path}: ${status} ${JSON.stringify(body)}`)
    return body.doc
  }
  const shop = (name: string, more: object = {}) =>
    send('POST', 'shops', {
      ...{ name, category: 'wine', hours: 'Tu-Sa 10:00-20:00', _status: 'published' },
      address: { street: '3 rue Ramey', postcode: '75018', city: 'Paris' },
      ...{ lat: 48.8893, lng: 2.3471 },
      ...more,
    })
  const place = { kind: 'place', name: 'Le belvédère', lat: 48.8912, lng: 2.3502 }
  const walk = (name: string, stops: object[], more: object = {}) =>
    send('POST', 'tours', { name, stops, loop: false, _status: 'published', ...more })
  const published = () => publishNow(installation())
  const since = async (path: string) => pageText(installation(), path)

  const running: { stop: () => Promise<void> }[] = []
  afterEach(() => Promise.all(running.splice(0).map((publisher) => publisher.stop())))

  it.skipIf(isPaperUnread)(
    'are printed by the queue after a publish, in each language and on both sheets, and the walk names them',
    async () => {
      const cellar = await shop('Cave des Abbesses')
      const tour = await walk('Balade du belvédère', [{ kind: 'shop', shop: cellar.id }, place])
      await send('PATCH', `tours/${tour.id}?locale=en`, { name: 'The lookout walk' })
      const options = publishing(installation())
      const told: PublisherEvent[] = []
      const kinds = [paperKind({ ...options, browser: findBrowser() })]
      const timing = { poll: 40, gather: 20, gatherHeavy: 500 }
      const onEvent = (event: PublisherEvent) => void told.push(event)
      running.push(startPublisher({ ...options, timing, onEvent, heavy: { kinds } }))

      const leaflets = async (locale: string): Promise<FeedDownload[]> => {
        const path = `/v1/${locale}/tours/balade-du-belvedere.json`
        const file = await readJson(installation(), path).catch(() => undefined)
        const downloads: FeedDownload[] = file?.tour?.downloads ?? []
        return downloads.filter(({ type }) => type === 'application/pdf')
      }
      await expect
        .poll(
          async () => [...(await leaflets('fr')), ...(await leaflets('en'))].map(({ id }) => id),
          { timeout: 90_000, interval: 200 },
        )
        .toEqual(['pdf', 'pdf-a3', 'pdf', 'pdf-a3'])
      expect(told.filter(({ type }) => type === 'failed' || type === 'unmade')).toEqual([])

      const [a4] = await leaflets('en')
      expect(a4).toMatchObject({
        label: 'Leaflet A4 (PDF)',
        type: 'application/pdf',
        href: 'https://vitrine.example/v1/en/tours/balade-du-belvedere.pdf',
      })
      const file = (await served(installation())).find(new URL(a4.href).pathname)
      expect(file).toMatchObject({ type: 'application/pdf', size: a4.bytes })
      const { dataDir } = installation()
      const pdf = join(dataDir, 'leaflet.pdf')
      await copyFile(layout(join(dataDir, 'editions')).bytes(file!.hash), pdf)
      expect(infoOf(pdf)).toMatchObject({ Title: 'The lookout walk', Tagged: 'yes' })
      expect(textOf(pdf)).toContain('Cave des Abbesses')

      const [code] = codesOn(pdf, 1)
      expect(code).toMatch(
        /^https:\/\/vitrine\.example\/en\/tours\/balade-du-belvedere\/p\/[0-9a-f]{10}\/$/,
      )
      expect(await since(new URL(code).pathname)).toContain('Nothing has changed since it was')
    },
    120_000,
  )

  it('lead by their code to what has changed since: closed and replaced, moved, renamed, new hours, added', async () => {
    const [closing, moving, naming, opening] = [
      await shop('Mercerie Labat'),
      await shop('Fromagerie Doudeauville'),
      await shop('Chez Amina'),
      await shop('Cordonnerie Myrha'),
    ]
    const rows = (some: { id: string }[]) => some.map(({ id }) => ({ kind: 'shop', shop: id }))
    const tour = await walk('Balade Labat', [
      ...rows([closing, moving, naming, opening]),
      { ...place, name: 'Square Léon' },
    ])
    await published()
    const { code, edition } = await leafletOf(installation(), 'fr', 'balade-labat')
    expect(await since(code)).toContain('Rien n’a changé depuis l’impression.')

    await send('PATCH', `shops/${moving.id}`, { lat: 48.8903 })
    await send('PATCH', `shops/${naming.id}`, { name: 'Chez Amina et Fils' })
    await send('PATCH', `shops/${opening.id}`, { hours: 'Mo-Fr 09:00-12:00' })
    const [added, instead] = [await shop('Torréfaction Dejean'), await shop('Atelier Poulbot')]
    const { stops } = (await installation().rest(`/api/tours/${tour.id}?depth=0`, { token })).body
    await send('PATCH', `tours/${tour.id}`, {
      stops: [
        { kind: 'shop', shop: instead.id, number: '1' },
        ...stops.slice(1),
        { kind: 'shop', shop: added.id },
      ],
    })
    await send('PATCH', `shops/${closing.id}`, { lifecycle: 'closed', closedOn: '2026-11-01' })
    await published()

    const text = await since(code)
    expect(text).toContain(
      'Étape 1 : Mercerie Labat a fermé définitivement et ne fait plus partie de la balade. Remplacée par Atelier Poulbot.',
    )
    expect(text).toMatch(
      /Étape 2 : Fromagerie Doudeauville est à 110 m de l’endroit indiqué sur le plan. Adresse : 3 rue Ramey/,
    )
    expect(text).toContain('Étape 3 : Chez Amina s’appelle maintenant Chez Amina et Fils.')
    expect(text).toContain(
      'Étape 4 : Cordonnerie Myrha a changé d’horaires. Maintenant : lun.–ven. 9 h–12 h',
    )
    expect(text).toContain('Étape 6 : Nouvelle étape, après l’étape 5 : Torréfaction Dejean.')
    expect(text).not.toContain('Square Léon')
    const english = await since(code.replace('/fr/', '/en/'))
    expect(english).toContain('Mercerie Labat has closed for good')

    // the leaflet of today has another code, and the older one goes on answering
    const today = await leafletOf(installation(), 'fr', 'balade-labat')
    expect(today.edition).not.toBe(edition)
    expect(await since(today.code)).toContain('Rien n’a changé')
  })

  it('lead somewhere when their walk is suspended, has another address, is gone', async () => {
    const [first, second] = [await shop('Un'), await shop('Deux')]
    const stops = [first, second].map(({ id }) => ({ kind: 'shop', shop: id }))
    const tour = await walk('Balade éphémère', stops)
    await published()
    const { code } = await leafletOf(installation(), 'fr', 'balade-ephemere')

    await send('PATCH', `tours/${tour.id}`, { state: 'suspended', stateReason: 'Travaux.' })
    await published()
    expect(await since(code)).toContain('La balade est suspendue. Travaux.')

    await send('PATCH', `tours/${tour.id}`, { slug: 'balade-durable', state: 'open' })
    await published()
    const edition = await served(installation())
    expect(edition.find(code)).toMatchObject({ type: 'text/html; charset=utf-8' })
    expect(await since(code)).toContain('Rien n’a changé')
    expect(edition.find('/fr/tours/balade-ephemere/print/')).toMatchObject({
      status: 301,
      location: '/fr/tours/balade-durable/print/',
    })

    await send('PATCH', `tours/${tour.id}`, { _status: 'draft' })
    await published()
    expect(await since(code)).toContain('Cette balade n’est plus proposée.')
    expect((await served(installation())).find(code)?.status).toBeUndefined()
  })

  it('keep their code while only words change, and say the day on which it was first published', async () => {
    const stops = [await shop('Trois'), await shop('Quatre')].map(({ id }) => ({
      ...{ kind: 'shop', shop: id },
    }))
    const tour = await walk('Balade des mots', stops)
    const on = (day: string) =>
      publishNow(installation(), { now: () => new Date(`${day}T12:00:00+01:00`) })
    await on('2026-11-18')
    const before = await leafletOf(installation(), 'fr', 'balade-des-mots')
    expect(before.text).toContain('Édition du 18 novembre 2026')
    await send('PATCH', `tours/${tour.id}`, { summary: 'Autrement dit.' })
    await on('2026-12-02')
    const after = await leafletOf(installation(), 'fr', 'balade-des-mots')
    expect(after.edition).toBe(before.edition)
    expect(after.text).toContain('Autrement dit.')
    expect(after.text).toContain('Édition du 18 novembre 2026')
  })
})
