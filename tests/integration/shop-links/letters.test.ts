import { beforeAll, beforeEach, expect, it } from 'vitest'
import { findLink, standingOf } from '../../../src/shop-links/link'
import { eachDatabase } from '../../support/databases'
import { person } from '../../support/people'
import { askedShop, type Shop } from './asked-shops'

eachDatabase('letters with a link', (installation) => {
  let token: string
  let shops: Shop[]

  beforeAll(async () => {
    ;({ token } = await person(installation(), 'editor'))
    const address = { street: '3 rue du Ruisseau', postcode: '75018', city: 'Paris' }
    shops = [
      await askedShop(installation(), 'Cordonnerie <b>&', { contact: { name: 'Li Wei' }, address }),
      await askedShop(installation(), 'Mercerie', { phone: '01 42 00 00 00' }),
    ]
  })
  beforeEach(() => installation().payload.db.deleteMany({ collection: 'shop-links', where: {} }))

  const prepare = async () => {
    const { body } = await installation().rest('/api/costo/shop-links/letters', {
      ...{ method: 'POST', token },
      data: { shops: shops.map(({ id }) => id) },
    })
    return body.batch as string
  }
  const page = (batch: string, who?: string) =>
    installation().rest(`/api/costo/shop-links/letters?batch=${batch}`, { token: who })
  const secrets = (html: string) =>
    [...html.matchAll(/localhost:3000\/m\/([0-9a-z-]+)/g)].map(([, typed]) => typed)

  it('are one sheet for each shop, with its address and a link that works as it is typed', async () => {
    const { status, body, headers } = await page(await prepare(), token)
    expect(status).toBe(200)
    expect(headers.get('cache-control')).toBe('no-store')
    expect(body.match(/<article/g)).toHaveLength(2)
    expect(body).toContain(
      '<span>Cordonnerie &lt;b&gt;&amp;</span><span>Li Wei</span><span>3 rue du Ruisseau</span><span>75018 Paris</span>',
    )
    expect(body).toContain('01 42 00 00 00')
    const typed = secrets(body)
    expect(typed).toHaveLength(2)
    for (const secret of typed)
      expect(standingOf(await findLink(installation().payload, secret), new Date())).toBe('open')
  })

  it('can be printed again, with the same links, until they are revoked or answered', async () => {
    const batch = await prepare()
    const first = secrets((await page(batch, token)).body)
    expect(secrets((await page(batch, token)).body)).toEqual(first)
    await installation().rest('/api/costo/shop-links/revoke', {
      ...{ method: 'POST', token, data: { shops: [shops[0].id] } },
    })
    expect(secrets((await page(batch, token)).body)).toEqual(first.slice(1))
  })

  it('are seen by editors alone', async () => {
    const batch = await prepare()
    expect((await page(batch)).status).toBe(403)
    const partner = await person(installation(), 'partner')
    expect((await page(batch, partner.token)).status).toBe(403)
    expect((await page('made-up', token)).status).toBe(404)
  })
})
