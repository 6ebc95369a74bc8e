import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { Manifest, ManifestFile } from '../../../src/contract/manifest'

/** What a test publishes: text that compresses, or bytes that don't. */
export type TestFile = { body: string | Buffer; type: string } & Pick<
  ManifestFile,
  'immutable' | 'status' | 'location'
>

/** An editions folder on the real disk, in the layout of the contract. */
export function createEditionFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'costo-editions-'))
  const write = (path: string, body: string | Buffer) => {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, body)
  }

  function store({ body, ...rest }: TestFile): ManifestFile {
    const bytes = Buffer.from(body)
    const hash = sha256(bytes)
    write(pathInStore(hash), bytes)
    if (typeof body !== 'string') return { hash, size: bytes.length, ...rest }
    const [br, gz] = [brotliCompressSync(bytes), gzipSync(bytes)]
    write(pathInStore(hash, '.br'), br)
    write(pathInStore(hash, '.gz'), gz)
    return { hash, size: bytes.length, br: br.length, gz: gz.length, ...rest }
  }
  const pathInStore = (hash: string, suffix = '') =>
    join(folder, 'store', hash.slice(0, 2), hash + suffix)

  return {
    folder,
    pathInStore,
    /** Stores the files, writes their manifest and swaps the pointer. */
    publish(files: Record<string, TestFile>): Manifest {
      const stored = Object.fromEntries(
        Object.entries(files).map(([path, file]) => [path, store(file)]),
      )
      const manifest: Manifest = {
        v: 1,
        id: sha256(Buffer.from(JSON.stringify(stored))).slice(0, 32),
        publishedAt: '2026-11-20T10:00:00.000Z',
        inputs: {
          week: '2026-11-16',
          publicUrl: 'https://vitrine.example',
          version: '1',
          locales: ['fr', 'en'],
        },
        held: [],
        files: stored,
      }
      write(join(folder, 'manifests', `${manifest.id}.json`), JSON.stringify(manifest))
      write(join(folder, 'current.new'), `${manifest.id}\n`)
      renameSync(join(folder, 'current.new'), join(folder, 'current'))
      return manifest
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

export type EditionFolder = ReturnType<typeof createEditionFolder>

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
