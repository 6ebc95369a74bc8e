import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { type PartnerSite, startPartnerSite } from '../support/partner-site'
import { startPostgres } from '../support/postgres-server'
import { until } from '../support/publisherProcess'
import { type Editor, firstEditor } from './content'
import { type Database, type Host, installHost, NEWEST, OLDEST, type Versions } from './host'
import { follow, launchVisitor, look, lookAtEditions, untilPublished, write } from './journey'
import { deployHost } from './standalone'

let folder: string
let browser: Browser
let site: PartnerSite

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'standalone-'))
  ;[browser, site] = await Promise.all([launchVisitor(), startPartnerSite()])
})

afterAll(async () => {
  await Promise.all([browser?.close(), site?.stop()])
  await rm(folder, { recursive: true, force: true })
})

type Server = { url: string; stop?: () => Promise<void> }

/** What Next bundles with, and how packages lie, differ: webpack in a workspace, Turbopack outside of one. */
const on = (
  kind: Database,
  versions: Versions,
  isInWorkspace: boolean,
  database: () => Promise<Server>,
) =>
  describe(`${kind}, with Next ${versions.next}${isInWorkspace ? ', in a workspace' : ''}`, () => {
    let host: Host | undefined
    let server: Server | undefined
    let editor: Editor

    beforeAll(async () => {
      const root = join(folder, kind)
      const app = await installHost(root, inject('tarball'), { versions, isInWorkspace })
      server = await database()
      host = await deployHost({ app, root }, join(folder, `${kind}-deployed`), kind, server.url)
      editor = await firstEditor(host)
      await write(editor)
      await untilPublished(host)
    }, 900_000)

    afterAll(async () => {
      await host?.stop()
      await server?.stop?.()
    })

    it('shows three widgets on another site, and all that its pages name', async () => {
      await look(host!, browser, site)
      await follow(`${host!.url}/vitrine`)
    })

    it('shows what is served in the view of editions', () =>
      lookAtEditions(host!, browser, 'No change is waiting'))

    it('prints a walk, for everyone and for a printer', async () => {
      const page = `${host!.url}/vitrine/fr/tours/nord-du-18e/`
      let address: string | undefined
      const linked = async () => {
        const text = await (await fetch(page)).text()
        address = /href="([^"]+\.pdf)"/.exec(text)?.[1]
        return address
      }
      await until('the PDF of the walk', linked, 180_000, 500).catch((error: unknown) => {
        throw new Error(`${error}; the host has said: ${host!.said()}`)
      })
      const forPrinters = editor.ask('costo/print?walk=nord-du-18e&locale=fr&sheet=a4')
      for (const answer of [await fetch(new URL(address!, page)), await forPrinters])
        expect((await answer.text()).slice(0, 5), answer.url).toBe('%PDF-')
    })
  })

on('sqlite', OLDEST, true, async () => ({ url: `file:${join(folder, 'host.db')}` }))
on('postgres', NEWEST, false, startPostgres)
