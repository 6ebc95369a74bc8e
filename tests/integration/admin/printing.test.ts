import { existsSync } from 'node:fs'
import { beforeAll, expect, it } from 'vitest'
import { eachDatabase } from '../../support/databases'
import { isPaperUnread } from '../../support/paper-readers'
import { person, type RoleName } from '../../support/people'
import { publishNow } from '../publish/edition'

// the admin starts the built process
const isUnbuilt = !process.env.CI && !existsSync('dist/programs/leaflet.js')

eachDatabase('a leaflet for a printer, asked for in the admin', (installation) => {
  let editor: string
  const ask = async (query: string, token?: string, language = 'fr') =>
    installation().rest(`/api/costo/print?${query}`, { token, language })

  beforeAll(async () => {
    editor = (await person(installation(), 'editor')).token
    const places = [48.89, 48.891].map((lat, index) => ({
      ...{ kind: 'place', name: `Lieu ${index}`, lat, lng: 2.34 },
    }))
    const data = { name: 'Balade imprimée', stops: places, loop: false, _status: 'published' }
    const { status } = await installation().rest('/api/tours', {
      ...{ method: 'POST', data, token: editor },
    })
    expect(status).toBe(201)
    await publishNow(installation())
  })

  it.skipIf(isPaperUnread || isUnbuilt)(
    'is a PDF to save, named after walk, language and sheet',
    async () => {
      const { status, body, headers } = await ask('walk=balade-imprimee&locale=fr&sheet=a3', editor)
      expect(body.slice(0, 5)).toBe('%PDF-')
      expect(status).toBe(200)
      expect(headers.get('content-type')).toBe('application/pdf')
      expect(headers.get('content-disposition')).toBe(
        'attachment; filename="balade-imprimee-fr-a3-imprimeur.pdf"',
      )
    },
  )

  it('is for administrators and editors alone', async () => {
    const query = 'walk=balade-imprimee&locale=fr&sheet=a4'
    expect((await ask(query)).status).toBe(403)
    for (const role of ['office', 'partner', 'readonly'] as RoleName[]) {
      const { token } = await person(installation(), role)
      const { status, body } = await ask(query, token)
      expect([role, status]).toEqual([role, 403])
      expect(body).toContain('Seuls les comptes administrateur et rédaction')
    }
  })

  it.skipIf(isUnbuilt)('is not put at the end of a queue of more than four', async () => {
    const query = 'walk=nulle-part&locale=fr&sheet=a4'
    const answers = await Promise.all(Array.from({ length: 6 }, () => ask(query, editor)))
    const late = answers.filter(({ status }) => status !== 409)
    expect(late.map(({ status, body }) => [status, body])).toEqual([
      [
        503,
        'Un dépliant est en cours d’impression et 4 autres attendent\u00a0: redemandez celui-ci dans quelques minutes.',
      ],
    ])
    expect((await ask(query, editor)).status).toBe(409)
  })

  it.skipIf(isUnbuilt)(
    'is refused in the editor’s language when there is no such walk or sheet',
    async () => {
      const unknown = await ask('walk=nulle-part&locale=fr&sheet=a4', editor)
      expect([unknown.status, unknown.body]).toEqual([
        409,
        'Aucune balade publiée ne s’appelle « nulle-part » dans la langue « fr ».',
      ])
      const sheet = await ask('walk=balade-imprimee&locale=fr&sheet=a5', editor, 'en')
      expect([sheet.status, sheet.body]).toEqual([
        400,
        'Say which walk, which language and which sheet (a4 or a3).',
      ])
      expect((await ask('walk=../x&locale=fr&sheet=a4', editor)).status).toBe(400)
    },
  )
})
