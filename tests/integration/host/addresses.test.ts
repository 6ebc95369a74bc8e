import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerShopForm } from '../../../src/shop-form/answer'
import { sendNext, startSending } from '../../../src/shop-links/due'
import { linksWhere } from '../../../src/shop-links/link'
import { secretOf } from '../../../src/shop-links/secret'
import { spaceOf } from '../../../src/space/space'
import { startMailServer } from '../../support/mail-server'
import { type NumberedHost, PUBLIC_URL, startNumbered } from './numbered-host'

describe('a host that has given its public address and no serverURL', () => {
  let mail: Awaited<ReturnType<typeof startMailServer>>
  let host: NumberedHost
  let partner: number
  let shop: number
  const people = {} as Record<'editor' | 'partner', { id: number; token: string }>

  const make = async (collection: string, data: object) => {
    const all = { _status: 'published', ...data } as never
    return Number((await host.payload.create({ collection: collection as 'shops', data: all })).id)
  }
  const post = (path: string, data: object) =>
    host.rest(`/api/costo/${path}`, { data, token: people.editor.token })
  const lastLetter = () => mail.letters.at(-1)!

  beforeAll(async () => {
    mail = await startMailServer()
    host = await startNumbered(mail.url)
    partner = await make('partners', { name: 'Tudigo', kind: 'investment' })
    shop = await make('shops', {
      ...{ name: 'Librairie', category: 'bookshop', contact: { email: 'ana@shops.test' } },
    })
    await make('recommendations', { partner, shop, reason: 'Voisins' })
    people.editor = await host.account({ desk: 'team' })
    people.partner = await host.account({ partner })
  })
  afterAll(async () => {
    await host?.stop()
    await mail?.stop()
  })

  it('shows a partner its page, its shops and what to paste below that address', async () => {
    const req = await createLocalReq({}, host.payload)
    const acting = { by: String(people.partner.id), partner: String(partner) }
    const space = await spaceOf({
      ...{ req, acting: { ...acting, role: 'partner' } },
      ...{ language: 'fr', textLanguage: 'fr' },
    })
    expect(space?.page).toBe(`${PUBLIC_URL}/fr/partners/tudigo/`)
    expect(space?.shops[0].page).toBe(`${PUBLIC_URL}/fr/shops/librairie/`)
    expect(space?.snippet?.manual).toContain(`${PUBLIC_URL}/fr/embed/`)
    const addresses = space!.snippet!.text.match(/(src|href)="[^"]*"/g)!
    expect(addresses.filter((one) => !one.includes(`="${PUBLIC_URL}/`))).toEqual([])
  })

  it('writes to a shopkeeper with a link at the root of the site, and takes the form from there alone', async () => {
    expect((await post('shop-links/send', { shops: [shop], language: 'fr' })).status).toBe(200)
    await sendNext(host.payload, new Date(), startSending())
    const [link] = await linksWhere(host.payload, { shop: { equals: shop } })
    const address = `https://city.example/m/${secretOf(host.payload, link.messageId)}`
    expect(lastLetter().text).toContain(address)
    expect(link.messageId).toMatch(/@city\.example>$/)
    const answer = async (origin: string) => {
      const body = new FormData()
      body.set('answer', 'right')
      const request = new Request(address, { method: 'POST', body, headers: { origin } })
      return (await answerShopForm(request, { payload: host.payload })).status
    }
    expect(await answer('https://elsewhere.example')).toBe(403)
    expect(await answer('https://city.example')).toBe(303)
  })

  it('prints letters with the same link, and the public address below the signature', async () => {
    const { body } = await post('shop-links/letters', { shops: [shop], language: 'fr' })
    const path = `/api/costo/shop-links/letters?batch=${String(body.batch)}`
    const page = await host.page(path, people.editor.token)
    expect(page).toMatch(/<p class="address">city\.example\/m\/[0-9a-z]{5}-/)
    expect(page).toContain('<br />city.example/vitrine</p>')
  })

  it('invites into the admin, and tells a partner where its proposals are', async () => {
    const order = { partner: String(partner), email: 'lea@tudigo.test' }
    expect((await post('invitations', order)).status).toBe(200)
    expect(lastLetter().text).toMatch(/https:\/\/city\.example\/admin\/reset\/[0-9a-f]{40}/)
    expect(lastLetter().text).toContain('https://city.example/admin/login')
    const form = new FormData()
    form.set('_payload', JSON.stringify({ values: { service: 'Nouveau' } }))
    const { token } = people.partner
    const { body } = await host.rest('/api/costo/proposals', { form, token })
    const fields = { service: 'accept' }
    expect((await post('proposals/decide', { proposal: body.id, fields })).status).toBe(200)
    expect(lastLetter().text).toContain('https://city.example/admin/my-space')
  })
})
