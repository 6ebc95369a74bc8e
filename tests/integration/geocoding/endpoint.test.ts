import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Installation, start } from '../../support/databases'
import { ANSWERS, type GeocoderServer, startGeocoder } from '../../support/geocoder-server'
import { person, type RoleName } from '../../support/people'

let server: GeocoderServer
let installation: Installation
let without: Installation
beforeAll(async () => {
  server = await startGeocoder()
  installation = await start('sqlite', { GEOCODER_URL: server.url })
})
afterAll(async () => {
  await without?.stop()
  await installation?.stop()
  await server?.close()
})

const tokenOf = async (role: RoleName) => (await person(installation, role)).token

const search = (q: string, token?: string, language?: string) =>
  installation.rest(`/api/costo/geocode?q=${encodeURIComponent(q)}&lat=48.89&lng=2.35`, {
    ...{ token, language },
  })

it('finds addresses for an editor and for an office that draws its walks, and nobody else may search', async () => {
  server.will('several')
  const { status, body, headers } = await search('8 bd du port', await tokenOf('editor'))
  expect(status).toBe(200)
  expect(headers.get('cache-control')).toBe('no-store')
  expect(body.found.map(({ label }: { label: string }) => label)).toEqual([
    '8 Boulevard du Port 80000 Amiens',
    '8 Boulevard du Port 95000 Cergy',
    'Saint-Gervais-les-Bains',
  ])
  const data = { name: 'Office', kind: 'tourism-office' } as const
  const { id } = await installation.payload.create({ collection: 'partners', data, draft: true })
  const ownOf = async (role: RoleName) => (await person(installation, role, String(id))).token
  const office = await ownOf('office')
  expect((await search('8 bd du port', office)).body).toEqual(body)
  const asked = server.asked.length
  for (const role of ['partner', 'readonly'] as const)
    expect((await search('8 bd du port', await ownOf(role))).status).toBe(403)
  // an account of no office has no walks
  expect((await search('8 bd du port', await tokenOf('office'))).status).toBe(403)
  expect((await search('8 bd du port')).status).toBe(403)
  expect(server.asked).toHaveLength(asked)
})

it('tells the service what is searched and near what, and nothing of who searches', async () => {
  server.will('none')
  const { body } = await search('zzzz qqqq', await tokenOf('editor'))
  expect(body).toEqual({ found: [] })
  const { url, headers } = server.asked.at(-1)!
  expect(Object.fromEntries(url.searchParams)).toEqual({
    ...{ q: 'zzzz qqqq', limit: '6', lat: '48.89000', lon: '2.35000' },
  })
  expect(headers['user-agent']).toBe('CoSto-Vitrine (+http://localhost:3000)')
  expect([headers.cookie, headers.authorization, headers.referer]).toEqual([
    ...[undefined, undefined, undefined],
  ])
})

it.each<[keyof typeof ANSWERS, number, RegExp, RegExp]>([
  ['down', 504, /^Le service d’adresses ne répond pas\. Posez le repère/, /does not answer/],
  ['broken', 502, /en panne/, /out of order/],
  ['busy', 503, /trop sollicité/, /asked too much/],
  ['refused', 422, /écrivez-la autrement/, /write it another way/],
  ['page', 502, /tout autre chose/, /something else/],
])('says in plain words of a service that is %s what to do', async (how, status, fr, en) => {
  server.will(how)
  const token = await tokenOf('editor')
  for (const [language, said] of [
    ['fr', fr],
    ['en', en],
  ] as const) {
    const answer = await search('12 rue Léon', token, language)
    expect(answer.status).toBe(status)
    expect(answer.body.errors[0].message).toMatch(said)
  }
})

it('asks nobody for less than three characters, and not for ever', async () => {
  server.will('none')
  const token = await tokenOf('editor')
  const asked = server.asked.length
  expect((await search('  ab ', token)).body.errors[0].message).toMatch(/trois caractères/)
  expect(server.asked).toHaveLength(asked)
  const answers = []
  for (let count = 0; count < 14; count++) answers.push(await search('12 rue Léon', token))
  const refused = answers.filter(({ status }) => status === 429)
  expect(refused.length).toBeGreaterThan(0)
  expect(refused[0].body.errors[0].message).toMatch(/réessayez dans quelques secondes/)
  // another's searches are his own
  expect((await search('12 rue Léon', await tokenOf('editor'))).status).toBe(200)
})

it('is off unless an installation has chosen a service, and says so', async () => {
  without = await start()
  const { token } = await person(without, 'editor')
  const { status, body } = await without.rest('/api/costo/geocode?q=12+rue+Leon', { token })
  expect(status).toBe(404)
  expect(body.errors[0].message).toMatch(/posez le repère sur le plan/)
  // what the forms are told: no search box
  const told = ({ payload }: Installation) => payload.config.admin.custom?.costo
  expect([told(without), told(installation)]).toMatchObject([
    { hasGeocoder: false },
    { hasGeocoder: true },
  ])
})
