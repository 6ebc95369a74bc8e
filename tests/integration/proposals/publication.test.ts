import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { createLocalReq } from 'payload'
import { tellOnceCommitted } from '../../../src/proposals/publication/answer'
import { publicationDifferences } from '../../../src/proposals/publication/differences'
import { proposalOf } from '../../../src/proposals/rows'
import { spaceOf } from '../../../src/space/space'
import { eachDatabase } from '../../support/databases'
import { startMailServer } from '../../support/mail-server'
import { person, type RoleName } from '../../support/people'

const mail = await startMailServer()
afterAll(() => mail.stop())

const place = (name: string) => ({ kind: 'place', name, lat: 48.89, lng: 2.34 })
const stops = [place('Mairie'), place('Square')]

eachDatabase(
  'an office that asks for a walk’s publication',
  (installation) => {
    const people = {} as Record<RoleName | 'rival', Awaited<ReturnType<typeof person>>>
    let office: string
    let own: string
    let others: string

    const post = (who: keyof typeof people | undefined, path: string, data: object) =>
      installation().rest(`/api/costo/proposals/${path}`, {
        ...{ method: 'POST', data, token: who && people[who].token },
      })
    const read = (id: string, draft = false, locale: 'fr' | 'en' = 'fr') =>
      installation().payload.findByID({
        ...{ collection: 'tours', id, draft, depth: 0, locale, fallbackLocale: false },
      })
    const save = async (id: string, data: object, locale = 'fr') => {
      const path = `/api/tours/${id}?draft=true&locale=${locale}`
      const { token } = people.office
      expect((await installation().rest(path, { method: 'PATCH', data, token })).status).toBe(200)
    }
    const ask = async (walk = own) => (await post('office', 'publication', { walk })).body.id
    const accept = (proposal: string) =>
      post('editor', 'decide', { proposal, fields: { _status: 'accept' } })
    const row = async (id: string) =>
      (await proposalOf(await createLocalReq({}, installation().payload), id))!
    const shown = async (id: string) => {
      const req = await createLocalReq({}, installation().payload)
      return publicationDifferences(req, await row(id), 'fr')
    }
    const changesNoted = async () => {
      const where = { record: { equals: own } }
      return (await installation().payload.count({ collection: 'changes', where })).totalDocs
    }
    const ownProposals = async () => {
      const req = await createLocalReq({}, installation().payload)
      const acting = { by: people.office.id, partner: office, role: 'office' as const }
      const space = await spaceOf({ req, acting, language: 'fr', textLanguage: 'fr' })
      return space!.proposals
    }

    beforeAll(async () => {
      const { payload } = installation()
      payload.logger.level = 'silent'
      const make = async (name: string) => {
        const data = { name, kind: 'tourism-office', _status: 'published' }
        return String((await payload.create({ collection: 'partners', data: data as never })).id)
      }
      office = await make('Paris')
      const other = await make('Plaine Commune')
      for (const role of ['admin', 'editor', 'partner', 'office', 'readonly'] as const)
        people[role] = await person(installation(), role, office)
      people.rival = await person(installation(), 'office', other)
    })

    beforeEach(async () => {
      const { payload } = installation()
      await payload.delete({ collection: 'proposals', where: { id: { exists: true } } })
      await payload.delete({ collection: 'tours', where: { id: { exists: true } }, trash: true })
      const make = async (data: object) => {
        const all = { stops, _status: 'published', ...data } as never
        return String((await payload.create({ collection: 'tours', data: all })).id)
      }
      own = await make({ name: 'La sienne', office })
      others = await make({ name: 'Celle des autres' })
      mail.letters.splice(0)
    })

    it('has its draft read beside what is published, and published as it is, in every language', async () => {
      await save(own, { name: 'Le canal', summary: 'Au fil de l’eau.' })
      await save(own, { summary: 'Along the water.' }, 'en')
      const before = await read(own)
      const id = await ask()
      expect(await read(own)).toEqual(before)
      const differences = await shown(id)
      expect(differences.map(({ label }) => label)).toEqual([
        'Nom',
        'En une phrase',
        'En une phrase (anglais)',
      ])
      expect(differences).toMatchObject([
        { type: 'words', before: 'La sienne', proposed: 'Le canal' },
        { before: '', proposed: 'Au fil de l’eau.' },
        { before: '', proposed: 'Along the water.', textLanguage: 'en' },
      ])
      const noted = await changesNoted()
      expect((await accept(id)).body).toEqual({ state: 'decided' })
      expect(await read(own)).toMatchObject({
        ...{ name: 'Le canal', summary: 'Au fil de l’eau.', _status: 'published', office },
      })
      expect((await read(own, false, 'en')).summary).toBe('Along the water.')
      expect((await read(own, true))._status).toBe('published')
      expect(await changesNoted()).toBe(noted + 1)
      const [letter] = mail.letters
      expect(letter.to).toMatchObject({ text: people.office.email })
      expect(letter.text).toMatch(/en ligne, merci\s: la balade entière/)
      // what was asked stays readable
      expect((await shown(id))[0]).toMatchObject({ before: 'La sienne', proposed: 'Le canal' })
    })

    it('has a new walk read whole, its stops in words', async () => {
      const made = await installation().rest('/api/tours', {
        ...{ method: 'POST', token: people.office.token },
        data: {
          name: 'Neuve',
          stops: [place('Mairie'), { ...place('Square'), text: 'À l’ombre' }],
        },
      })
      const walk = made.body.doc.id
      const id = await ask(walk)
      const labels = await shown(id)
      const list = labels.find(({ label }) => label === 'Étapes')
      expect(list).toMatchObject({ type: 'list', removed: [], kept: [] })
      expect(JSON.stringify(list)).toMatch(/Square.*À l’ombre/)
      expect((await accept(id)).status).toBe(200)
      expect(await read(walk)).toMatchObject({ name: 'Neuve', _status: 'published', office })
    })

    it('sees in its space where it stands, and why it was sent back; asks again in the same proposal', async () => {
      await save(own, { name: 'Le canal' })
      const id = await ask()
      expect(await ownProposals()).toMatchObject([
        { id, state: 'waiting', walk: { id: own, name: 'Le canal' } },
      ])
      const order = { proposal: id, reason: 'Il manque une photo.' }
      expect((await post('editor', 'send-back', order)).body).toEqual({ state: 'sent-back' })
      expect(await ownProposals()).toMatchObject([{ state: 'sent-back', reason: order.reason }])
      expect(mail.letters[0].text).toContain('Il manque une photo.')
      expect((await accept(id)).status).toBe(409)
      await save(own, { name: 'Le canal 2' })
      expect(await ask()).toBe(id)
      expect(await ownProposals()).toMatchObject([
        { state: 'waiting', walk: { name: 'Le canal 2' } },
      ])
      expect((await accept(id)).status).toBe(200)
      expect((await read(own)).name).toBe('Le canal 2')
    })

    it('is told that the draft has changed since: nothing that nobody read is published', async () => {
      await save(own, { name: 'Relue' })
      const id = await ask()
      await save(own, { name: 'Changée après' })
      const before = await read(own)
      const { status, body } = await accept(id)
      expect([status, body.errors[0].message]).toEqual([
        409,
        expect.stringMatching(/brouillon a changé/),
      ])
      expect(await read(own)).toEqual(before)
      expect((await row(id)).state).toBe('waiting')
      await ask()
      expect((await accept(id)).status).toBe(200)
      expect((await read(own)).name).toBe('Changée après')
    })

    it('is refused with a reason: the draft stays one', async () => {
      await save(own, { name: 'Le canal' })
      const proposal = await ask()
      const fields = { _status: 'refuse' }
      expect((await post('editor', 'decide', { proposal, fields })).status).toBe(422)
      const reason = 'Trop long.'
      expect((await post('editor', 'decide', { proposal, fields, reason })).status).toBe(200)
      expect((await read(own)).name).toBe('La sienne')
      expect(await read(own, true)).toMatchObject({ name: 'Le canal', _status: 'draft' })
    })

    it('is told what a walk lacks, under the name of its field, and nothing is asked', async () => {
      await save(own, { stops: [{ kind: 'place', name: 'Sans position' }] })
      const { status, body } = await post('office', 'publication', { walk: own })
      expect(status).toBe(422)
      expect(body.errors[0].data.errors.map(({ path }: { path: string }) => path)).toEqual(
        expect.arrayContaining([expect.stringMatching(/^stops/)]),
      )
      expect((await installation().payload.count({ collection: 'proposals' })).totalDocs).toBe(0)
    })

    it('asks for nothing where there is no draft, and not for another’s walk', async () => {
      expect((await post('office', 'publication', { walk: own })).status).toBe(409)
      const { payload } = installation()
      const data = { name: 'En secret' } as never
      await payload.update({ collection: 'tours', id: others, draft: true, data })
      for (const walk of [others, 'nobody', ''])
        expect((await post('office', 'publication', { walk })).status, walk).toBe(404)
      await save(own, { name: 'Le canal' })
      expect((await post('rival', 'publication', { walk: own })).status).toBe(404)
      expect((await payload.count({ collection: 'proposals' })).totalDocs).toBe(0)
    })

    it.each(['partner', 'readonly', 'editor', undefined] as const)('not as %s', async (who) => {
      await save(own, { name: 'Le canal' })
      expect((await post(who, 'publication', { walk: own })).status).toBe(403)
    })

    describe('while an editor publishes the walk from its form', () => {
      const publish = (data: object, query = '', walk = own) =>
        installation().rest(`/api/tours/${walk}${query}`, {
          ...{ method: 'PATCH', data, token: people.editor.token },
        })

      it.each(['waiting', 'sent-back'])('is answered: what is %s is online', async (state) => {
        await save(own, { name: 'Le canal' })
        const proposal = await ask()
        if (state === 'sent-back')
          await post('editor', 'send-back', { proposal, reason: 'Une faute dans le nom.' })
        mail.letters.splice(0)
        const data = { name: 'Le canal corrigé', _status: 'published' }
        expect((await publish(data)).status).toBe(200)
        expect(await row(proposal)).toMatchObject({
          ...{ state: 'decided', decidedBy: people.editor.id, reason: null },
          decisions: { _status: { decision: 'accepted', by: people.editor.id } },
        })
        expect(await ownProposals()).toMatchObject([{ id: proposal, state: 'decided' }])
        await expect.poll(() => mail.letters.length).toBe(1)
        const [letter] = mail.letters
        expect(letter.to).toMatchObject({ text: people.office.email })
        expect(letter.subject).toContain('Le canal corrigé')
        expect(letter.text).toMatch(/en ligne, merci\s: la balade entière/)
      })

      it('waits on where only a draft is saved, another walk is published, or nothing is', async () => {
        await save(own, { name: 'Le canal' })
        const proposal = await ask()
        const draft = { summary: 'À relire', _status: 'draft' }
        expect((await publish(draft, '?draft=true')).status).toBe(200)
        expect((await publish({ name: 'Autre', _status: 'published' }, '', others)).status).toBe(
          200,
        )
        const wrong = { stops: [place('Seule')], _status: 'published' }
        expect((await publish(wrong)).status).toBe(400)
        expect((await row(proposal)).state).toBe('waiting')
        // told of the end of this one, and of nothing before it
        await post('office', 'withdraw', { proposal })
        expect(mail.letters).toEqual([])
      })

      it('is told of nothing where many walks were to be published and one could not', async () => {
        await save(own, { name: 'Le canal' })
        const proposal = await ask()
        const where = `draft=true&where[id][in][0]=${own}&where[id][in][1]=${others}`
        const { payload } = installation()
        const data = { stops: [place('Seule')] } as never
        await payload.update({ collection: 'tours', id: others, data, draft: true })
        const { status } = await installation().rest(`/api/tours?${where}`, {
          ...{ method: 'PATCH', data: { _status: 'published' }, token: people.editor.token },
        })
        expect(status).toBe(400)
        expect((await row(proposal)).state).toBe('waiting')
        expect((await accept(proposal)).status).toBe(200)
        // one letter: that of the acceptance
        expect(mail.letters).toHaveLength(1)
      })

      it('is looked at a few times only where it was undone', async () => {
        await save(own, { name: 'Le canal' })
        const waiting = await row(await ask())
        const req = await createLocalReq({}, installation().payload)
        req.transactionID = 'undone'
        const closed = { ...waiting, state: 'decided' as const, decidedAt: '2026-11-26T10:00:00Z' }
        const looks = vi.spyOn(installation().payload, 'findByID')
        const pauses: number[] = []
        await tellOnceCommitted(req, [closed], async (pause) => void pauses.push(pause))
        expect(looks.mock.calls.length).toBeLessThan(10)
        // for the database’s own last moment of a transaction, and no minute
        const all = pauses.reduce((sum, pause) => sum + pause, 0)
        expect(all).toBeGreaterThan(5_000)
        expect(all).toBeLessThan(15_000)
        looks.mockRestore()
        expect(mail.letters).toEqual([])
      })
    })

    it('decides nothing itself, and takes back what it asked', async () => {
      await save(own, { name: 'Le canal' })
      const proposal = await ask()
      const order = { proposal, fields: { _status: 'accept' } }
      expect((await post('office', 'decide', order)).status).toBe(403)
      expect((await post('office', 'withdraw', { proposal })).body).toEqual({ state: 'withdrawn' })
      expect((await accept(proposal)).status).toBe(409)
      expect((await read(own)).name).toBe('La sienne')
    })
  },
  { SMTP_URL: mail.url, MAIL_FROM: 'CoSto <costo@vitrine.test>' },
)
