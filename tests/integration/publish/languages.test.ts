import { beforeAll, expect, it } from 'vitest'
import { eachDatabase } from '../../support/databases'
import { person } from '../../support/people'
import { publishNow, readJson } from './edition'

eachDatabase('languages ready', (installation) => {
  let token: string
  beforeAll(async () => {
    token = (await person(installation(), 'editor')).token
  })
  const send = async (method: 'POST' | 'PATCH', path: string, data: object) => {
    const { status, body } = await installation().rest(`/api/${path}`, { method, data, token })
    if (status >= 300) throw new Error(`${method} ${path}: ${status} ${JSON.stringify(body)}`)
    return body.doc
  }
  const english = async () =>
    (await readJson(installation(), '/v1/en/shops/atelier-polonceau.json')).shop

  it('are all of them unless an editor says otherwise; one that is not stays out of the edition', async () => {
    const { id, languages } = await send('POST', 'shops', {
      name: 'Atelier Polonceau',
      category: 'wine',
      summary: 'On y coud.',
      _status: 'published',
    })
    expect(languages).toEqual(['fr', 'en'])
    await send('PATCH', `shops/${id}?locale=en`, {
      summary: 'Half a sentence',
      _status: 'published',
    })
    await publishNow(installation())
    expect((await english()).summary).toBe('Half a sentence')

    await send('PATCH', `shops/${id}`, { languages: ['fr'], _status: 'published' })
    await publishNow(installation())
    expect(await english()).toMatchObject({ summary: 'On y coud.', fallback: ['summary'] })

    await send('PATCH', `shops/${id}`, { languages: ['fr', 'en'], _status: 'published' })
    await publishNow(installation())
    expect((await english()).summary).toBe('Half a sentence')
  })
})
