import { beforeAll, expect, it } from 'vitest'
import { eachDatabase } from '../../support/databases'
import { person } from '../../support/people'

type Session = {
  id: string
  uid: string
  sequence: number
  startsAt: string
  meetingPoint?: string | null
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
const place = (name: string) => ({ kind: 'place', name, lat: 48.89, lng: 2.34 })
const stops = [place('A'), place('B')]
const may = (day: number) => ({ startsAt: `2027-05-0${day}T08:00:00.000Z`, state: 'scheduled' })

eachDatabase('guided sessions', (installation) => {
  let token: string
  beforeAll(async () => {
    token = (await person(installation(), 'editor')).token
  })

  const send = (path: string, data: object, method: 'POST' | 'PATCH' = 'PATCH') =>
    installation().rest(`/api/tours${path}`, { method, data, token })
  const create = async (sessions: object[]) => {
    const data = { name: 'Visites', _status: 'published', stops, sessions }
    const { status, body } = await send('', data, 'POST')
    expect(status, JSON.stringify(body)).toBe(201)
    return body.doc as { id: string; sessions: Session[] }
  }
  const update = async (id: string, sessions: object[], query = '') => {
    const { status, body } = await send(`/${id}${query}`, { sessions, _status: 'published' })
    expect(status, JSON.stringify(body)).toBe(200)
    return body.doc.sessions as Session[]
  }

  it('have an id of their own that no client chooses, and a count of their changes', async () => {
    const { id, sessions } = await create([{ ...may(1), uid: 'mine', sequence: 40 }, may(2)])
    expect(sessions.map(({ uid }) => UUID.test(uid))).toEqual([true, true])
    expect(sessions.map(({ sequence }) => sequence)).toEqual([0, 0])
    const [first, second] = sessions
    const moved = { ...first, startsAt: may(3).startsAt, uid: 'mine', sequence: 9 }
    const changed = await update(id, [moved, second])
    expect(changed.map(({ uid }) => uid)).toEqual([first.uid, second.uid])
    expect(changed.map(({ sequence }) => sequence)).toEqual([1, 0])
    const unchanged = await update(id, changed)
    expect(unchanged.map(({ sequence }) => sequence)).toEqual([1, 0])
  })

  it('are new ones when their row is sent a second time', async () => {
    const { id, sessions } = await create([may(1)])
    const [first, second] = await update(id, [sessions[0], { ...sessions[0], ...may(2) }])
    expect(first.uid).toBe(sessions[0].uid)
    expect(second.uid).toMatch(UUID)
    expect(second.uid).not.toBe(first.uid)
  })

  it('are refused when they last so long that no calendar could show their end', async () => {
    const session = { ...may(1), durationMinutes: 1e12 }
    const data = { name: 'Visites', _status: 'published', stops, sessions: [session] }
    const { status, body } = await send('', data, 'POST')
    expect([status, body.errors[0].message]).toEqual([400, expect.stringMatching(/Durée/)])
  })

  it.each([
    ['durationMinutes', 90],
    ['state', 'cancelled'],
    ['guide', 'Awa Diop'],
    ['capacity', 12],
    ['meetingPoint', 'Devant le kiosque'],
    ['booking', 'https://visites.example.fr'],
    ['note', 'Annulée : pluie'],
  ])('count a change of %s', async (fact, value) => {
    const { id, sessions } = await create([may(1)])
    const [changed] = await update(id, [{ ...sessions[0], [fact]: value }])
    expect(changed).toMatchObject({ uid: sessions[0].uid, sequence: 1, [fact]: value })
  })

  it('stay the same ones in another language, and keep the French', async () => {
    const { id, sessions } = await create([{ ...may(1), meetingPoint: 'Devant le kiosque' }])
    const [english] = await update(
      id,
      [{ ...sessions[0], meetingPoint: 'By the bandstand' }],
      '?locale=en',
    )
    expect(english).toMatchObject({ uid: sessions[0].uid, sequence: 1 })
    const { body } = await installation().rest(`/api/tours/${id}?locale=all`, { token })
    expect(body.sessions[0].meetingPoint).toEqual({
      fr: 'Devant le kiosque',
      en: 'By the bandstand',
    })
  })

  it('are known by their hour to a client that sends no ids', async () => {
    const { id, sessions } = await create([may(1), may(2)])
    const changed = await update(id, [may(2), { ...may(1), guide: 'Awa Diop' }])
    expect(changed.map(({ uid }) => uid)).toEqual([sessions[1].uid, sessions[0].uid])
    expect(changed.map(({ sequence }) => sequence)).toEqual([0, 1])
  })

  it('keep their id when a draft drops one and takes it back', async () => {
    const { id, sessions } = await create([may(1), may(2)])
    await send(`/${id}?draft=true`, { sessions: [sessions[0]], _status: 'draft' })
    const back = await update(id, sessions)
    expect(back.map(({ uid }) => uid)).toEqual(sessions.map(({ uid }) => uid))
  })

  it('are others in the copy of a walk', async () => {
    const { id, sessions } = await create([may(1)])
    const { body } = await send(`/${id}/duplicate`, {}, 'POST')
    expect(body.doc.sessions[0].uid).toMatch(UUID)
    expect(body.doc.sessions[0].uid).not.toBe(sessions[0].uid)
    expect(body.doc.sessions[0].startsAt).toBe(sessions[0].startsAt)
  })

  it('are not two at the same time, nor booked at no address', async () => {
    const refused = async (sessions: object[], path: string) => {
      const data = { name: 'Visites', _status: 'published', stops, sessions }
      const { status, body } = await send('', data, 'POST')
      expect(status).toBe(400)
      return body.errors[0].data.errors.find((one: { path: string }) => one.path === path)?.message
    }
    expect(await refused([may(1), may(2), may(1)], 'sessions.2.startsAt')).toMatch(
      /Deux visites guidées partent le 01\/05\/2027 10:00/,
    )
    expect(await refused([{ ...may(1), booking: 'javascript:1' }], 'sessions.0.booking')).toMatch(
      /n’est pas une adresse web/,
    )
  })
})
