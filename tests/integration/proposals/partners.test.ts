import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { eachDatabase, signIn } from '../../support/databases'
import { startMailServer } from '../../support/mail-server'
import { person, type RoleName } from '../../support/people'

const mail = await startMailServer()
afterAll(() => mail.stop())
const PASSWORD = 'une longue phrase de passe'
const SERVICE = 'On finance <script>alert(1)</script> les vitrines.'

eachDatabase(
  'a partner’s contact',
  (installation) => {
    let partner: string
    let rival: string
    const people = {} as Record<RoleName | 'rival', { id: string; token: string; email: string }>
    const post = (who: keyof typeof people | undefined, path: string, data: object) =>
      installation().rest(`/api/costo/${path}`, {
        ...{ method: 'POST', data, token: who && people[who].token },
      })
    /** @param shown what stood on the page it is sent from, where that isn't what the record says */
    const proposes = async (values: object, file?: File, shown?: object) => {
      const form = new FormData()
      const picture = { alt: 'Le logo', credit: 'Nous', licence: 'CC-BY-4.0' }
      form.set('_payload', JSON.stringify({ values, shown, language: 'fr', picture }))
      if (file) form.set('file', file)
      const { token } = people.partner
      return installation().rest('/api/costo/proposals', { method: 'POST', form, token })
    }
    const record = () =>
      installation().payload.findByID({ collection: 'partners', id: partner, depth: 0 })

    beforeAll(async () => {
      const { payload } = installation()
      payload.logger.level = 'silent'
      const make = async (name: string, kind: string) => {
        const data = { name, kind, service: 'Avant', _status: 'published' }
        return String((await payload.create({ collection: 'partners', data: data as never })).id)
      }
      partner = await make('Tudigo & fils', 'investment')
      rival = await make('Rival', 'tourism-office')
      for (const role of ['admin', 'editor', 'partner', 'office', 'readonly'] as const)
        people[role] = await person(installation(), role, partner)
      people.rival = await person(installation(), 'partner', rival)
    })
    beforeEach(() => void mail.letters.splice(0))

    describe('is invited by e-mail', () => {
      const invite = (who: keyof typeof people, more: object = {}) =>
        post(who, 'invitations', { partner, email: 'Lea@Tudigo.test', name: 'Léa', ...more })
      const accounts = async () =>
        (await installation().payload.find({ collection: 'users', limit: 0, depth: 0 })).docs

      it('by an editor, chooses a password and acts for that partner alone', async () => {
        const { status, body } = await invite('editor', { role: 'admin' })
        expect([status, body.email, body.isNew]).toEqual([200, 'lea@tudigo.test', true])
        expect(JSON.stringify(body)).not.toMatch(/token|password/i)
        const [letter] = mail.letters
        expect(letter.subject).toBe('Votre accès à la vitrine des commerces')
        expect(letter.text).toContain('Bonjour Léa')
        expect(letter.html).toContain('Tudigo &amp; fils')
        const token = /\/admin\/reset\/([0-9a-f]{40})/.exec(String(letter.text))?.[1]
        const reset = await installation().rest('/api/users/reset-password', {
          ...{ method: 'POST', data: { token, password: PASSWORD } },
        })
        expect(reset.status).toBe(200)
        const session = await signIn(installation(), 'lea@tudigo.test', PASSWORD)
        const me = await installation().rest('/api/users/me', { token: session })
        expect(me.body.user).toMatchObject({ role: 'partner', partner, language: 'fr' })
        expect(me.body.user.invitedAt).toBe(body.invitedAt)
        // once
        const again = await installation().rest('/api/users/reset-password', {
          ...{ method: 'POST', data: { token, password: 'une autre phrase' } },
        })
        expect(again.status).toBe(403)
      })

      it('again when the first e-mail was lost, in English, and as an office where the partner is one', async () => {
        expect((await invite('admin')).body.isNew).toBe(false)
        expect(mail.letters).toHaveLength(1)
        const office = { partner: rival, email: 'ot@rival.test', language: 'en' }
        expect((await invite('editor', office)).status).toBe(200)
        expect(mail.letters[1].subject).toBe('Your access to the shops’ showcase')
        const made = (await accounts()).find(({ email }) => email === 'ot@rival.test')
        expect(made).toMatchObject({ role: 'office', partner: rival, language: 'en' })
      })

      it.each(['partner', 'office', 'readonly'] as const)('not by %s', async (role) => {
        const before = await accounts()
        expect((await invite(role, { email: 'x@x.test' })).status).toBe(403)
        expect((await accounts()).length).toBe(before.length)
        expect(mail.letters).toEqual([])
      })

      it('not under the account of somebody else, who stays what he is', async () => {
        for (const who of ['admin', 'editor', 'rival'] as const) {
          const { status, body } = await invite('editor', { email: people[who].email })
          expect([status, body.errors[0].message]).toEqual([409, expect.stringMatching(/déjà/)])
        }
        expect(mail.letters).toEqual([])
        const kept = (await accounts()).find(({ id }) => id === people.admin.id)
        expect(kept?.role).toBe('admin')
      })

      it('with what is wrong told: the address, the partner, the mail server', async () => {
        const told = async (more: object) => (await invite('editor', more)).body.errors[0].message
        expect(await told({ email: 'Léa <lea@x.test>' })).toMatch(/prenom@exemple\.fr/)
        expect(await told({ partner: 'nobody', email: 'a@b.test' })).toMatch(/n’existe plus/)
        mail.refuse(1)
        expect(await told({ email: 'plein@tudigo.test' })).toMatch(/n’est pas parti/)
        expect((await invite('editor', { email: 'plein@tudigo.test' })).status).toBe(200)
      })
    })

    describe('proposes', () => {
      it('and an editor accepts: he is told, and it is published', async () => {
        const { status, body } = await proposes({ service: SERVICE, website: 'tudigo.example' })
        expect([status, body.waiting]).toEqual([200, ['service', 'website']])
        expect(await record()).toMatchObject({ service: 'Avant' })
        const proposal = body.id
        const half = { proposal, fields: { service: 'accept' } }
        expect((await post('editor', 'proposals/decide', half)).body.state).toBe('waiting')
        const rest = { proposal, fields: { website: 'refuse' }, reason: '<b>Lequel ?</b>' }
        expect((await post('editor', 'proposals/decide', rest)).body.state).toBe('decided')
        expect(await record()).toMatchObject({ service: SERVICE, _status: 'published' })
        const [letter] = mail.letters
        expect(letter.to).toMatchObject({ text: people.partner.email })
        expect(letter.text).toMatch(/en ligne, merci\s: Service proposé/)
        expect(letter.text).toMatch(/pas repris\s: Site web[\s\S]*Lequel/)
        expect(letter.html).toContain('&lt;b&gt;')
        expect(letter.html).not.toContain('<b>Lequel')
      })

      it('from a page opened before an editor changed the card: only what he touched, as a conflict', async () => {
        const { payload } = installation()
        const was = await record()
        const shown = { service: String(was.service), website: String(was.website ?? '') }
        const now = { service: 'Corrigé par l’équipe', website: 'https://equipe.example' }
        const publish = (data: object) =>
          payload.update({
            ...{ collection: 'partners', id: partner, locale: 'fr' },
            data: { ...data, _status: 'published' } as never,
          })
        await publish(now)
        const values = { ...shown, service: 'Écrit sur l’ancienne page' }
        const { status, body } = await proposes(values, undefined, shown)
        expect([status, body.waiting]).toEqual([200, ['service']])
        const order = { proposal: body.id, fields: { service: 'accept' } }
        const { status: refused, body: told } = await post('editor', 'proposals/decide', order)
        expect([refused, told.errors[0].message]).toEqual([409, expect.stringMatching(/Service/)])
        expect(await record()).toMatchObject(now)
        const even = { ...order, evenSo: ['service'] }
        expect((await post('editor', 'proposals/decide', even)).status).toBe(200)
        expect(await record()).toMatchObject({ ...now, service: values.service })
        await publish({ service: was.service, website: was.website })
      })

      it('a logo, which waits apart and enters the library when it is accepted', async () => {
        const { payload } = installation()
        const bytes = readFileSync('tests/fixtures/media/logo.webp')
        const { body } = await proposes({}, new File([bytes], 'logo.webp', { type: 'image/webp' }))
        expect(body.waiting).toEqual(['logo'])
        const { docs } = await payload.find({ collection: 'proposed-photos' })
        expect(docs).toMatchObject([{ alt: 'Le logo', credit: 'Nous', licence: 'CC-BY-4.0' }])
        expect((await payload.count({ collection: 'media' })).totalDocs).toBe(0)
        const order = { proposal: body.id, fields: { logo: 'accept' } }
        expect((await post('editor', 'proposals/decide', order)).status).toBe(200)
        const { logo } = await record()
        const media = await payload.findByID({ collection: 'media', id: String(logo), depth: 0 })
        expect(media).toMatchObject({ alt: 'Le logo', credit: 'Nous', licence: 'CC-BY-4.0' })
        expect((await payload.count({ collection: 'proposed-photos' })).totalDocs).toBe(0)
      })

      it('is told what is wrong under the name of its field, and no file is left', async () => {
        const bytes = readFileSync('tests/fixtures/media/logo.webp')
        const file = new File([bytes], 'logo.webp', { type: 'image/webp' })
        const { status, body } = await proposes({ website: 'nulle part' }, file)
        expect(status).toBe(422)
        expect(body.errors[0].data.errors).toMatchObject([{ path: 'website', label: 'Site web' }])
        const page = new File(['<script>'], 'logo.webp', { type: 'image/webp' })
        expect((await proposes({}, page)).status).toBe(400)
        const { payload } = installation()
        expect((await payload.count({ collection: 'proposed-photos' })).totalDocs).toBe(0)
      })

      it('sees it sent back with a reason, and takes it back; a rival sees and takes nothing', async () => {
        const { body } = await proposes({ website: 'https://tudigo.example/2' })
        const order = { proposal: body.id, reason: 'Quelle page ?' }
        expect((await post('rival', 'proposals/withdraw', order)).status).toBe(404)
        expect((await post('editor', 'proposals/send-back', order)).body.state).toBe('sent-back')
        expect(mail.letters[0].text).toMatch(/Quelle page\s\?/)
        expect((await post('partner', 'proposals/withdraw', order)).body.state).toBe('withdrawn')
      })

      it('no picture of another: it is sent, not named, and another’s stays where it is', async () => {
        const { payload } = installation()
        const bytes = readFileSync('tests/fixtures/media/logo.webp')
        const file = () => new File([bytes], 'logo.webp', { type: 'image/webp' })
        const { body: sent } = await proposes({}, file())
        const { docs } = await payload.find({ collection: 'proposed-photos' })
        const values = { logo: docs.map(({ id }) => String(id)), website: 'https://rival.example' }
        const named = await post('rival', 'proposals', { values })
        expect(named.status).toBe(403)
        expect(JSON.stringify(named.body)).toContain('Logo')
        // one's own is sent again as well: two proposals of one file would take it from each other
        expect((await proposes(values)).status).toBe(403)
        expect((await payload.count({ collection: 'proposed-photos' })).totalDocs).toBe(1)
        await post('partner', 'proposals/withdraw', { proposal: sent.id })
        expect((await payload.count({ collection: 'proposed-photos' })).totalDocs).toBe(0)
      })

      it.each(['partner', 'office', 'readonly', undefined] as const)(
        'and %s decides, sends back or reverts nothing',
        async (role) => {
          const { body } = await proposes({ website: `https://tudigo.example/${role}` })
          const before = await record()
          const order = { proposal: body.id, fields: { website: 'accept' }, field: 'website' }
          for (const path of ['decide', 'send-back', 'revert']) {
            const asked = { ...order, reason: 'Non.' }
            expect((await post(role, `proposals/${path}`, asked)).status, path).toBe(403)
          }
          expect(await record()).toEqual(before)
          const row = await installation().payload.findByID({
            collection: 'proposals',
            id: body.id,
          })
          expect(row.state).toBe('waiting')
        },
      )

      it.each(['admin', 'editor', 'readonly', undefined] as const)('not as %s', async (role) => {
        const { status } = await post(role, 'proposals', { values: { service: 'x' } })
        expect(status).toBe(403)
      })
    })
  },
  { SMTP_URL: mail.url, MAIL_FROM: 'CoSto <costo@vitrine.test>' },
)
