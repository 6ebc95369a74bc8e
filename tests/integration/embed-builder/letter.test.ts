import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { eachDatabase, start } from '../../support/databases'
import { startMailServer } from '../../support/mail-server'
import { person, type RoleName } from '../../support/people'

const mail = await startMailServer()
afterAll(() => mail.stop())

const ASKED = { collection: 'shops', choice: 'card', language: 'fr', platform: 'wordpress' }
const TO = 'webmestre@office.example'

eachDatabase(
  'a letter to a webmaster',
  (installation) => {
    const people = {} as Record<RoleName, Awaited<ReturnType<typeof person>>>
    const keys = {} as Record<'own' | 'other', string>
    let shop: string

    const post = (who: RoleName | undefined, data: object, language?: string) =>
      installation().rest('/api/costo/embed/letter', {
        ...{ method: 'POST' as const, token: who && people[who].token, language },
        data: { ...ASKED, id: shop, to: TO, ...data },
      })

    beforeEach(() => {
      mail.letters.length = 0
      mail.refuse(0)
    })
    beforeAll(async () => {
      const { payload } = installation()
      const make = async (collection: 'shops' | 'partners' | 'frame-keys', data: object) =>
        payload.create({ collection, data: data as never }) as Promise<{ id: string; key?: string }>
      const partner = (slug: string) =>
        make('partners', { slug, name: slug, kind: 'charity', _status: 'published' })
      const [own, other] = [await partner('tudigo'), await partner('le-carillon')]
      for (const [name, { id }] of Object.entries({ own, other }))
        keys[name as 'own'] = (await make('frame-keys', { partner: id, place: 'Wix' })).key!
      const { id } = await make('shops', {
        ...{ slug: 'librairie', name: 'Librairie <b>& Cie</b>', category: 'bookshop' },
        ...{ lifecycle: 'open', _status: 'published' },
      })
      shop = String(id)
      people.editor = await person(installation(), 'editor')
      people.partner = await person(installation(), 'partner', String(own.id))
    })

    it('arrives with the line to paste, what it is for, and the way to the recipe; answers go to who sent it', async () => {
      expect((await post('partner', {})).body).toEqual({ sent: true })
      const [letter] = mail.letters
      expect(letter.subject).toBe('Ajouter la vitrine des commerces à notre site')
      expect([letter.to].flat()[0]?.text).toBe(TO)
      expect(letter.from?.text).toContain('vitrine@mail.example')
      expect(letter.replyTo?.text).toBe(people.partner.email)
      expect(letter.text).toContain('<script async data-cookieconsent="ignore"')
      expect(letter.text).toContain('src="http://localhost:3000/v1/embed.js"></script>')
      expect(letter.text).toContain('http://localhost:3000/fr/embed/wordpress/')
      expect(letter.html).toBe(false)
    })

    it('is written in the site’s language, with its colours, in the words of the platform', async () => {
      await post('editor', { platform: 'html', language: 'en', accent: '#cc0000', column: 'phone' })
      expect(mail.letters[0].text).toContain(
        '<costo-shop-card shop="librairie" style="display:block;min-height:850px;--costo-accent:#cc0000"><a href="http://localhost:3000/en/shops/librairie/">Librairie &lt;b&gt;&amp; Cie&lt;/b&gt;</a></costo-shop-card>',
      )
      expect(mail.letters[0].text).toMatch(/^Hello,/)
    })

    it('carries a frame’s key of one’s own partner, and nobody else’s', async () => {
      await post('partner', { platform: 'iframe', key: keys.own })
      expect(mail.letters[0].text).toContain(`&amp;key=${keys.own}`)
      const refused = await post('partner', { platform: 'iframe', key: keys.other })
      expect(refused.status).toBe(400)
      expect((await post('editor', { platform: 'iframe', key: keys.other })).status).toBe(200)
      expect((await post('editor', { platform: 'iframe', key: 'invented' })).status).toBe(400)
      expect(mail.letters).toHaveLength(2)
    })

    it('goes to one address that is one, and nothing of one’s own text goes with it', async () => {
      const wrong = ['', 'nobody', 'a@b.example, c@d.example', 'a@b.example\r\nBcc: c@d.example']
      for (const to of wrong) {
        const { status, body } = await post('editor', { to })
        expect([status, body.errors[0].message], to).toEqual([
          400,
          'to\u00a0: écrivez une adresse de courriel, par exemple webmestre@exemple.fr.',
        ])
      }
      expect((await post('editor', { platform: 'constructor' })).status).toBe(400)
      expect((await post(undefined, {})).status).toBe(404)
      expect(mail.letters).toEqual([])
    })

    it('says so when the mail server refuses it', async () => {
      mail.refuse(1)
      const { status, body } = await post('editor', {}, 'en')
      expect(status).toBe(502)
      expect(body.errors[0].message).toMatch(/^The e-mail was not sent \(.*mailbox full/)
    })

    it('is refused after twenty in an hour, with how long to wait', async () => {
      // a person of its own, for it is each who may send so many
      people.admin = await person(installation(), 'admin')
      const answers = []
      for (let count = 0; count < 21; count++) answers.push((await post('admin', {})).status)
      expect(answers).toEqual([...Array<number>(20).fill(200), 429])
      expect((await post('admin', {})).body.errors[0].message).toContain('attendez 3 minutes')
      expect((await post('editor', {})).status).toBe(200)
    })
  },
  { SMTP_URL: mail.url, MAIL_FROM: 'CoSto <vitrine@mail.example>' },
)

it('says so where no mail server is set up', async () => {
  const installation = await start()
  try {
    const { id } = await installation.payload.create({
      collection: 'shops',
      data: { slug: 'librairie', name: 'Librairie', category: 'bookshop', lifecycle: 'open' },
    })
    const { token } = await person(installation, 'editor')
    const { status, body } = await installation.rest('/api/costo/embed/letter', {
      ...{ method: 'POST', token, data: { ...ASKED, id: String(id), to: TO } },
    })
    expect([status, body.errors[0].message]).toEqual([
      409,
      'L’envoi de courriels n’est pas réglé ici\u00a0: copiez le texte et envoyez-le vous-même.',
    ])
  } finally {
    await installation.stop()
  }
})
