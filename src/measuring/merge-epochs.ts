import type { Payload } from 'payload'
import { slugsOf } from '../../collections/slugs'
import { oldestDay, shiftDays } from './days'
import type { Cut, Epoch, EpochResult, HostDay, Standing } from './epoch'
import { epochsBetween, monthlyEpochs, writeEpoch } from './epoch-rows'

/**
 * Adds days past their retention to the rows of their months, and removes them. A month says which day is the last one in
 * it: killed in between, no day counts twice and none is lost.
 * @param today ISO day
 */
export async function mergeEpochs(payload: Payload, today: string): Promise<void> {
  const last = shiftDays(oldestDay(today), -1)
  const days = await epochsBetween(payload, '0000-01-01', last)
  if (!days.length) return
  const months = new Map((await monthlyEpochs(payload, last)).map((month) => [month.day, month]))
  for (const name of new Set(days.map(({ day }) => day.slice(0, 7)))) {
    const before = months.get(name)
    const until = before?.result.until ?? ''
    const ofMonth = days.filter(({ day }) => day.startsWith(name))
    const added = ofMonth.filter(({ day }) => day > until)
    if (added.length) await writeEpoch(payload, monthOf(name, before, added), before?.id)
    for (const { id } of ofMonth)
      await payload.db.deleteOne({
        collection: slugsOf(payload).epochs,
        where: { id: { equals: id } },
      })
  }
}

/** Sums of a month's days; what was known and owed is that of the last one. */
function monthOf(name: string, before: Epoch | undefined, days: Epoch[]): Epoch {
  const { day, facts, result } = days[days.length - 1]
  const all = [...(before ? [before.result] : []), ...days.map((one) => one.result)]
  return {
    day: name,
    facts,
    result: {
      hosts: merged(all, 'hosts', hostsMerged),
      partners: merged(all, 'partners', standingsMerged),
      shops: merged(all, 'shops', standingsMerged),
      until: result.until ?? day,
    },
  }
}

function merged<Key extends 'hosts' | 'partners' | 'shops'>(
  results: EpochResult[],
  key: Key,
  merge: (before: EpochResult[Key][string], one: EpochResult[Key][string]) => typeof one,
): EpochResult[Key] {
  const found = new Map<string, EpochResult[Key][string]>()
  for (const result of results)
    for (const [slug, one] of Object.entries(result[key]) as [string, EpochResult[Key][string]][]) {
      const before = found.get(slug)
      found.set(slug, before ? merge(before, one) : one)
    }
  return Object.fromEntries(found) as EpochResult[Key]
}

/** A month names the strongest of the reasons for which some of it does not count. */
const STRENGTH: (Cut | undefined)[] = [undefined, 'unusual', 'ceiling', 'struck']

function hostsMerged(before: HostDay, one: HostDay): HostDay {
  const cut = [before.cut, one.cut].sort((a, b) => STRENGTH.indexOf(b) - STRENGTH.indexOf(a))[0]
  const { since = before.since, usual = before.usual } = one
  return {
    measured: before.measured + one.measured,
    credited: before.credited + one.credited,
    ...(cut && { cut }),
    ...(since && { since }),
    ...(usual !== undefined && { usual }),
  }
}

const standingsMerged = (before: Standing, one: Standing): Standing => ({
  given: before.given + one.given,
  received: before.received + one.received,
  due: Math.round((before.due + one.due) * 10_000) / 10_000,
  debt: one.debt,
  weight: one.weight,
})
