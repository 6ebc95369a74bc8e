import { en } from '@payloadcms/translations/languages/en'
import { fr } from '@payloadcms/translations/languages/fr'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { costo } from '../../../src'
import { actingFor } from '../../../src/proposals/partner'
import { spaceOf } from '../../../src/space/space'
import { onEachDatabase } from '../../support/databases'
import { type Host, optionsIn, ORIGIN, OWN, startHost } from './host'

const ACCOUNT = { email: 'lea@carillon.example', password: 'a password of theirs' }

type Firm = { title: string; pitch: string; web: string }

const FIRMS = {
  slug: 'firms',
  labels: { singular: { fr: 'Firme', en: 'Firm' }, plural: { fr: 'Firmes', en: 'Firms' } },
  fields: [
    { name: 'title', type: 'text' as const },
    { name: 'pitch', type: 'text' as const, localized: true },
    { name: 'web', type: 'text' as const },
  ],
}
const map = ({ title, pitch, web }: Firm) => ({
  ...{ name: title, kind: 'charity', service: pitch, website: web },
})

onEachDatabase('a partner that is kept from a host’s collection', (kind) => {
  let host: Host
  let token: string
  let partner: number | string
  beforeAll(async () => {
    host = await startHost(kind, (folder) => ({
      serverURL: ORIGIN,
      localization: { locales: ['en', 'de'], defaultLocale: 'en', fallback: true },
      i18n: { supportedLanguages: { en, fr } },
      collections: [...OWN!, FIRMS],
      plugins: [
        costo({
          ...{ ...optionsIn(folder), partners: { from: 'firms', map } as never },
          roles: (user) => ((user as { partner?: unknown }).partner ? 'partner' : null),
        }),
      ],
    }))
    const { payload } = host
    const data = { title: 'Le Carillon', pitch: 'Help next door', web: 'https://carillon.example' }
    await payload.create({ collection: 'firms' as 'users', data: data as never })
    ;({ id: partner } = (await payload.find({ collection: 'partners' })).docs[0])
    const account = { ...ACCOUNT, partner } as never
    await payload.create({ collection: 'users', data: account })
    token = (await payload.login({ collection: 'users', data: ACCOUNT })).token!
  })
  afterAll(() => host?.stop())

  async function propose(values: object, language = 'fr') {
    const body = new FormData()
    body.set('_payload', JSON.stringify({ values }))
    const headers = { authorization: `JWT ${token}`, 'accept-language': language }
    const url = `${ORIGIN}/api/costo/proposals`
    const answer = await host.handle(new Request(url, { method: 'POST', headers, body }))
    return { status: answer.status, body: await answer.json() }
  }
  const space = async (language: 'fr' | 'en', textLanguage?: string) => {
    const user = (await host.payload.find({ collection: 'users', depth: 0 })).docs[0]
    const req = await createLocalReq({ user: { ...user, collection: 'users' } }, host.payload)
    return (await spaceOf({ req, acting: actingFor(req)!, language, textLanguage }))!
  }

  it('takes no proposal of what is kept from there, and says where it is changed', async () => {
    const refused = await propose({ website: 'https://other.example', sites: [] }, 'en')
    expect(refused.status).toBe(409)
    expect(refused.body.errors[0].message).toMatch(/Website.*“Firms”/)
    const other = await propose({ service: 'Autre chose' })
    expect([other.status, other.body.errors[0].message]).toEqual([
      409,
      expect.stringMatching(/«\u00a0Firmes\u00a0»/),
    ])
    expect((await host.payload.count({ collection: 'proposals' })).totalDocs).toBe(0)
    const [now] = (await host.payload.find({ collection: 'partners' })).docs
    expect(now).toMatchObject({ service: 'Help next door', website: 'https://carillon.example' })
  })

  it('takes a proposal of all else', async () => {
    const sites = [{ url: 'https://blog.example' }]
    const { status, body } = await propose({ sites })
    expect([status, body.waiting]).toEqual([200, ['sites']])
  })

  it('tells the partner’s form which fields those are, and what the host calls where they are changed', async () => {
    const { kept } = await space('en')
    expect(kept?.from).toBe('Firms')
    expect(kept?.fields).toEqual(expect.arrayContaining(['service', 'website']))
    expect(kept?.fields).not.toContain('sites')
    expect((await space('fr')).kept?.from).toBe('Firmes')
  })

  it('shows its texts in a language that the host has, and leads to pages that there are', async () => {
    const english = await space('fr')
    expect([english.textLanguage, english.card.service]).toEqual(['en', 'Help next door'])
    expect((await space('en', 'de')).textLanguage).toBe('de')
    const page = /^https:\/\/host\.example\/vitrine\/en\//
    expect(english.page).toMatch(page)
    expect(english.snippet?.manual).toMatch(page)
  })
})
