import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { build } from 'vite'
import { makeEdition, type Task } from '../../../src/publish/make'
import { currentId } from '../../../src/publish/store/editions'
import { verifyEdition } from '../../../src/publish/store/verify'
import { Workshop } from '../../../src/publish/workshop'
import { inputs, records } from '../../fixtures/records'

// below the project, so that the worker finds its packages
const BUILT = resolve('.tmp', `worker-${process.pid}`)
const ROUNDS = 16

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'editions-'))
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: true,
      target: 'node20',
      outDir: BUILT,
      rollupOptions: { input: { worker: 'src/publish/worker.ts' } },
    },
  })
})
afterAll(() =>
  Promise.all([folder, BUILT].map((path) => rm(path, { recursive: true, force: true }))),
)

/** A quarter of which every page differs from the round before. */
function task(round: number, editionsDir = folder): Task {
  const all = records()
  for (const shop of all.shops) shop.summary.fr = `Le tour ${round}.`
  return { ...inputs(), records: all, editionsDir, widgetsDir: folder }
}

const startWorker = (sent: Task): ChildProcess => {
  const child = fork(join(BUILT, 'worker.js'), { serialization: 'advanced', execArgv: [] })
  child.send(sent)
  return child
}

/** Kills a worker after so many milliseconds of work, for good. */
async function killedAfter(milliseconds: number, sent: Task) {
  const child = startWorker(sent)
  const ended = once(child, 'exit')
  const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds)
  child.once('message', () => child.kill('SIGKILL'))
  await ended
  clearTimeout(timer)
}

describe('a publishing process', () => {
  it('may be killed at any moment: what is served is always whole, and the next publish mends the rest', async () => {
    const started = performance.now()
    const first = startWorker(task(0))
    await once(first, 'message')
    const whole = performance.now() - started
    first.kill('SIGKILL')

    const served = new Set<string>()
    for (let round = 1; round <= ROUNDS; round++) {
      // spread over the work itself; the last one is killed when it says that it is done
      const moment = round === ROUNDS ? 60_000 : whole * (0.4 + (0.6 * round) / ROUNDS)
      await killedAfter(moment, task(round))
      const id = await currentId(folder)
      expect(await verifyEdition(folder, id!)).toEqual([])
      served.add(id!)
    }
    // else no kill came before a swap, or none after one
    expect(served.size).toBeGreaterThan(1)
    expect(served.size).toBeLessThan(ROUNDS)

    const mended = await makeEdition(task(ROUNDS + 1))
    expect(await verifyEdition(folder, mended.id)).toEqual([])
    const elsewhere = await mkdtemp(join(tmpdir(), 'editions-'))
    expect((await makeEdition(task(ROUNDS + 1, elsewhere))).id).toBe(mended.id)
    await rm(elsewhere, { recursive: true })
  }, 240_000)

  it('that dies fails its task, and the next task has a new one', async () => {
    const workshop = new Workshop(join(BUILT, 'worker.js'))
    const broken = { ...task(1), editionsDir: '/dev/null/nowhere' }
    await expect(workshop.make(broken)).rejects.toThrow(/ENOTDIR/)

    const dying = workshop.make(task(40))
    process.kill(workshop.pid!, 'SIGKILL')
    await expect(dying).rejects.toThrow(/the publishing process ended \(SIGKILL\)/)

    const made = await workshop.make(task(41))
    expect(await verifyEdition(folder, made.id)).toEqual([])
    await workshop.stop()
    expect(workshop.pid).toBeUndefined()
  }, 60_000)
})
