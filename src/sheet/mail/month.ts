import type { Account, AccountPartner } from '../account'
import { type Sheet, sheetOf } from '../sheet'
import { monthOf, type Period, wholeWeeks } from '../weeks'

/** What a monthly sheet tells: the month, and the weeks up to its end. */
export type MonthSheet = { month: string; sheet: Sheet; weeks: Sheet }

/** Days that must be read for it. */
export const daysFor = (month: string): Period => {
  const { from, until } = monthOf(month)
  const weeks = wholeWeeks(until)
  return { from: weeks.from < from ? weeks.from : from, until }
}

export const monthSheet = (
  account: Account,
  partner: AccountPartner,
  month: string,
): MonthSheet => ({
  ...{ month, sheet: sheetOf(account, partner, monthOf(month), 'partner') },
  weeks: sheetOf(account, partner, wholeWeeks(monthOf(month).until), 'partner'),
})
