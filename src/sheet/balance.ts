import { own } from '../publish/own'
import type { Account } from './account'
import { FEW, type Reader } from './few'
import type { Period } from './weeks'

/** How a partner stands at the end of a period, in exposures. */
export type Balance = {
  /** His share of the period, by the rule. */
  due: number
  /** Owed to him at its end; negative when he has had more than his share. */
  debt: number
  /** `even`: no more is open than chance makes in a few days. */
  state: 'even' | 'owed' | 'ahead'
}

/** What is open within so many days of one's share is chance: weights mend it on the days that follow. */
const DAYS_OF_CHANCE = 3
const LEAST = 5

/**
 * Null when no day of the period is made up for him. To a partner his share and what is owed are said to the nearest five:
 * a share less what came to be owed is what was received, to the last one.
 */
export function balanceOf(
  { epochs }: Account,
  slug: string,
  period: Period,
  reader: Reader,
): Balance | null {
  const standings = epochs
    .filter(({ day }) => day >= period.from && day <= period.until)
    .flatMap(({ result }) => own(result.partners, slug) ?? [])
  const last = standings.at(-1)
  if (!last) return null
  const due = standings.reduce((sum, standing) => sum + standing.due, 0)
  const chance = Math.max(LEAST, (DAYS_OF_CHANCE * due) / standings.length)
  const state = Math.abs(last.debt) <= chance ? 'even' : last.debt > 0 ? 'owed' : 'ahead'
  const told = (value: number) => (reader === 'editor' ? value : Math.round(value / FEW) * FEW + 0)
  return { due: told(due), debt: told(last.debt), state }
}
