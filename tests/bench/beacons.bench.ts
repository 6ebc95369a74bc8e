import { execFile } from 'node:child_process'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readSegment } from '../../src/measuring/segment'
import { createEditionFolder } from '../integration/server/edition-folder'
import { findProgram } from '../support/nginx'
import { startWebProcess } from '../support/webProcess'
import { missingPrograms } from './wrk'

const run = promisify(execFile)
const BUDGET = 10_000
const SECONDS = 5

let site: ReturnType<typeof createEditionFolder>
let folder: string
let script: string

beforeAll(async () => {
  const missing = missingPrograms()
  if (missing) throw new Error(missing)
  folder = await mkdtemp(join(tmpdir(), 'costo-bench-'))
  site = createEditionFolder()
  const page = { body: '<p>', type: 'text/html; charset=utf-8' }
  const shop = { body: JSON.stringify({ v: 1, shop: 'x'.repeat(2000) }), type: 'application/json' }
  site.publish({
    '/fr/partners/tudigo/': page,
    '/fr/partners/le-carillon/': page,
    '/v1/fr/shops/a.json': shop,
  })
  const facts = { v: 1, hosts: { 'tudigo.co': 'tudigo' }, keys: {} }
  await writeFile(join(site.folder, 'private.json'), JSON.stringify(facts))
  script = join(folder, 'beacon.lua')
  const body = {
    ...{ v: 1, widget: 'partner-carousel', version: '0.1.0', views: 1 },
    items: [['partners/le-carillon', 1, 0]],
  }
  // each message comes from another address, as it would behind a proxy
  await writeFile(
    script,
    `wrk.method = "POST"
wrk.body = '${JSON.stringify(body)}'
wrk.headers["Content-Type"] = "text/plain"
wrk.headers["Origin"] = "https://tudigo.co"
local sent = 0
request = function()
  sent = sent + 1
  wrk.headers["X-Forwarded-For"] = "10." .. math.floor(sent / 65536) % 256 .. "." .. math.floor(sent / 256) % 256 .. "." .. sent % 256
  return wrk.format()
end
`,
  )
})
afterAll(async () => {
  site.remove()
  await rm(folder, { recursive: true, force: true })
})

/** One thread of wrk: answers a second, and milliseconds within which 99 of 100 came. */
async function wrk(url: string, connections: number, ...more: string[]) {
  const args = ['-t1', `-c${connections}`, `-d${SECONDS}s`, '--timeout', '20s', '--latency']
  const { stdout } = await run(findProgram('wrk') ?? 'wrk', [...args, ...more, url])
  const failed = /Non-2xx or 3xx responses: \d+|Socket errors: .*/.exec(stdout)?.[0]
  if (failed) throw new Error(`${url}: ${failed}`)
  const [, time, unit] = /99%\s*([\d.]+)(us|ms|s)/.exec(stdout) ?? []
  return {
    rate: Number(/Requests\/sec:\s*([\d.]+)/.exec(stdout)?.[1]),
    total: Number(/(\d+) requests in/.exec(stdout)?.[1]),
    p99: Number(time) * { us: 0.001, ms: 1, s: 1000 }[unit as 'us' | 'ms' | 's'],
  }
}

/** A Node server that reads the body and answers: what taking costs before anything is checked or kept. */
async function startBare() {
  const server = createServer((request, response) => {
    request.resume().once('end', () => response.writeHead(204).end())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/`, close: () => void server.close() }
}

it(`takes at least ${BUDGET} beacons a second, each on the disk before it is answered`, async () => {
  const busy = loadavg().map((load) => load.toFixed(1))
  const journal = join(folder, 'journal')
  const web = await startWebProcess(site.folder, journal)
  const url = `http://127.0.0.1:${web.port}`
  const bare = await startBare()
  try {
    await wrk(`${url}/v1/beacon`, 64, '-s', script)
    const rival = await wrk(bare.url, 64, '-s', script)
    const ours = await wrk(`${url}/v1/beacon`, 64, '-s', script)
    const alone = await wrk(`${url}/v1/fr/shops/a.json`, 16)
    const [beside, beacons] = await Promise.all([
      wrk(`${url}/v1/fr/shops/a.json`, 16),
      wrk(`${url}/v1/beacon`, 16, '-s', script),
    ])
    web.child.kill('SIGTERM')
    await once(web.child, 'close')
    const kept = await keptIn(journal)
    console.log(`load of the machine before, over 1, 5 and 15 minutes: ${busy.join(', ')}`)
    console.table({
      'beacons, kept on disk (64 connections)': shown(ours, rival.rate),
      'a bare Node server that keeps nothing': shown(rival, rival.rate),
      'edition, alone (16 connections)': shown(alone, alone.rate),
      'edition, beside beacons (16 and 16)': shown(beside, alone.rate),
      'beacons, beside the edition': shown(beacons, rival.rate),
    })
    console.log(`${kept} kept`)
    expect(ours.rate).toBeGreaterThanOrEqual(BUDGET)
    // wrk leaves without the answers of its last moment
    expect(kept).toBeGreaterThanOrEqual(ours.total + beacons.total)
  } finally {
    bare.close()
    web.child.kill('SIGKILL')
  }
})

const shown = ({ rate, p99 }: { rate: number; p99: number }, to: number) => ({
  'a second': Math.round(rate),
  ratio: Number((rate / to).toFixed(2)),
  '99 % within ms': p99,
})

async function keptIn(journal: string): Promise<number> {
  let kept = 0
  for (const name of await readdir(journal)) {
    const { days } = await readSegment(join(journal, name))
    for (const { tudigo } of Object.values(days)) kept += tudigo.credit['partners/le-carillon'][0]
  }
  return kept
}
