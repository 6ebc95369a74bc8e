import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { cp, mkdir } from 'node:fs/promises'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { CountedLine } from '../../src/contract/journal'
import { daysBetween } from '../../src/measuring/rows'
import { ask } from '../integration/server/http'
import { createEditionFolder } from '../integration/server/edition-folder'
import { eachDatabase } from '../support/databases'
import { buildProcesses, end, ready, startProcess, until } from '../support/publisherProcess'
import { startWebProcess } from '../support/webProcess'

const KILLS = 100
const VISITORS = 8
/** Of the processes that book. */
const BOOKING_KILLS = 10

let site: ReturnType<typeof createEditionFolder>
let journal: string
let kept: CountedLine[] = []

beforeAll(async () => {
  await buildProcesses()
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

/** A beacon that is told from all others by the version of its widget. */
const bodyOf = (version: string) =>
  JSON.stringify({
    ...{ v: 1, widget: 'partner-carousel', version, views: 1 },
    items: [['partners/le-carillon', 1, 0]],
  })

const linesOf = (name: string): CountedLine[] =>
  readFileSync(join(journal, name), 'utf8')
    .split('\n')
    .filter((line) => crc32(line.slice(9)) === Number.parseInt(line.slice(0, 8), 16))
    .filter((line) => line.length > 9)
    .map((line) => JSON.parse(line.slice(9)) as CountedLine)

it(`web loses no acknowledged beacon and keeps none twice over ${KILLS} kills, a third of them while its disk takes no more`, async () => {
  let sent = 0
  let refused = 0
  const acknowledged = new Set<string>()
  for (let kill = 0; kill < KILLS; kill++) {
    const kilobytesPerFile = kill % 3 ? undefined : 2
    const { child, port } = await startWebProcess(site.folder, journal, { kilobytesPerFile })
    const gone = once(child, 'close')
    let isUp = true
    const visitor = async (number: number) => {
      const headers = { Origin: 'https://tudigo.co', 'X-Forwarded-For': `203.0.113.${number}` }
      while (isUp) {
        const version = `1.0.${sent++}`
        const asked = { method: 'POST', headers, body: bodyOf(version) }
        // killed before it could answer
        const reply = await ask(port, '/v1/beacon', asked).catch(() => undefined)
        if (reply?.status === 204) acknowledged.add(version)
        if (reply?.status === 503) refused++
      }
    }
    const visitors = Array.from({ length: VISITORS }, (_, number) => visitor(number))
    const before = acknowledged.size
    // at another moment each time: after the 1st, the 4th, the 7th… answer of this life
    while (acknowledged.size < before + 1 + ((kill * 3) % 50)) await new Promise(setImmediate)
    child.kill('SIGKILL')
    isUp = false
    await Promise.all([gone, ...visitors])
  }
  // one more start closes what the last kill left open
  const last = await startWebProcess(site.folder, journal)
  last.child.kill('SIGTERM')
  await once(last.child, 'close')

  for (const name of readdirSync(journal)) expect(name).toMatch(/\.log$/)
  kept = readdirSync(journal).flatMap(linesOf)
  const versions = new Set(kept.map(({ version }) => version))
  console.log(
    `${KILLS} kills: ${sent} sent, ${acknowledged.size} acknowledged, ${refused} refused by a full disk, ${kept.length} kept`,
  )
  expect(refused).toBeGreaterThan(0)
  expect([...acknowledged].filter((version) => !versions.has(version))).toEqual([])
  expect(versions.size).toBe(kept.length)
}, 600_000)

eachDatabase('booking', (installation) => {
  it(`books each of them once over ${BOOKING_KILLS} kills`, async () => {
    const { dataDir, payload } = installation()
    const folder = join(dataDir, 'journal')
    await mkdir(folder, { recursive: true })
    await cp(journal, folder, { recursive: true })
    const waiting = () => readdirSync(folder).length
    for (let kill = 0; kill < BOOKING_KILLS; kill++) {
      const child = startProcess(installation())
      await ready(child)
      // somewhere in the middle of it, as long as there is something to be booked
      const from = waiting()
      const least = Math.max(0, from - 1 - randomInt(1 + Math.ceil(KILLS / BOOKING_KILLS)))
      await until('a segment booked', async () => waiting() <= least, 60_000, 1)
      await end(child, 'SIGKILL')
    }
    const child = startProcess(installation())
    await until('all segments booked', async () => waiting() === 0)
    await end(child)
    const days = await daysBetween(payload, '2000-01-01', '2999-12-31')
    const booked = Object.values(days).reduce(
      (sum, { tudigo }) => sum + tudigo.credit['partners/le-carillon'][0],
      0,
    )
    expect(booked).toBe(kept.length)
  }, 600_000)
})
