import { readFile } from 'node:fs/promises'
import { parseAtomFeed } from 'feedsmith'
import ICAL from 'ical.js'
import { beforeAll, expect, it } from 'vitest'
import { layout } from '../../../src/publish/store/layout'
import { eachDatabase } from '../../support/databases'
import { person } from '../../support/people'
import { publishing, publishNow, readJson, served } from './edition'

const NOW = '2026-11-18T12:00:00+01:00'

type Session = Record<string, unknown>

eachDatabase('what walks come in', (installation) => {
  let token: string
  beforeAll(async () => {
    token = (await person(installation(), 'editor')).token
  })
  const send = async (method: 'POST' | 'PATCH' | 'DELETE', path: string, data?: object) => {
    const { status, body } = await installation().rest(`/api/${path}`, { method, data, token })
    if (status >= 300) throw new Error(`${method} ${path}: ${status} ${JSON.stringify(body)}`)
    return body.doc
  }
  const stop = (name: string, lat: number) => ({ kind: 'place', name, lat, lng: 2.345 })
  const walk = (name: string, more: object = {}) =>
    send('POST', 'tours', {
      ...{ name, _status: 'published', stops: [stop('Départ', 48.89), stop('Arrivée', 48.895)] },
      ...more,
    })
  const session = (startsAt: string, more: Session = {}) => ({
    startsAt,
    state: 'scheduled',
    ...more,
  })

  const publish = () => publishNow(installation(), { now: () => new Date(NOW) })
  const read = async (path: string) => {
    const file = (await served(installation())).find(path)
    if (!file) return undefined
    const { editionsDir } = publishing(installation())
    return readFile(layout(editionsDir).bytes(file.hash), 'utf8')
  }
  const events = async (slug: string) => {
    const text = await read(`/v1/fr/tours/${slug}.ics`)
    if (!text) return []
    return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => {
      const { uid, sequence, startDate } = new ICAL.Event(one)
      const status = String(one.getFirstPropertyValue('status'))
      return { uid, sequence, at: startDate.toString(), status }
    })
  }
  const feed = async () => {
    const text = (await read('/v1/fr/tours.atom'))!
    const { entries } = parseAtomFeed(text) as {
      entries?: { id: string; title: { value: string } }[]
    }
    const removed = [...text.matchAll(/deleted-entry ref="(.+?)" when="(.+?)"/g)]
    return {
      idOf: (name: string) => entries?.find(({ title }) => title.value === name)?.id,
      removed: removed.map(([, ref, when]) => ({ ref, when })),
    }
  }

  it('a session keeps its UID when it moves, is called off or changes its place in the list', async () => {
    const tour = await walk('Balade datée', {
      sessions: [
        session('2026-12-05T14:00:00.000Z', { guide: 'Awa Diop' }),
        session('2026-12-12T14:00:00.000Z'),
      ],
    })
    await publish()
    const [first, second] = await events('balade-datee')
    expect(first).toMatchObject({ sequence: 0, at: '2026-12-05T15:00:00', status: 'CONFIRMED' })
    expect(first.uid).toMatch(/^[0-9a-f-]{36}$/)
    expect(second.uid).not.toBe(first.uid)

    // moved a day on, the other one called off, and both in another order
    const [one, other] = tour.sessions
    await send('PATCH', `tours/${tour.id}`, {
      sessions: [
        { ...other, state: 'cancelled' },
        { ...one, startsAt: '2026-12-06T14:00:00.000Z' },
      ],
    })
    await publish()
    expect(await events('balade-datee')).toEqual([
      { uid: first.uid, sequence: 1, at: '2026-12-06T15:00:00', status: 'CONFIRMED' },
      { uid: second.uid, sequence: 1, at: '2026-12-12T15:00:00', status: 'CANCELLED' },
    ])

    // saved again as it is, and by the row's own id alone, as a script would
    const { sessions } = await send('PATCH', `tours/${tour.id}`, { summary: 'Autre chose.' })
    await send('PATCH', `tours/${tour.id}`, {
      sessions: sessions.map((row: Session) => ({ ...row, uid: undefined, sequence: undefined })),
    })
    await publish()
    expect((await events('balade-datee')).map(({ uid, sequence }) => [uid, sequence])).toEqual([
      [first.uid, 1],
      [second.uid, 1],
    ])
  })

  it('a copied walk, or a copied row, is led by sessions of its own', async () => {
    const tour = await walk('Balade copiée', { sessions: [session('2026-12-05T14:00:00.000Z')] })
    const [row] = tour.sessions
    await send('PATCH', `tours/${tour.id}`, {
      sessions: [row, { ...row, id: undefined, startsAt: '2026-12-06T14:00:00.000Z' }],
    })
    const twin = await send('POST', `tours/${tour.id}/duplicate`)
    const { slug } = await send('PATCH', `tours/${twin.id}`, { _status: 'published' })
    await publish()
    const all = [...(await events('balade-copiee')), ...(await events(slug))]
    expect(all).toHaveLength(4)
    expect(new Set(all.map(({ uid }) => uid)).size).toBe(4)
    expect(all[0].uid).toBe(row.uid)
  })

  it('who follows the feed learns that a walk is gone, and since when; a renamed one stays', async () => {
    const renamed = await walk('Balade renommée')
    const hidden = await walk('Balade dépubliée')
    const deleted = await walk('Balade supprimée')
    await publish()
    const before = await feed()
    const from = new Date().toISOString()

    await send('PATCH', `tours/${renamed.id}`, { slug: 'autre-adresse' })
    await send('PATCH', `tours/${hidden.id}`, { _status: 'draft' })
    await send('DELETE', `tours/${deleted.id}`)
    const until = new Date().toISOString()
    await publish()
    const after = await feed()
    expect(after.idOf('Balade renommée')).toBe(before.idOf('Balade renommée'))
    expect(after.removed.map(({ ref }) => ref).sort()).toEqual(
      [before.idOf('Balade dépubliée'), before.idOf('Balade supprimée')].sort(),
    )
    for (const { when } of after.removed) {
      expect(when >= from && when <= until, `${from} ≤ ${when} ≤ ${until}`).toBe(true)
    }

    // a draft goes on being edited: that it is gone is no newer for it
    await send('PATCH', `tours/${hidden.id}?draft=true`, { summary: 'On y travaille.' })
    await publish()
    expect((await feed()).removed).toEqual(after.removed)

    await send('PATCH', `tours/${hidden.id}`, { _status: 'published' })
    await publish()
    const again = await feed()
    expect(again.idOf('Balade dépubliée')).toBe(before.idOf('Balade dépubliée'))
    expect(again.removed).toHaveLength(1)
  })

  it('a former address leads to the files of the present one', async () => {
    const tour = await walk('Balade à fichiers', {
      sessions: [session('2026-12-05T14:00:00.000Z')],
    })
    await publish()
    await send('PATCH', `tours/${tour.id}`, { slug: 'fichiers-ailleurs' })
    await publish()
    const edition = await served(installation())
    for (const ending of ['gpx', 'kml', 'geojson', 'ics'])
      expect(edition.find(`/v1/fr/tours/balade-a-fichiers.${ending}`)).toMatchObject({
        ...{ status: 301, location: `/v1/fr/tours/fichiers-ailleurs.${ending}` },
      })
    const { tour: named } = await readJson(installation(), '/v1/fr/tours/fichiers-ailleurs.json')
    for (const { href, type } of named.downloads)
      expect(edition.find(new URL(href).pathname)?.type).toBe(type)
  })
})
