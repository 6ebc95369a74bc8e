import type { Payload, PayloadRequest } from 'payload'
import { slugsOf } from '../../collections/slugs'
import { inTransaction } from '../database/in-transaction'
import { WINDOW } from './credited'
import { oldestDay, shiftDays } from './days'
import type { Epoch } from './epoch'
import { epochBefore, epochsBetween, type StoredEpoch, writeEpoch } from './epoch-rows'
import { readFacts } from './facts'
import { makeUp } from './make-up'
import { daysBetween } from './rows'
import { firstCounted, staleSince } from './stale'
import { daysOf, type Struck, struckDays } from './struck'
import { isSameWeights } from './weights'

/**
 * Keeps the account made up: a row for each day that is over. Days are made up anew, with the facts that were kept, when
 * something of theirs is booked late and when an editor strikes a day or takes a strike back; all days after them follow.
 */
export class Epochs {
  /** What the rows were made up from; nothing before the first time, and after a failure. */
  #known?: { today: string; struck: Struck }

  constructor(private readonly payload: Payload) {}

  /** Trusts nothing it knows: the next time all rows are compared with the account. */
  forget() {
    this.#known = undefined
  }

  /**
   * @param today the ISO day in Paris, which is not over
   * @param bookedSince first day of what was booked since the last call, if anything was
   * @throws Error of the database; the next call makes up for it
   */
  async follow(today: string, bookedSince?: string): Promise<void> {
    const { payload } = this
    const struck = await struckDays(payload)
    const known = this.#known
    this.#known = undefined
    const stale = known
      ? earliest([
          known.today === today ? undefined : known.today,
          ...[bookedSince, ...daysOf(known.struck, struck)],
        ])
      : await staleSince(payload, today, struck)
    if (stale && stale < today) await makeUpFrom(payload, stale, today, struck)
    this.#known = { today, struck }
  }
}

/** Makes up all days from one on, and writes those that have changed. */
async function makeUpFrom(payload: Payload, stale: string, today: string, struck: Struck) {
  const first = await firstCounted(payload, oldestDay(today))
  if (!first) return
  const from = stale < first ? first : stale
  const until = shiftDays(today, -1)
  const rows = await epochsBetween(payload, shiftDays(from, -WINDOW), until)
  const stored = new Map(rows.map((row) => [row.day, row]))
  const before: Epoch[] = rows.filter(({ day }) => day < from)
  const base = before.length ? undefined : await epochBefore(payload, from)
  if (base) before.push(base)
  const days = await daysBetween(payload, from, until)
  const factsOn = from <= until && !stored.has(until) ? await readFacts(payload) : undefined
  const changed: Epoch[] = []
  for (let day = from; day <= until; day = shiftDays(day, 1)) {
    const row = stored.get(day)
    const facts = row?.facts ?? (factsOn ?? (await readFacts(payload)))(day)
    const hosts = days[day] ?? {}
    const result = makeUp({ day, facts, hosts, struck: hostsOn(day, struck), before })
    const epoch = { day, facts, result }
    before.push(epoch)
    if (before.length > WINDOW) before.shift()
    if (!row || !isSame(row, epoch)) changed.push(epoch)
    // publishing goes on meanwhile
    await new Promise((done) => setImmediate(done))
  }
  await write(payload, changed, stored, rows.at(-1))
}

const hostsOn = (day: string, struck: Struck) =>
  new Set([...struck].filter((name) => name.startsWith(day)).map((name) => name.slice(11)))

const isSame = (row: Epoch, { facts, result }: Epoch) =>
  JSON.stringify([row.facts, row.result]) === JSON.stringify([facts, result])

/** The last day first: whatever a kill leaves undone, the first of these days does not say yet what it should. */
async function write(
  payload: Payload,
  changed: Epoch[],
  stored: Map<string, StoredEpoch>,
  last: Epoch | undefined,
) {
  const [newest] = changed.slice(-1)
  for (const epoch of [...changed].reverse())
    await inTransaction(payload, async (req) => {
      await writeEpoch(payload, epoch, stored.get(epoch.day)?.id, req)
      if (epoch === newest && !(last && epoch.day < last.day))
        if (!isSameWeights(last?.result, epoch.result)) await note(payload, epoch.day, req)
    })
}

/** Weights that visitors' pages share by have changed: a row in the outbox, in the transaction of the change. */
async function note(payload: Payload, day: string, req: PayloadRequest) {
  const data = { kind: 'epochs', record: day, at: new Date().toISOString() }
  await payload.db.create({ collection: slugsOf(payload).changes, data, req })
}

const earliest = (days: (string | undefined)[]): string | undefined =>
  days.filter((day) => day !== undefined).sort()[0]
