import { beforeAll, expect, it } from 'vitest'
import { eachDatabase } from '../../support/databases'
import { person, type RoleName } from '../../support/people'

eachDatabase('the sheet of indicators', (installation) => {
  const tokens: Partial<Record<RoleName, string>> = {}
  let editor: string

  beforeAll(async () => {
    const { payload } = installation()
    const data = { name: 'Tudigo', kind: 'charity', _status: 'published' } as const
    const partner = String((await payload.create({ collection: 'partners', data })).id)
    for (const role of ['editor', 'partner', 'readonly'] as const) {
      const { token, id } = await person(installation(), role, partner)
      tokens[role] = token
      if (role === 'editor') editor = id
    }
    await payload.update({ collection: 'users', id: editor, data: { name: 'Awa Diop' } })
    for (const [day, value, more] of [
      ['2026-01-01', 1000, { baseline: true }],
      ['2026-06-01', 1100, {}],
      ['2026-07-01', 900, {}],
      ['2026-10-01', 5000, {}],
    ] as const)
      await installation().rest('/api/readings', {
        method: 'POST',
        data: {
          ...{ indicator: 'followers', partner, channel: 'instagram', source: 'Page', value },
          ...{ day: `${day}T12:00:00.000Z`, ...more },
        },
        token: tokens.editor,
      })
    const result = {
      ...{ hosts: {}, shops: {} },
      partners: { tudigo: { given: 12, received: 34, due: 0, debt: 0, weight: 1 } },
    }
    const facts = { rule: { reciprocity: 0.5, ceiling: 20_000 }, partners: [], recommended: {} }
    for (const day of ['2026-05', '2026-06-03'])
      await payload.db.create({ collection: 'epochs', data: { day, facts, result } })
  })

  const ask = (query: string, role: RoleName | 'nobody' = 'editor', language = 'fr') =>
    installation().rest(`/api/costo/indicators?from=2026-05-10&until=2026-08-01${query}`, {
      ...{ token: role === 'nobody' ? undefined : tokens[role], language },
    })

  it('has the readings of its period, and the baseline from before it', async () => {
    const { status, body, headers } = await ask('&format=csv&language=fr')
    expect([status, headers.get('content-disposition')]).toEqual([
      200,
      'attachment; filename="indicateurs-2026-05-10-2026-08-01.csv"',
    ])
    const [heads, ...lines] = String(body).trim().split('\r\n')
    expect(heads).toMatch(/^\ufeff?Indicateur;Partenaire;Réseau;.*;Saisi par$/)
    expect(lines).toEqual([
      'Abonnés;Tudigo;Instagram;;2026-01-01;1000;;Page;oui;;0;Awa Diop',
      'Abonnés;Tudigo;Instagram;;2026-06-01;1100;;Page;;;100;Awa Diop',
      'Abonnés;Tudigo;Instagram;;2026-07-01;900;;Page;;;-100;Awa Diop',
    ])
  })

  it('is a page to print, in the language asked for', async () => {
    const french = await ask('&partner=tudigo')
    expect(french.body).toMatch(/<html lang="fr">[\s\S]*<h1>Indicateurs · Tudigo<\/h1>/)
    const english = await ask('&partner=tudigo&language=en')
    expect(english.headers.get('content-security-policy')).toMatch(/default-src 'none'/)
    const text = String(english.body).replaceAll(/\s+/g, ' ')
    expect(text).toMatch(/From 1,000 \(1 January 2026\) to 900 \(1 July 2026\): 100 less/)
    // a month of which only the month is kept, then a day
    expect(text).toMatch(
      /May 2026<\/th> <td>12<\/td><td>34<\/td>.*June 2026 \(1 day\)<\/th> <td>12<\/td>/,
    )
  })

  it.each([
    ['&partner=nobody', 404, 'There is no such partner.'],
    ['&from=2027-01-01', 400, /first day must be before/],
    ['&from=0202-01-01', 400, /by ten years at most/],
  ])('refuses %s', async (query, status, message) => {
    const from = query.startsWith('&from')
    const answer = await installation().rest(
      `/api/costo/indicators?until=2026-08-01${from ? query : `&from=2026-05-10${query}`}`,
      { token: tokens.editor, language: 'en' },
    )
    expect([answer.status, answer.body.errors[0].message]).toEqual([
      status,
      expect.stringMatching(message),
    ])
  })

  it.each(['partner', 'readonly', 'nobody'] as const)('is nothing for %s', async (role) => {
    for (const format of ['csv', 'html'])
      expect((await ask(`&format=${format}`, role)).status).toBe(403)
  })
})
