import { regional } from './regional'

/** One part of an opening_hours text; `text` is what holds on the days it is about, as a week's rule. */
export type Rule =
  | { kind: 'week'; text: string; days?: undefined }
  | { kind: 'holidays' | 'school'; text: string; days?: undefined }
  | { kind: 'dates'; text: string; days: [from: MonthDay, to?: MonthDay] }

/** Month from 0; without a day, the whole month. */
type MonthDay = { month: number; day?: number }

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const WEEKDAY = '(?:Mo|Tu|We|Th|Fr|Sa|Su)'
const MONTH = `(?:${MONTHS.join('|')})`
const HOLIDAY = /^(PH|SH)\b\s*(.*)$/
const WITH_HOLIDAYS = new RegExp(
  `^(${WEEKDAY}(?:[-,]${WEEKDAY})*),PH\\b|^PH,(${WEEKDAY}(?:[-,]${WEEKDAY})*)`,
)
const DATES = new RegExp(
  `^(${MONTH})( \\d\\d?)?(?:-(${MONTH} )?(${MONTH}|\\d\\d?))?(?::?\\s+(.*))?$`,
)
const BEYOND_WEEK = new RegExp(
  `\\b(PH|SH|${MONTH}|week|easter|sun|dawn|dusk|\\d{4}(?!:))|\\[|\\+|\\|\\||\\bsun`,
)

/** The parts of a text, or nothing when one of them can't be said in words. */
export function rulesOf(text: string): Rule[] | undefined {
  const weekly: string[] = []
  const others: Rule[] = []
  for (const part of split(text)) {
    const shared = WITH_HOLIDAYS.exec(part)
    const weekdays = shared && part.replace(shared[0], shared[1] ?? shared[2])
    if (weekdays) {
      weekly.push(weekdays)
      others.push({ kind: 'holidays', text: part.slice(shared[0].length).trim() })
      continue
    }
    const other = holiday(part) ?? dates(part)
    if (other) others.push(other)
    else weekly.push(part)
  }
  const week: Rule[] = weekly.length ? [{ kind: 'week', text: weekly.join('; ') }] : []
  const rules = [...week, ...others].map((rule) => ({ ...rule, text: rule.text || '24/7' }))
  return rules.some((rule) => BEYOND_WEEK.test(withoutComments(rule.text))) ? undefined : rules
}

function holiday(part: string): Rule | undefined {
  const [, kind, text] = HOLIDAY.exec(part) ?? []
  return kind ? { kind: kind === 'PH' ? 'holidays' : 'school', text } : undefined
}

function dates(part: string): Rule | undefined {
  const [, month, day, toMonth, to, text = ''] = DATES.exec(part) ?? []
  if (!month) return undefined
  const at = (name: string, number?: string): MonthDay => ({
    month: MONTHS.indexOf(name.trim()),
    day: number ? Number(number) : undefined,
  })
  const end = to && (MONTHS.includes(to) ? at(to) : at(toMonth ?? month, to))
  return { kind: 'dates', text, days: end ? [at(month, day), end] : [at(month, day)] }
}

// semicolons inside a quoted comment don't separate
const split = (text: string) =>
  (text.match(/(?:"[^"]*"|[^;"])+/g) ?? []).map((part) => part.trim()).filter(Boolean)

const withoutComments = (text: string) => text.replace(/"[^"]*"/g, '')

const LABELS: Record<string, { holidays: string; school: string }> = {
  fr: { holidays: 'les jours fériés', school: 'pendant les vacances scolaires' },
  en: { holidays: 'on public holidays', school: 'in school holidays' },
  es: { holidays: 'los festivos', school: 'en vacaciones escolares' },
  de: { holidays: 'an Feiertagen', school: 'in den Schulferien' },
  it: { holidays: 'nei festivi', school: 'durante le vacanze scolastiche' },
}

/** Of which days a part speaks: "les jours fériés", "juil.–août", "24 déc.". */
export function ruleLabel(kind: Rule['kind'], days: Rule['days'], locale: string): string {
  if (kind === 'holidays' || kind === 'school')
    return (LABELS[locale.slice(0, 2)] ?? LABELS.en)[kind]
  const [from, to] = days!
  const format = new Intl.DateTimeFormat(regional(locale), {
    month: 'short',
    day: from.day ? 'numeric' : undefined,
    timeZone: 'UTC',
  })
  if (!to) return format.format(instant(from))
  // some editions of Intl put thin spaces around the dash, our times have none
  return format.formatRange(instant(from), instant(to)).replace(/\s–\s/, '–')
}

const instant = ({ month, day }: MonthDay) => new Date(Date.UTC(2024, month, day ?? 1))
