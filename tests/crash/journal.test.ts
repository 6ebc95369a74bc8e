import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readSegment } from '../../src/measuring/segment'
import { addDays, type Days } from '../../src/measuring/sums'
import { ask } from '../integration/server/http'
import { createEditionFolder } from '../integration/server/edition-folder'
import { startWebProcess } from '../support/webProcess'

const KILLS = 100
const VISITORS = 8

let site: ReturnType<typeof createEditionFolder>
let journal: string

beforeAll(() => {
  site = createEditionFolder()
  const page = { body: '<p>', type: 'text/html; charset=utf-8' }
  site.publish({ '/fr/partners/tudigo/': page, '/fr/partners/le-carillon/': page })
  const facts = { v: 1, hosts: { 'tudigo.co': 'tudigo' }, keys: {} }
  writeFileSync(join(site.folder, 'private.json'), JSON.stringify(facts))
  journal = mkdtempSync(join(tmpdir(), 'costo-journal-'))
})
afterAll(() => {
  site.remove()
  rmSync(journal, { recursive: true })
})

const BODY = JSON.stringify({
  ...{ v: 1, widget: 'partner-carousel', version: '0.1.0', views: 1 },
  items: [['partners/le-carillon', 1, 0]],
})

it(`loses no acknowledged beacon and counts none twice over ${KILLS} kills`, async () => {
  let sent = 0
  let acknowledged = 0
  for (let kill = 0; kill < KILLS; kill++) {
    const { child, port } = await startWebProcess(site.folder, journal)
    const gone = once(child, 'close')
    let isUp = true
    const visitor = async (number: number) => {
      const headers = { Origin: 'https://tudigo.co', 'X-Forwarded-For': `203.0.113.${number}` }
      while (isUp) {
        sent++
        const reply = await ask(port, '/v1/beacon', { method: 'POST', headers, body: BODY }).catch(
          // killed before it could answer
          () => undefined,
        )
        if (reply?.status === 204) acknowledged++
      }
    }
    const visitors = Array.from({ length: VISITORS }, (_, number) => visitor(number))
    const before = acknowledged
    // at another moment each time: after the 1st, the 4th, the 7th… answer of this life
    while (acknowledged < before + 1 + ((kill * 3) % 50)) await new Promise(setImmediate)
    child.kill('SIGKILL')
    isUp = false
    await Promise.all([gone, ...visitors])
  }
  // one more start closes what the last kill left open
  const last = await startWebProcess(site.folder, journal)
  last.child.kill('SIGTERM')
  await once(last.child, 'close')

  const days: Days = {}
  for (const name of readdirSync(journal)) {
    expect(name).toMatch(/\.log$/)
    addDays(days, (await readSegment(join(journal, name))).days)
  }
  const kept = Object.values(days).reduce(
    (sum, { tudigo }) => sum + tudigo.credit['partners/le-carillon'][0],
    0,
  )
  console.log(`${KILLS} kills: ${sent} sent, ${acknowledged} acknowledged, ${kept} kept`)
  expect(kept).toBeGreaterThanOrEqual(acknowledged)
  // what was on its way when the process was killed may be kept too, once: each visitor had one
  expect(kept).toBeLessThanOrEqual(acknowledged + KILLS * VISITORS)
})
