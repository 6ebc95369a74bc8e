import { randomBytes } from 'node:crypto'
import { type FileHandle, mkdir, open, readdir, rename, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import type { Logger } from 'pino'
import { CLOSED, type JournalLine, OPEN } from '../../contract/journal'

export type JournalOptions = {
  folder: string
  /** A segment is closed after this long, or when it has as many bytes. */
  segmentMs?: number
  segmentBytes?: number
  /** Bytes of segments that wait for the cms; more are refused. */
  limit?: number
  log: Logger
  now?: () => Date
}

/** The lines wait for the disk no longer: nothing more is taken until the cms has booked some. */
export class JournalFull extends Error {}

export type Journal = {
  /** Settles once the line is on the disk, together with all that came meanwhile. @throws JournalFull, or the disk's error */
  append(line: JournalLine): Promise<void>
  close(): Promise<void>
}

type Waiting = { text: string; done: () => void; failed: (error: unknown) => void }

const LOOK_MS = 5000

/**
 * An append-only log that acknowledges nothing before it is on the disk. What comes while the disk is busy is written
 * and flushed together (group commit), so that ten thousand lines a second need no more than some hundred flushes.
 * Segments that a process left open when it was killed are closed.
 */
export async function openJournal(options: JournalOptions): Promise<Journal> {
  const { folder, segmentMs = 60_000, segmentBytes = 8e6, limit = 256e6, log } = options
  const { now = () => new Date() } = options
  await mkdir(folder, { recursive: true })
  await closeOrphans(folder, log)

  let segment: { file: FileHandle; name: string; bytes: number; since: number } | undefined
  let queue: Waiting[] = []
  let writing: Promise<void> | undefined
  let held = await sizeOf(folder)
  let closed = false

  // a segment that is written to all the time is closed by its writer
  const roll = setInterval(() => {
    if (segment && !writing) writing = finish().finally(rest)
  }, segmentMs)
  const look = setInterval(
    () =>
      void sizeOf(folder).then(
        (size) => (held = size),
        (err: unknown) => log.error({ err }, 'the journal of beacons can’t be measured'),
      ),
    LOOK_MS,
  )
  roll.unref()
  look.unref()

  async function finish() {
    if (!segment) return
    const { file, name } = segment
    segment = undefined
    try {
      await file.close()
      await rename(join(folder, name + OPEN), join(folder, name + CLOSED))
    } catch (err) {
      // it is closed at the next start
      log.error({ err, segment: name }, 'a segment of beacons can’t be closed')
    }
  }

  async function begin() {
    const at = now().toISOString().replace(/\D/g, '')
    const name = `${at}-${process.pid}-${randomBytes(6).toString('hex')}`
    const file = await open(join(folder, name + OPEN), 'ax')
    // the name must survive a power cut as well as the lines
    await flushFolder(folder)
    return (segment = { file, name, bytes: 0, since: performance.now() })
  }

  async function write() {
    while (queue.length) {
      const batch = queue
      queue = []
      try {
        const current = segment ?? (await begin())
        const { file } = current
        const bytes = Buffer.from(batch.map(({ text }) => text).join(''))
        await file.appendFile(bytes)
        await file.datasync()
        held += bytes.length
        current.bytes += bytes.length
        for (const { done } of batch) done()
        const age = performance.now() - current.since
        if (current.bytes >= segmentBytes || age >= segmentMs) await finish()
      } catch (error) {
        log.error({ err: error, lines: batch.length }, 'beacons can’t be written')
        for (const { failed } of batch) failed(error)
        // half a line may stand at its end: the next one begins a segment of its own
        await finish()
      }
    }
  }

  const rest = () => {
    writing = undefined
    if (queue.length) start()
  }
  const start = () => void (writing ??= write().finally(rest))

  return {
    append(line) {
      if (closed) return Promise.reject(new Error('the journal is closed'))
      if (held >= limit) return Promise.reject(new JournalFull())
      return new Promise((done, failed) => {
        queue.push({ text: lineOf(line), done, failed })
        start()
      })
    },
    async close() {
      closed = true
      clearInterval(roll)
      clearInterval(look)
      while (writing) await writing
      await finish()
    },
  }
}

function lineOf(line: JournalLine): string {
  const text = JSON.stringify(line)
  return `${crc32(text).toString(16).padStart(8, '0')} ${text}\n`
}

async function closeOrphans(folder: string, log: Logger) {
  for (const name of await readdir(folder)) {
    if (!name.endsWith(OPEN) || isAlive(Number(name.split('-')[1]))) continue
    await rename(join(folder, name), join(folder, name.slice(0, -OPEN.length) + CLOSED))
    log.info({ segment: name }, 'a segment of beacons that was left open is closed')
  }
}

/** Whether another process may still write a segment: one that is being replaced finishes what it was sent. */
function isAlive(pid: number): boolean {
  if (pid === process.pid) return false
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

async function sizeOf(folder: string): Promise<number> {
  const sizes = (await readdir(folder)).map((name) =>
    stat(join(folder, name)).then(
      ({ size }) => size,
      // booked and removed meanwhile
      () => 0,
    ),
  )
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
}

async function flushFolder(folder: string) {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
