import { readFileSync } from 'node:fs'
import pino from 'pino'
import type { PublicFile } from '../../src/publish/files'
import type { Inputs } from '../../src/publish/inputs'
import type { Records } from '../../src/publish/records'
import { freePort } from '../../src/server/free-port'
import { startWeb, type WebOptions } from '../../src/server/web'
import { builtWidgets } from '../browser/baked-widgets'
import { inputs, records } from '../fixtures/records'
import { createEditionFolder, type TestFile } from '../integration/server/edition-folder'
import { renderAll } from './rendered'

/**
 * The web process on a real socket, serving an edition of the fixtures with the widgets built into it: every file and every
 * header as a visitor gets them. With a folder for its `journal` it takes what widgets have counted.
 */
export async function startFixtureVitrine(
  change: (records: Records) => void = () => {},
  more: Partial<Inputs> = {},
  web: Pick<WebOptions, 'journal'> = {},
) {
  const port = await freePort()
  const base = `http://127.0.0.1:${port}`
  const site = createEditionFolder()
  /** Puts an edition of changed records in the place of the one before. */
  const publish = async (change: (records: Records) => void) => {
    const changed = records()
    change(changed)
    const { files } = await renderAll(changed, {
      ...inputs(),
      ...{ publicUrl: base, widgets: builtWidgets(), ...more },
    })
    const edition = { v: 1, perimeters: perimetersOf(changed) }
    const head = { body: JSON.stringify(edition), type: 'application/json; charset=utf-8' }
    site.publish(
      {
        ...Object.fromEntries(files.map((file) => [file.path, stored(file)])),
        '/v1/edition.json': head,
      },
      {
        inputs: {
          ...{ week: '2026-11-16', publicUrl: base, version: '1', locales: ['fr', 'en'] },
          names: more.names,
        },
      },
    )
  }
  await publish(change)
  const start = () =>
    startWeb({
      ...{ editions: site.folder, port, hosts: ['127.0.0.1'], log: pino({ level: 'silent' }) },
      // pages of ours in frames are known by it
      ...(web.journal && { ...web, publicUrl: base }),
    })
  let running: Awaited<ReturnType<typeof start>> | undefined = await start()
  const stop = async () => {
    await running?.close()
    running = undefined
  }
  return {
    ...{ base, port, folder: site.folder, publish, stop },
    /** Answers again, at the same address, after `stop`. */
    async restart() {
      running ??= await start()
    },
    async close() {
      await stop()
      site.remove()
    },
  }
}

const perimetersOf = ({ perimeters }: Records) =>
  perimeters.map(({ slug, name }) => ({ slug, name: name.fr }))

const stored = ({ type, body, immutable, status, location }: PublicFile): TestFile => ({
  body: bytesOf(body),
  ...{ type, immutable, status, location },
})

function bytesOf(body: PublicFile['body']): string | Buffer {
  if (typeof body === 'string') return body
  if (body instanceof Uint8Array) return Buffer.from(body)
  if ('settled' in body) throw new Error('a file of a first edition is settled already')
  return readFileSync(body.path)
}
