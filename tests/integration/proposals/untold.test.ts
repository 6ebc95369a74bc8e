import { createLocalReq } from 'payload'
import { afterAll, expect, it } from 'vitest'
import { answerByPublishing, tellLeft } from '../../../src/proposals/publication/answer'
import { eachDatabase } from '../../support/databases'
import { startMailServer } from '../../support/mail-server'
import { person } from '../../support/people'

const HOUR_MS = 3_600_000
const mail = await startMailServer()
afterAll(() => mail.stop())

eachDatabase(
  'an office whose walk an editor has published just before the server stopped',
  (installation) => {
    it('is told by the next one, once', async () => {
      const { payload } = installation()
      const make = async (collection: 'partners' | 'tours' | 'proposals', data: object) =>
        String((await payload.create({ collection, data: data as never })).id)
      const published = { _status: 'published' }
      const office = await make('partners', { name: 'Paris', kind: 'tourism-office', ...published })
      const { id: by, email } = await person(installation(), 'office', office)
      const editor = await person(installation(), 'editor')
      const stop = (name: string) => ({ kind: 'place', name, lat: 48.89, lng: 2.34 })
      const stops = [stop('Mairie'), stop('Square')]
      const walk = await make('tours', { name: 'Le canal', office, stops, ...published })
      const asked = { kind: 'tours', record: walk, partner: office, by, state: 'waiting' }
      const before = { asked: { name: 'Le canal', changes: [] } }
      await make('proposals', { ...asked, title: 'x', before, values: { _status: 'published' } })
      // closed, and nobody comes to tell it
      const req = await createLocalReq({}, payload)
      expect(await answerByPublishing(req, walk, editor.id)).toHaveLength(1)
      const after = (hours: number) => tellLeft(payload, new Date(Date.now() + hours * HOUR_MS))
      await after(0.9)
      expect(mail.letters).toEqual([])
      await after(1.1)
      await after(1.2)
      expect(mail.letters).toMatchObject([{ to: { text: email } }])
      expect(mail.letters[0].text).toMatch(/en ligne, merci\s: la balade entière/)
      mail.letters.splice(0)
    })
  },
  { SMTP_URL: mail.url, MAIL_FROM: 'CoSto <costo@vitrine.test>' },
)
