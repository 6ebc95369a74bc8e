import { randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { hashOf } from '../../../src/publish/store/hash'
import { writingThread } from '../../../src/publish/store/writing-thread'
import { buildProcesses } from '../../support/publisherProcess'

const TEXT = 'text/html; charset=utf-8'

let folder: string
beforeAll(async () => {
  await buildProcesses()
  folder = await mkdtemp(join(tmpdir(), 'thread-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const thread = () => writingThread(resolve('dist', 'programs', 'store-thread.js'))
const page = (words: number) => 'Librairie du Ruisseau — ouverte. '.repeat(words)

it('writes files and their compressed variants, many at a time, into folders that are not there yet', async () => {
  const write = thread()
  const bodies = Array.from({ length: 50 }, (_, index) => page(index * 400))
  const paths = bodies.map((_, index) => join(folder, randomUUID(), String(index)))
  const sizes = await Promise.all(bodies.map((body, index) => write(paths[index], TEXT, body)))
  for (const [index, body] of bodies.entries()) {
    const bytes = Buffer.from(body)
    expect(hashOf(await readFile(paths[index]))).toBe(hashOf(body))
    expect(sizes[index].size).toBe(bytes.length)
    if (bytes.length < 200) continue
    const [br, gz] = await Promise.all(['.br', '.gz'].map((end) => readFile(paths[index] + end)))
    expect(hashOf(brotliDecompressSync(br))).toBe(hashOf(body))
    expect(hashOf(gunzipSync(gz))).toBe(hashOf(body))
    expect(sizes[index]).toEqual({ size: bytes.length, br: br.length, gz: gz.length })
  }
})

it('writes a torn file of the right name anew', async () => {
  const path = join(folder, 'torn')
  await writeFile(path, page(3).slice(0, 20))
  await thread()(path, TEXT, page(3))
  expect(await readFile(path, 'utf8')).toBe(page(3))
})

it('says what the disk refuses, and goes on with the next file', async () => {
  const write = thread()
  await mkdir(join(folder, 'a folder'))
  await expect(write(join(folder, 'a folder'), TEXT, page(9))).rejects.toThrow(/EISDIR|EEXIST/)
  await expect(write(join(folder, 'next'), TEXT, page(1))).resolves.toMatchObject({ size: 35 })
})

it('tells those who wait when the thread can’t be started', async () => {
  const write = writingThread(join(folder, 'no-such-script.js'))
  await expect(write(join(folder, 'x'), TEXT, page(1))).rejects.toThrow(/no-such-script/)
})
