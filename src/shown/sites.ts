import type { PayloadRequest } from 'payload'
import { daysBetween } from '../measuring/rows'
import { addDays, parisDay } from '../publish/paris'

const WEEKS = 4

/** How often the sites of each partner have shown what, in the last four weeks: by item ("shops/le-ruisseau") and by the partner's slug. */
export type Showing = Map<string, Map<string, number>>

/** What partners' sites have shown in the last four weeks, checked and claimed exposures together. */
export async function readShowing({ payload }: PayloadRequest, now: Date): Promise<Showing> {
  const today = parisDay(now)
  const days = await daysBetween(payload, addDays(today, -7 * WEEKS), today)
  const showing: Showing = new Map()
  const add = (item: string, host: string, exposures: number) => {
    if (!exposures) return
    const hosts = showing.get(item) ?? new Map<string, number>()
    showing.set(item, hosts.set(host, (hosts.get(host) ?? 0) + exposures))
  }
  for (const hosts of Object.values(days))
    for (const [host, { credit, claimed }] of Object.entries(hosts))
      for (const items of [credit, claimed])
        for (const [item, [exposures]] of Object.entries(items)) add(item, host, exposures ?? 0)
  return showing
}
