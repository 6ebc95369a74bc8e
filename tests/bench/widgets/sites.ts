import { createHash } from 'node:crypto'
import { type Server, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { brotliCompressSync, constants } from 'node:zlib'
import sharp from 'sharp'
import { bakedWidgets, builtWidgets } from '../../browser/baked-widgets'
import { mediaFiles } from '../../browser/fixture-media'
import { framePath } from '../../../src/contract/frame'
import { rendered } from '../../support/rendered'
import { contentAt } from './content'
import { ourPages } from './our-pages'
import type { Candidate, Kind } from './page'
import { type Build, type RivalBuild } from './rival-builds'
import { rivalPages } from './rival-pages'

/** What a page has had sent, whoever asked. Bodies only, as they go over the wire. */
export type Sent = { path: string; type: string; bytes: number }

/** How the scripts and the files the widgets read come: at once, 1.2 s late, or not at all. */
export type Coming = 'on time' | 'late' | 'failing'

export const LATE_MS = 1200
const KINDS: Kind[] = ['partner-carousel', 'shop-card', 'tour-map']

/** One server for all scripts, files, pictures and tiles, and a partner's blog at another site, for every candidate. */
export async function startSites(rivals: Record<RivalBuild, Build>) {
  const sent: Sent[] = []
  let coming: Coming = 'on time'
  let files = new Map<string, File>()
  const tile = await grey()

  const vitrine = await listen(async (path, answer) => {
    const file = files.get(path) ?? (path.startsWith('/tiles/') ? tile : undefined)
    const held = candidates.find((one) => one.script === path || one.feed === path)
    if (coming === 'late' && held?.script === path) await setTimeout(LATE_MS)
    // ours fail by their file, the rivals, who read none, by their script
    const fails = coming === 'failing' && held && path === (held.feed ?? held.script)
    if (!file || fails) return answer(fails ? 500 : 404, NOTHING)
    sent.push({ path, type: file.type, bytes: file.body.length })
    answer(200, file)
  })
  const base = `http://127.0.0.1:${portOf(vitrine)}`
  const content = contentAt(base)
  const widgets = bakedWidgets(base)
  const pinned = (name: string) => {
    const path = Object.keys(widgets).find((one) => /\/pinned\//.test(one) && one.endsWith(name))
    const hash = createHash('sha384').update(widgets[String(path)]).digest('base64')
    return { src: `${base}${path}`, integrity: `sha384-${hash}` }
  }
  const addresses = { base, pinned }
  const candidates = [
    ...KINDS.flatMap((kind) => ourPages(kind, addresses)),
    ...rivalPages(base, content),
  ]
  files = new Map([
    ...Object.entries(widgets).map(([path, body]): Entry => [path, packed(body, SCRIPT)]),
    ...Object.entries(mediaFiles()).map(([path, body]): Entry => [path, plain(body)]),
    ...Object.entries(rivals).flatMap(([name, { script, style }]): Entry[] => [
      [`/rivals/${name}.js`, packed(script, SCRIPT)],
      [`/rivals/${name}.css`, packed(style, 'text/css')],
    ]),
    ...(await framesAt(base)),
    ['/v1/fr/partners.json', packed(JSON.stringify(content.partners), JSON_TYPE)],
    ['/v1/fr/tours/nord-du-18e.json', packed(JSON.stringify(content.tour), JSON_TYPE)],
    ['/v1/fr/shops/librairie-du-ruisseau.json', packed(JSON.stringify(content.shop), JSON_TYPE)],
  ])

  const partner = await listen(async (path, answer) => {
    const page = candidates[Number(path.slice(1))]
    answer(page ? 200 : 204, page ? packed(page.html, HTML) : NOTHING)
  })

  return {
    candidates,
    /** What has been sent since the last `forget`; pages of the blog are not counted. */
    sent,
    forget: () => void (sent.length = 0),
    come: (how: Coming) => void (coming = how),
    address: (candidate: Candidate) =>
      `http://localhost:${portOf(partner)}/${candidates.indexOf(candidate)}`,
    async stop() {
      await Promise.all([close(vitrine), close(partner)])
    },
  }
}

export type Sites = Awaited<ReturnType<typeof startSites>>

type File = { body: Buffer; type: string; encoding?: 'br' }
type Entry = [path: string, file: File]

const HTML = 'text/html; charset=utf-8'
const SCRIPT = 'text/javascript; charset=utf-8'
const JSON_TYPE = 'application/json'
const NOTHING: File = { body: Buffer.alloc(0), type: 'text/plain' }

// level 11 for scripts and styles as a publisher has time for, 5 for what changes all the time
const packed = (text: string, type: string): File => ({
  body: brotliCompressSync(text, {
    params: { [constants.BROTLI_PARAM_QUALITY]: /script|css/.test(type) ? 11 : 5 },
  }),
  ...{ type, encoding: 'br' },
})
const plain = (body: Buffer): File => ({ body, type: 'image/webp' })

/** The pages that the product gives to stand in an iframe, with all that they ask for. */
async function framesAt(base: string): Promise<Entry[]> {
  const { paths, body } = await rendered(() => {}, { publicUrl: base, widgets: builtWidgets() })
  const frames = KINDS.map((kind) => framePath('fr', kind))
  return paths
    .filter((path) => path.startsWith('/v1/w/') || frames.includes(path))
    .map((path) => [
      path,
      packed(body(path), path.endsWith('/') ? HTML : path.endsWith('.css') ? 'text/css' : SCRIPT),
    ])
}

/** A grey square of 256 pixels: what a tile shows is nobody's matter here. */
const grey = async () =>
  plain(
    await sharp({ create: { width: 256, height: 256, channels: 3, background: '#ddd' } })
      .webp()
      .toBuffer(),
  )

type Answer = (status: number, file: File) => void

const listen = (handle: (path: string, answer: Answer) => Promise<void>) =>
  new Promise<Server>((resolve) => {
    const server = createServer((request, response) => {
      void handle(new URL(request.url ?? '/', 'http://x').pathname, (status, file) => {
        response.writeHead(status, {
          ...{ 'Content-Type': file.type, 'Content-Length': file.body.length },
          ...{ 'Access-Control-Allow-Origin': '*', 'Timing-Allow-Origin': '*' },
          ...(file.encoding && { 'Content-Encoding': file.encoding }),
        })
        response.end(file.body)
      })
    }).listen(0, '127.0.0.1', () => resolve(server))
  })

const portOf = (server: Server) => (server.address() as AddressInfo).port

const close = (server: Server) =>
  new Promise<void>((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
