import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { foldSegments } from '../../../src/measuring/fold'
import { eachDatabase } from '../../support/databases'
import { startWebProcess } from '../../support/webProcess'
import { createEditionFolder } from '../server/edition-folder'
import { ask } from '../server/http'

/** What a browser, and a proxy on the way, say of a visitor besides what is counted. */
const VISITOR = {
  'User-Agent': 'Mozilla/5.0 (Linux; Pixel 9) Visitor/1',
  'X-Forwarded-For': '203.0.113.77',
  'X-Real-IP': '203.0.113.77',
  Forwarded: 'for=203.0.113.77',
  'Accept-Language': 'oc-FR,oc;q=0.9',
  'Sec-CH-UA-Model': '"Pixel 9"',
  Referer: 'https://www.tudigo.co/my-secret-page?patient=42',
  Cookie: 'visitor=cafe1234',
}
const TRACES = /203\.0\.113|127\.0\.0\.1|::1|::ffff|Mozilla|Pixel|oc-FR|secret|patient|cafe1234/

const BEACON = {
  ...{ v: 1, widget: 'partner-carousel', version: '0.1.0', views: 1 },
  items: [['partners/le-carillon', 1, 1]],
}

eachDatabase('no trace of a visitor', (installation) => {
  let site: ReturnType<typeof createEditionFolder>
  let journal: string
  let log = ''

  beforeAll(async () => {
    site = createEditionFolder()
    const page = (body: string) => ({ body, type: 'text/html; charset=utf-8' })
    site.publish({
      '/fr/partners/tudigo/': page('<p>Tudigo'),
      '/fr/partners/le-carillon/': page('<p>Le Carillon'),
    })
    const facts = { v: 1, hosts: { 'tudigo.co': 'tudigo' }, keys: {} }
    writeFileSync(join(site.folder, 'private.json'), JSON.stringify(facts))
    journal = mkdtempSync(join(tmpdir(), 'costo-journal-'))
    // all that it can say, it says
    const web = await startWebProcess(site.folder, journal, { level: 'trace' })
    const headers = { ...VISITOR, Origin: 'https://www.tudigo.co' }
    const send = (body: string, more = {}) =>
      ask(web.port, '/v1/beacon', { method: 'POST', body, headers: { ...headers, ...more } })

    expect((await ask(web.port, '/fr/partners/tudigo/', { headers })).status).toBe(200)
    expect((await ask(web.port, '/fr/nowhere/', { headers })).status).toBe(404)
    const link = '/r/tudigo/partners/le-carillon?via=newsletter'
    expect((await ask(web.port, link, { headers })).status).toBe(302)
    expect((await ask(web.port, '/%zz', { headers })).status).toBeGreaterThanOrEqual(400)
    expect((await send(JSON.stringify(BEACON))).status).toBe(204)
    expect((await send('{"v":1')).status).toBe(400)
    expect((await send('x'.repeat(5000))).status).toBe(413)
    const elsewhere = { Origin: 'https://nobody.example' }
    expect((await send(JSON.stringify(BEACON), elsewhere)).status).toBe(204)
    // a disk that fails is a fault, and faults are written down with their cause
    rmSync(join(site.folder, 'store'), { recursive: true })
    await ask(web.port, '/fr/partners/le-carillon/', { headers })

    web.child.kill('SIGTERM')
    await once(web.child, 'close')
    log = web.written()
  })
  afterAll(() => {
    site.remove()
    rmSync(journal, { recursive: true })
  })

  it('stands in what the web process writes down, at whatever level', () => {
    // else nothing would be shown
    expect(log).toMatch(/"level":50/)
    expect(log).not.toMatch(TRACES)
  })

  it('stands in any file', () => {
    const files = [journal, site.folder].flatMap(filesBelow)
    expect(files.filter((path) => path.endsWith('.log'))).toHaveLength(1)
    for (const path of files) expect(readFileSync(path, 'latin1'), path).not.toMatch(TRACES)
  })

  it('stands in the database', async () => {
    const { payload } = installation()
    await payload.db.deleteMany({ collection: 'exposures', where: {} })
    expect(await foldSegments(payload, journal)).toMatchObject({ booked: 1, torn: 0 })
    const { docs } = await payload.db.find({ collection: 'exposures', limit: 0, pagination: false })
    expect(JSON.stringify(docs)).toMatch('"newsletter":{"partners/le-carillon":1}')
    expect(JSON.stringify(docs)).not.toMatch(TRACES)
  })
})

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((path) => statSync(path).isFile())
