import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { CLOSED } from '../../src/contract/journal'
import { type PartnerSite, startPartnerSite } from '../support/partner-site'
import { until } from '../support/publisherProcess'
import { run } from '../support/run'
import { type Editor, firstEditor } from './content'
import { environment, type Host, installHost, startHost } from './host'
import { follow, launchVisitor, look, lookAtEditions, write } from './journey'

const mongodb = process.env.TEST_MONGODB_URL?.replace('/?', `/stranger-${process.pid}?`)

/** Published by a command, counting: what the two deployments without sources leave out. */
const MORE = [`publisher: 'command',`, 'journal: `${process.cwd()}/journal`,']

let folder: string
let app: string
let database: string
let browser: Browser
let site: PartnerSite
let host: Host
let editor: Editor

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stranger-'))
  database = mongodb ?? `file:${join(folder, 'host.db')}`
  ;[browser, site] = await Promise.all([launchVisitor(), startPartnerSite()])
  app = await installHost(join(folder, 'app'), inject('tarball'))
  await writeFile(join(app, 'quarters.geojson'), JSON.stringify(QUARTERS))
  host = await startHost(app, mongodb ? 'mongodb' : 'sqlite', database, MORE)
  editor = await firstEditor(host)
  await write(editor)
}, 900_000)

afterAll(async () => {
  await host?.stop()
  await Promise.all([browser?.close(), site?.stop()])
  await rm(folder, { recursive: true, force: true })
})

/** One outline, north of Paris's 18th. */
const QUARTERS = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { nom: 'Jules-Joffrin' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            ...[[2.335, 48.89], [2.35, 48.89], [2.35, 48.9], [2.335, 48.9]], // prettier-ignore
            [2.335, 48.89],
          ],
        ],
      },
    },
  ],
}

/** A script of the host's own, which prints what was booked. */
const ROWS = `
import config from '@payload-config'
import { getPayload } from 'payload'

const payload = await getPayload({ config, disableOnInit: true })
const { docs } = await payload.find({ collection: 'exposures' })
console.log(JSON.stringify(docs))
process.exit(0)
`

/** A command of the suite's, by the host's own `payload`. */
const command = (...words: string[]) =>
  run('npx', ['payload', ...words], { cwd: app, env: environment(host.url, database) })

it('publishes nothing before the command is called, which says what it has done', async () => {
  expect((await fetch(`${host.url}/vitrine/v1/edition.json`)).status).toBe(503)
  const said = await command('costo-publish')
  expect(said).toMatch(/Edition \w+ is served: \d+ files/)
  // served within seconds, from files that another process has written
  await until('the edition', async () => (await fetch(`${host.url}/vitrine/v1/edition.json`)).ok)
  await lookAtEditions(host, browser, 'Publishing is done in rounds')
})

it('shows three widgets on another site, and all that its pages name', async () => {
  await look(host, browser, site)
  await follow(`${host.url}/vitrine`)
})

it('reads a city’s outlines from a file by the host’s own Payload, as drafts', async () => {
  await command('costo-perimeters', 'quarters.geojson', '--name', 'nom')
  const { docs } = await (await editor.ask('perimeters?draft=true')).json()
  expect(docs).toMatchObject([{ name: 'Jules-Joffrin', _status: 'draft' }])
})

it('counts that visit for the partner whose site it was, and books it with the next command', async () => {
  const journal = join(app, 'journal')
  // a segment is closed a minute after its first line
  const closed = async () => (await readdir(journal)).find((name) => name.endsWith(CLOSED))
  await until('a closed segment of what was counted', closed, 120_000, 500)
  await command('costo-publish')
  expect(await closed()).toBeUndefined()
  await writeFile(join(app, 'rows.ts'), ROWS)
  const [said] = (await command('run', 'rows.ts')).match(/\[\{.*\}\]/) ?? []
  expect(JSON.stringify(JSON.parse(said ?? '[]'))).toMatch(/tudigo.*librairie-du-ruisseau/)
})
