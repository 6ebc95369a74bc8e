import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Payload } from 'payload'
import { eachDatabase } from '../../support/databases'
import { person, type RoleName } from '../../support/people'

const HEAD = 'Indicateur;Partenaire;Réseau;Question;Jour;Valeur;Source;Point de départ'
const LINES = [
  'Abonnés;Tudigo;Instagram;;01/10/2026;1 240;Awa;oui',
  'Abonnés;Tudigo;Instagram;;01/11/2026;1 190;Awa;',
  'Nouveaux clients CoSto;;;;01/11/2026;7;Marc;',
]

eachDatabase('readings', (installation) => {
  let payload: Payload
  let partner: string
  const tokens: Partial<Record<RoleName, string>> = {}

  beforeAll(async () => {
    payload = installation().payload
    const data = { name: 'Tudigo', kind: 'charity', _status: 'published' } as const
    partner = String((await payload.create({ collection: 'partners', data })).id)
    for (const role of ['editor', 'partner', 'readonly'] as const)
      tokens[role] = (await person(installation(), role, partner)).token
  })
  beforeEach(() => payload.db.deleteMany({ collection: 'readings', where: {} }))

  const all = async () =>
    (await payload.find({ collection: 'readings', sort: 'day', pagination: false })).docs
  const keep = (more: object = {}, language = 'fr') =>
    installation().rest('/api/readings', {
      method: 'POST',
      data: {
        ...{ indicator: 'followers', partner, channel: 'instagram', value: 1240, source: 'Awa' },
        ...{ day: '2026-11-01T12:00:00.000Z', ...more },
      },
      ...{ token: tokens.editor, language },
    })
  const change = (id: string, data: object) =>
    installation().rest(`/api/readings/${id}`, { method: 'PATCH', data, token: tokens.editor })
  const wrong = ({ status, body }: Awaited<ReturnType<typeof keep>>) => [
    status,
    ...body.errors[0].data.errors.map(({ path, message }: Record<string, string>) => [
      path,
      message,
    ]),
  ]

  describe('by hand', () => {
    it('are one for each day of a series; another network or day is another one', async () => {
      expect((await keep()).status).toBe(201)
      // the evening before in Paris is another day, midnight is the same one
      expect(wrong(await keep({ day: '2026-10-31T23:00:00.000Z', value: 1 }))).toEqual([
        400,
        ['day', expect.stringMatching(/déjà un relevé de ce jour \(01\/11\/2026\).*1\s240/)],
      ])
      for (const more of [
        { channel: 'facebook' },
        { day: '2026-11-02T12:00:00.000Z' },
        { partner: undefined },
        { indicator: 'customers' },
      ])
        expect((await keep(more)).status).toBe(201)
      expect(await all()).toHaveLength(5)
    })

    it('have one baseline for each series', async () => {
      await keep({ baseline: true })
      expect(wrong(await keep({ baseline: true, day: '2026-11-02T12:00:00.000Z' }))).toEqual([
        400,
        ['baseline', expect.stringMatching(/déjà celui du 01\/11\/2026/)],
      ])
      expect((await keep({ baseline: true, channel: 'x' })).status).toBe(201)
    })

    it.each([
      [{ channel: undefined }, 'channel'],
      [{ value: 12.5 }, 'value'],
      [{ indicator: 'survey' }, 'question'],
      [{ day: '2126-01-01T12:00:00.000Z' }, 'day'],
    ])('are refused with %o, in the language of who asks', async (more, path) => {
      const [status, [field, message]] = wrong(await keep(more, 'en'))
      expect([status, field]).toEqual([400, path])
      expect(message).toMatch(/^[A-Z].*(network|whole|question|not come)/)
      expect(await all()).toEqual([])
    })

    it('can be corrected, and keep who has entered them', async () => {
      const { doc } = (await keep()).body
      const { status, body } = await change(doc.id, { value: 1250, note: 'mal lu' })
      expect([status, body.doc.value, body.doc.enteredBy]).toEqual([200, 1250, doc.enteredBy])
      expect(doc.enteredBy).toBeTruthy()
    })

    it('leave behind what belongs to another indicator', async () => {
      const { doc } = (await keep()).body
      const { body } = await change(doc.id, { indicator: 'customers' })
      expect([body.doc.indicator, body.doc.channel ?? null]).toEqual(['customers', null])
    })
  })

  describe('from a file', () => {
    const file = (...lines: string[]) => [HEAD, ...lines].join('\r\n')
    const send = (
      text: string,
      query = '',
      role: RoleName | 'nobody' = 'editor',
      language = 'fr',
    ) => {
      const form = new Blob([text])
      return installation().rest(`/api/costo/readings-import${query}`, {
        ...{ method: 'POST', form: form as unknown as FormData, language },
        token: role === 'nobody' ? undefined : tokens[role],
      })
    }

    it('are told line by line, and nothing is written', async () => {
      const { status, body } = await send(file(...LINES))
      expect(status).toBe(200)
      expect(body).toMatchObject({ written: false, counts: { new: 3, same: 0, wrong: 0 } })
      expect(body.lines[0]).toEqual({
        ...{ at: 2, is: 'new', reasons: [] },
        reading: expect.stringMatching(
          /^Abonnés · Tudigo · Instagram · 01\/10\/2026\s: 1\s240 \(point de départ\)$/,
        ),
      })
      expect(await all()).toEqual([])
    })

    it('are written when it is told to, and a second time add nothing', async () => {
      const first = await send(file(...LINES), '?write=1')
      expect([first.status, first.body.written, first.body.counts.new]).toEqual([200, true, 3])
      const kept = await all()
      expect(kept.map(({ value }) => value).sort()).toEqual([1190, 1240, 7])
      expect(kept.every(({ enteredBy }) => enteredBy)).toBe(true)
      const again = await send(file(...LINES), '?write=1')
      expect(again.body).toMatchObject({ written: true, counts: { new: 0, same: 3, wrong: 0 } })
      expect(await all()).toHaveLength(3)
      expect((await keep({ day: '2026-11-01T12:00:00.000Z' })).status).toBe(400)
    })

    it('are all written or none', async () => {
      const { status, body } = await send(file(...LINES, LINES[2].replace('7', 'sept')), '?write=1')
      expect([status, body.written, body.counts]).toEqual([
        422,
        false,
        { new: 3, same: 0, wrong: 1 },
      ])
      // what is to be corrected comes first
      expect(body.lines[0]).toMatchObject({
        ...{ at: 5, is: 'wrong' },
        reasons: [
          { column: 'Valeur', reason: expect.stringMatching(/«\ssept\s» n’est pas un nombre/) },
        ],
      })
      expect(await all()).toEqual([])
    })

    it('leave nothing behind when one can’t be kept', async () => {
      // no line that was found good is refused by the database: so it is made to fail at the third
      const { create } = payload
      let written = 0
      payload.create = (async (...given: Parameters<typeof create>) => {
        if (written++ === 2) throw new Error('the disk is full')
        return create.apply(payload, given)
      }) as typeof create
      const { status } = await send(file(...LINES), '?write=1').finally(() => {
        payload.create = create
      })
      expect([status, written]).toEqual([500, 3])
      expect(await all()).toEqual([])
    })

    it('are refused as a whole with a reason, in the language of who asks', async () => {
      const { status, body } = await send('Name,Age\nA,3', '', 'editor', 'en')
      expect([status, body.errors[0].message]).toEqual([
        422,
        'Line 1: “Indicator”, “Day”, “Value”, “Source” missing. The first line must have the headings of the template.',
      ])
      const large = await send('x'.repeat(1_100_000))
      expect([large.status, large.body.errors[0].message]).toEqual([
        422,
        expect.stringMatching(/1 Mo/),
      ])
    })

    it.each(['partner', 'readonly', 'nobody'] as const)('are nothing for %s', async (role) => {
      for (const query of ['', '?write=1'])
        expect((await send(file(...LINES), query, role)).status).toBe(403)
      expect(await all()).toEqual([])
    })

    it('begin with a template that is understood', async () => {
      for (const language of ['fr', 'en']) {
        const { body, headers } = await installation().rest('/api/costo/readings-template', {
          ...{ token: tokens.editor, language },
        })
        expect(headers.get('content-disposition')).toMatch(/\.csv"/)
        const filled = await send(`${body}followers${language === 'fr' ? ';' : ','}`)
        expect(filled.body.counts).toMatchObject({ wrong: 1 })
      }
    })
  })
})
