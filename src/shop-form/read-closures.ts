import type { LinkedShop } from '../shop-links/shops'
import type { Read } from './read'
import { typedDay } from './read'
import { closuresToCome, dayOf, type KeptClosure, type Typed } from './typed'
import type { FormWords } from './words'

type Told = { words: FormWords; now: Date }

/** Noon in UTC is the same day in Paris: so are days kept. */
const kept = (day: string) => `${day}T12:00:00.000Z`

/** Characters: it goes live at once, on everybody's site. */
const LONGEST_REASON = 100

/** What is closed when, as the record would keep it: past closures stay, whatever is not shown of a row stays with it. */
export function readClosures(
  typed: Typed,
  shop: LinkedShop,
  { words, now }: Told,
): Pick<Read, 'values' | 'problems'> {
  const problems: Read['problems'] = []
  const toCome = closuresToCome(shop, now)
  const past = ((shop.closures ?? []) as KeptClosure[]).filter((one) => !toCome.includes(one))
  const rows = typed.closures.flatMap((row, index) => {
    if (!row.from && !row.to) return []
    const days = daysOf(row, index)
    if (!days) return []
    const before = toCome.find(({ id }) => id && id === row.id)
    // what an editor has written may be longer
    if (row.reason.length > LONGEST_REASON && row.reason !== before?.reason?.trim()) {
      const message = words.tooLong(LONGEST_REASON, row.reason.length)
      problems.push({ id: `c${index}-reason`, message })
    }
    // a day that stays the same stays the same instant, whatever hour it was kept with
    const at = (name: 'from' | 'to') =>
      before && dayOf(before[name]) === days[name] ? before[name] : kept(days[name])
    return [
      {
        ...(before?.id && { id: before.id }),
        ...{ from: at('from'), to: at('to') },
        reason: row.reason || null,
      },
    ]
  })
  if (problems.length) return { values: {}, problems }
  const said = (closures: KeptClosure[]) =>
    JSON.stringify(closures.map(({ id, from, to, reason }) => [id, from, to, reason || null]))
  const isSame = said(rows as KeptClosure[]) === said(toCome)
  return { values: isSame ? {} : { closures: [...past, ...rows] }, problems: [] }

  function daysOf({ from, to }: Typed['closures'][number], index: number) {
    const wrong = (name: string, message: string) => {
      problems.push({ id: `c${index}-${name}`, message })
      return undefined
    }
    const days = { from: typedDay(from), to: typedDay(to) }
    if (!from) return wrong('from', words.noFirst)
    if (!to) return wrong('to', words.noLast)
    if (!days.from) return wrong('from', words.noDate(from))
    if (!days.to) return wrong('to', words.noDate(to))
    if (days.to < days.from) return wrong('to', words.reversed)
    return days as { from: string; to: string }
  }
}
