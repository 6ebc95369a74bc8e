import type { ChildProcess } from 'node:child_process'
import { cp, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { beforeAll, expect, it } from 'vitest'
import { currentId } from '../../src/publish/store/editions'
import { type Installation, start } from '../support/databases'
import { fillCity } from '../support/fillCity'
import {
  buildProcesses,
  end,
  ready,
  startProcess,
  statusOf,
  until,
} from '../support/publisherProcess'

const SIZES = [1_000, 3_000, 10_000]
const EDITS = 10
const BURST = 200
/** Milliseconds: how long a publisher at rest is watched, and how long an editor takes from one save to the next. */
const REST = 10_000
const BETWEEN_SAVES = 250

/** What the design promises on two cores. Seconds, and megabytes. */
const BUDGET = { full: 60, memory: 1000, edit: 1, save: 1 }

type Figures = {
  shops: number
  files: number
  'full, s': number
  'CPU of it, s': number
  'peak, MB': number
  'copy, s': number
  'full / copy': number
  'edit, ms': number
  'worst edit, ms': number
  'files of an edit': number
  'CPU of an edit, ms': number
  'save, ms': number
  'worst save, ms': number
  'publishes of a burst': number
  'CPU at rest, %': number
}

const all: Figures[] = []
beforeAll(buildProcesses)

it.each(SIZES)('publishes a city of %i shops within the budget', async (shops) => {
  const installation = await start('sqlite')
  const rows = await fillCity(installation.payload, shops)
  const ids = rows.shops.map(({ id }) => String(id))
  const publisher = startProcess(installation)
  const exited = new Promise((done) => publisher.once('exit', done))
  try {
    await ready(publisher)
    const began = performance.now()
    const saves = savesUntil(installation, ids.slice(0, 50), async () =>
      Boolean(await currentId(folderOf(installation))),
    )
    await until('a full edition', () => currentId(folderOf(installation)), 600_000)
    const full = (performance.now() - began) / 1000
    const fullCpu = (await cpuOf(publisher)) / 1000
    const savesMs = await saves
    const peak = await peakMemory(publisher)
    await idle(installation)
    const files = await countFiles(installation)
    const edits = await measureEdits(installation, publisher, ids.slice(100))
    const publishes = await measureBurst(installation, ids.slice(200))
    const rest = await measureRest(publisher)
    const copy = await measureCopy(installation)
    all.push({
      shops,
      files,
      'full, s': round(full),
      'CPU of it, s': round(fullCpu),
      'peak, MB': peak,
      'copy, s': round(copy),
      'full / copy': round(full / copy),
      'edit, ms': median(edits.milliseconds),
      'worst edit, ms': worst(edits.milliseconds),
      'files of an edit': median(edits.files),
      'CPU of an edit, ms': Math.round(edits.cpu / EDITS),
      'save, ms': median(savesMs),
      'worst save, ms': worst(savesMs),
      'publishes of a burst': publishes,
      'CPU at rest, %': rest,
    })
  } finally {
    await end(publisher)
    await exited
    await installation.stop()
  }
  const figures = all.at(-1)!
  console.log(JSON.stringify(figures, null, 1))
  expect(figures['full, s']).toBeLessThanOrEqual(BUDGET.full)
  expect(figures['peak, MB']).toBeLessThanOrEqual(BUDGET.memory)
  expect(figures['edit, ms'] / 1000).toBeLessThanOrEqual(BUDGET.edit)
  expect(figures['worst save, ms'] / 1000).toBeLessThanOrEqual(BUDGET.save)
  expect(figures['CPU at rest, %']).toBeLessThanOrEqual(2)
  expect(figures['publishes of a burst']).toBeLessThan(BURST / 5)
})

it('costs grow no faster than the city', () => {
  console.table(all)
  const each = all.map((figures) => figures['full, s'] / figures.shops)
  expect(each.at(-1)! / each[0]).toBeLessThanOrEqual(1.5)
})

const folderOf = ({ dataDir }: Installation) => join(dataDir, 'editions')

const edit = ({ payload }: Installation, id: string, text: string) =>
  payload.update({
    ...{ collection: 'shops', id },
    data: { summary: text, _status: 'published' },
  })

/** How long each save takes beside a publish, in milliseconds, until `isOver`. */
async function savesUntil(
  installation: Installation,
  ids: string[],
  isOver: () => Promise<boolean>,
): Promise<number[]> {
  const took: number[] = []
  for (let index = 0; !(await isOver()); index++) {
    const began = performance.now()
    await edit(installation, ids[index % ids.length], `Pendant la publication ${index}`)
    took.push(performance.now() - began)
    await wait(BETWEEN_SAVES)
  }
  return took
}

/** From the commit of each edit to the moment at which the edition that shows it is served. */
async function measureEdits(installation: Installation, publisher: ChildProcess, ids: string[]) {
  const milliseconds: number[] = []
  const files: number[] = []
  const before = await cpuOf(publisher)
  for (let index = 0; index < EDITS; index++) {
    const id = await currentId(folderOf(installation))
    await edit(installation, ids[index], `Retouche ${index}`)
    const committed = performance.now()
    await until('the edit is served', async () => (await currentId(folderOf(installation))) !== id)
    milliseconds.push(performance.now() - committed)
    await idle(installation)
    files.push((await statusOf(installation))?.last?.changed ?? 0)
  }
  return { milliseconds, files, cpu: (await cpuOf(publisher)) - before }
}

/** How many editions a burst of edits makes; it ends with the last edit served. */
async function measureBurst(installation: Installation, ids: string[]): Promise<number> {
  const seen = new Set<string | undefined>()
  let isOver = false
  const watching = until(
    'the end of the burst',
    async () => {
      seen.add(await currentId(folderOf(installation)))
      return isOver
    },
    600_000,
  )
  for (let index = 0; index < BURST; index++) await edit(installation, ids[index], `Salve ${index}`)
  await idle(installation)
  isOver = true
  await watching
  // the one that was served before
  return seen.size - 1
}

/** Share of one core that a publisher takes which has nothing to do. */
async function measureRest(publisher: ChildProcess): Promise<number> {
  const [cpu, began] = [await cpuOf(publisher), performance.now()]
  await wait(REST)
  return round((((await cpuOf(publisher)) - cpu) / (performance.now() - began)) * 100)
}

async function measureCopy(installation: Installation): Promise<number> {
  const copy = join(installation.dataDir, 'copy')
  const began = performance.now()
  await cp(folderOf(installation), copy, { recursive: true })
  const seconds = (performance.now() - began) / 1000
  await rm(copy, { recursive: true })
  return seconds
}

/** Waits until no change waits and the publisher rests. */
const idle = (installation: Installation) =>
  until(
    'the publisher rests',
    async () => {
      const { totalDocs } = await installation.payload.count({ collection: 'changes' })
      const status = totalDocs === 0 ? await statusOf(installation) : undefined
      return status?.state === 'idle' && status.pending === 0
    },
    600_000,
  )

async function countFiles(installation: Installation): Promise<number> {
  const id = await currentId(folderOf(installation))
  const path = join(folderOf(installation), 'manifests', `${id}.json`)
  return JSON.parse(await readFile(path, 'utf8')).count
}

/** The largest resident memory of a process, in megabytes; Linux only. */
async function peakMemory({ pid }: ChildProcess): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  return Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1024)
}

/** Processor time that a process has used, in milliseconds: a hundred ticks a second. */
async function cpuOf({ pid }: ChildProcess): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
  const [user, system] = stat.slice(stat.lastIndexOf(')')).split(' ').slice(12, 14).map(Number)
  return (user + system) * 10
}

const round = (value: number) => Math.round(value * 10) / 10
const worst = (values: number[]) => Math.round(Math.max(...values))
const median = (values: number[]) =>
  Math.round([...values].sort((a, b) => a - b)[Math.floor(values.length / 2)])
