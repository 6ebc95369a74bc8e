import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchChromium } from '../support/browser'
import { publishSummary } from './editor'
import { newPage, readPartnersPage } from './partner-page'
import { type RunningVitrine, startVitrine } from './running-vitrine'

const FEED = '/v1/fr/shops/librairie-du-ruisseau.json'
const UNTIL = { timeout: 90_000, interval: 250 }

let vitrine: RunningVitrine
let browser: Browser

beforeAll(async () => {
  vitrine = await startVitrine()
  browser = await launchChromium()
})

afterAll(async () => {
  await browser?.close()
  await vitrine?.stop()
})

const editions = (...path: string[]) => join(vitrine.dataDir, 'editions', ...path)
const state = async () => (await vitrine.ready()).publisher
const summary = async (): Promise<string> =>
  (await (await fetch(`${vitrine.url}${FEED}`)).json()).shop.summary

/** A new visitor sees all three widgets, every public page answers 200, and the web process is well. */
async function expectAllShown() {
  const visitor = await newPage(browser)
  expect(await readPartnersPage(visitor, vitrine)).toContain('Librairie du Ruisseau')
  await visitor.context().close()
  const sitemap = await (await fetch(`${vitrine.url}/sitemap.xml`)).text()
  const pages = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address)
  expect(pages.length).toBeGreaterThan(50)
  const broken = []
  for (const page of pages) if (!(await fetch(page)).ok) broken.push(page)
  expect(broken).toEqual([])
  expect((await fetch(`${vitrine.url}/healthz`)).status).toBe(200)
  expect((await fetch(`${vitrine.url}/readyz`)).status).toBe(200)
}

it('shows everything while the publisher is dead, and publishes once there is another one', async () => {
  vitrine.signalPublisher('SIGKILL')
  await publishSummary(vitrine, 'Enregistré sans publicateur.')
  await expectAllShown()
  await expect.poll(summary, UNTIL).toBe('Enregistré sans publicateur.')
})

it('shows everything while the disk refuses what is published, says that publishing fails, and catches up', async () => {
  // a file where the folder of the store was: to whoever writes there, a disk that refuses; root too
  await rename(editions('manifests'), editions('manifests.away'))
  await writeFile(editions('manifests'), '')
  await publishSummary(vitrine, 'Enregistré sans disque.')
  await expect.poll(async () => (await state()).state, UNTIL).toBe('failing')
  await expectAllShown()
  expect(await summary()).not.toBe('Enregistré sans disque.')

  await rm(editions('manifests'))
  await rename(editions('manifests.away'), editions('manifests'))
  await expect.poll(summary, UNTIL).toBe('Enregistré sans disque.')
  await expect.poll(async () => (await state()).state, UNTIL).toBe('idle')
})

it('answers a damaged file from the edition before, reports it, and has it written anew', async () => {
  const before = await summary()
  vitrine.signalPublisher('SIGSTOP')
  await publishSummary(vitrine, 'Abîmé sur le disque.')
  // it publishes and is stopped again before anybody has asked for the new file
  const { edition } = await vitrine.ready()
  vitrine.signalPublisher('SIGCONT')
  const current = async () => (await readFile(editions('current'), 'utf8')).trim()
  await expect.poll(current, { ...UNTIL, interval: 20 }).not.toBe(edition?.id)
  vitrine.signalPublisher('SIGSTOP')
  await damage(FEED, await current())
  await expect.poll(async () => (await vitrine.ready()).edition?.id, UNTIL).not.toBe(edition?.id)

  expect(await summary()).toBe(before)
  await expect.poll(async () => (await vitrine.ready()).damaged, UNTIL).toBe(1)
  await expectAllShown()

  vitrine.signalPublisher('SIGCONT')
  await expect.poll(summary, UNTIL).toBe('Abîmé sur le disque.')
  await expect.poll(async () => (await vitrine.ready()).damaged, UNTIL).toBe(0)
})

/** Alters the bytes of a path of an edition, plain and compressed. */
async function damage(path: string, id: string) {
  const { parts } = JSON.parse(await readFile(editions('manifests', `${id}.json`), 'utf8'))
  for (const name of parts) {
    const part = JSON.parse(await readFile(editions('parts', `${name}.json`), 'utf8'))
    const hash: string | undefined = part.files[path]?.hash
    if (!hash) continue
    for (const suffix of ['', '.br', '.gz'])
      await writeFile(editions('store', hash.slice(0, 2), hash + suffix), 'rongé')
    return
  }
  throw new Error(`${path} is in no part of edition ${id}`)
}

it('shows everything while Next can’t start, tells that from its own health, and has the admin back afterwards', async () => {
  const name = join('.next', 'BUILD_ID')
  await rename(name, `${name}.away`)
  try {
    vitrine.killAdmin()
    await vitrine.adminIs('restarting')
    await expectAllShown()
    expect((await fetch(`${vitrine.url}/admin`)).status).toBe(503)
  } finally {
    await rename(`${name}.away`, name)
  }
  await vitrine.adminIs('ready')
})

it('shows everything while the database is garbage: when it breaks under the admin, and when it never comes', async () => {
  const database = join(vitrine.dataDir, 'vitrine.db')
  const whole = join(vitrine.dataDir, 'whole')
  await vitrine.restart(async () => {
    await mkdir(whole)
    for (const name of await databaseFiles())
      await copyFile(join(vitrine.dataDir, name), join(whole, name))
  })
  await vitrine.adminIs('ready')

  await writeFile(database, 'SQLite format 3\0 and nothing that is one')
  vitrine.killAdmin()
  await expect.poll(async () => (await state()).database, UNTIL).toBe('unreachable')
  await expectAllShown()

  await vitrine.restart(async () => {})
  await expectAllShown()
  expect((await vitrine.ready()).cms).toBe('preparing')

  for (const name of await databaseFiles()) await rm(join(vitrine.dataDir, name))
  // the file that is looked at first comes last
  for (const name of (await readdir(whole)).sort().reverse())
    await rename(join(whole, name), join(vitrine.dataDir, name))
  await vitrine.adminIs('ready')
  await publishSummary(vitrine, 'La base est revenue.')
  await expect.poll(summary, UNTIL).toBe('La base est revenue.')
})

/** The database's file and its logs. */
const databaseFiles = async () =>
  (await readdir(vitrine.dataDir)).filter((name) => name.startsWith('vitrine.db'))
