import { execFile } from 'node:child_process'
import type { Bounds } from '../../collections/checks/coordinates'
import type { ReadingAnswer, ReadingOrder } from './reader'
import { WalkFileRefused } from './refused'
import type { WalkFile } from './walk-file'
import { TOO_HEAVY } from './words'
import { packageFile } from '../package-folder'

/** Milliseconds: the largest sound file takes some seconds, half a minute on a busy machine. */
const LIMIT = 120_000

/** Megabytes: the largest sound file takes 650. */
const MEMORY = 1024

const ANSWER = 256 * 1024 * 1024

let last: Promise<unknown> = Promise.resolve()

/**
 * `readWalkFile` in a process of its own, one file at a time: files come from strangers, and one that takes time or memory
 * without end must not take those of everyone who is editing.
 * @throws WalkFileRefused also when it takes too much; Error when the process can't be started
 */
export function readWalkFileApart(
  bytes: Uint8Array,
  name: string,
  bounds: Bounds,
): Promise<WalkFile> {
  // of the name only the ending counts
  const work = () => read(bytes, { name: name.slice(-100), bounds })
  const turn = last.then(work, work)
  last = turn.catch(() => undefined)
  return turn
}

async function read(bytes: Uint8Array, order: ReadingOrder): Promise<WalkFile> {
  const text = await new Promise<string>((done, fail) => {
    const script = packageFile('dist', 'programs', 'walk-file.js')
    const reader = execFile(
      process.execPath,
      [`--max-old-space-size=${MEMORY}`, script, JSON.stringify(order)],
      { timeout: LIMIT, killSignal: 'SIGKILL', maxBuffer: ANSWER },
      (error, stdout) => (error ? fail(reasonOf(error)) : done(stdout)),
    )
    // it may end before it has read everything
    reader.stdin?.on('error', () => undefined)
    reader.stdin?.end(bytes)
  })
  const answer = JSON.parse(text) as ReadingAnswer
  if ('refused' in answer) throw new WalkFileRefused(answer.refused)
  return answer.file
}

/** Killed for its time or, by itself or by the system, for its memory. */
const reasonOf = (error: Error & { signal?: string | null }) =>
  error.signal ? new WalkFileRefused(TOO_HEAVY, { cause: error }) : error
