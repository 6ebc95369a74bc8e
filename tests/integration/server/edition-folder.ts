import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import {
  HEAD_PATH,
  type Manifest,
  type ManifestFile,
  type ManifestPart,
  partOf,
} from '../../../src/contract/manifest'

/** What a test publishes: text that compresses, or bytes that don't. */
export type TestFile = { body: string | Buffer; type: string } & Pick<
  ManifestFile,
  'immutable' | 'status' | 'location'
>

const PARTS = 4
const FIRST = Date.parse('2026-11-20T10:00:00.000Z')

/** An editions folder on the real disk, in the layout of the contract; `count` parts to a manifest. */
export function createEditionFolder(count = PARTS) {
  const folder = mkdtempSync(join(tmpdir(), 'costo-editions-'))
  const write = (path: string, body: string | Buffer) => {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, body)
  }

  /** By hash: an edition published again is mostly the same. */
  const compressed = new Map<string, [br: Buffer, gz: Buffer]>()

  function store({ body, ...rest }: TestFile): ManifestFile {
    const bytes = Buffer.from(body)
    const hash = sha256(bytes)
    write(pathInStore(hash), bytes)
    if (typeof body !== 'string') return { hash, size: bytes.length, ...rest }
    const [br, gz] = compressed.get(hash) ?? [brotliCompressSync(bytes), gzipSync(bytes)]
    compressed.set(hash, [br, gz])
    write(pathInStore(hash, '.br'), br)
    write(pathInStore(hash, '.gz'), gz)
    return { hash, size: bytes.length, br: br.length, gz: gz.length, ...rest }
  }
  function point(id: string) {
    write(join(folder, 'current.new'), `${id}\n`)
    renameSync(join(folder, 'current.new'), join(folder, 'current'))
  }
  const pathInStore = (hash: string, suffix = '') =>
    join(folder, 'store', hash.slice(0, 2), hash + suffix)

  function storeParts(files: Record<string, ManifestFile>): string[] {
    const parts = Array.from({ length: count }, (): ManifestPart => ({ v: 2, files: {} }))
    for (const path of Object.keys(files).sort())
      if (path !== HEAD_PATH) parts[partOf(path, count)].files[path] = files[path]
    return parts.map((part) => {
      const text = JSON.stringify(part)
      const name = sha256(Buffer.from(text)).slice(0, 32)
      write(join(folder, 'parts', `${name}.json`), text)
      return name
    })
  }

  let published = 0
  function manifestOf(
    files: Record<string, ManifestFile>,
    about: Partial<Manifest> = {},
  ): Manifest {
    const parts = storeParts(files)
    const head =
      files[HEAD_PATH] ?? store({ body: '{"v":1}', type: 'application/json; charset=utf-8' })
    const manifest: Manifest = {
      v: 2,
      id: sha256(Buffer.from(JSON.stringify([parts, head]))).slice(0, 32),
      publishedAt: new Date(FIRST + 60_000 * published++).toISOString(),
      inputs: {
        week: '2026-11-16',
        publicUrl: 'https://vitrine.example',
        version: '1',
        locales: ['fr', 'en'],
      },
      held: [],
      count: Object.keys(files).length,
      size: Object.values(files).reduce((sum, { size }) => sum + size, 0),
      head,
      parts,
      ...about,
    }
    write(join(folder, 'manifests', `${manifest.id}.json`), JSON.stringify(manifest))
    point(manifest.id)
    return manifest
  }

  return {
    folder,
    pathInStore,
    write: (path: string, body: string | Buffer) => write(join(folder, path), body),
    /** Stores the files, writes their manifest and swaps the pointer. Each edition is a minute younger than the last. */
    publish(
      files: Record<string, TestFile>,
      about?: Partial<Manifest>,
    ): Manifest & { files: Record<string, ManifestFile> } {
      const stored = Object.fromEntries(
        Object.entries(files).map(([path, file]) => [path, store(file)]),
      )
      return { ...manifestOf(stored, about), files: stored }
    },
    /** The same with files that are in the store already, or needn't be. */
    manifestOf,
    point,
    // a server that is closing may still be noting what it found damaged
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  }
}

export type EditionFolder = ReturnType<typeof createEditionFolder>

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
