const timeZone = 'Europe/Paris'

let formatter: Intl.DateTimeFormat | undefined
const isoDay = () => (formatter ??= new Intl.DateTimeFormat('fr-CA', { timeZone }))

// before its first formatter a browser reads what languages it knows, which takes a slow phone tens of milliseconds; half of
// it is done for any other service of `Intl`. So in two tasks, while the file is on its way
setTimeout(Intl.Collator)
setTimeout(isoDay)

/** The Paris day of an instant, ISO: "2026-10-24". */
export const parisDay = (at: Date) => isoDay().format(at)

/** The Paris time of an instant: "19 h 30" in French, where a clock has no colon; else as the language writes it. */
export function timeOf(at: Date, locale: string): string {
  const time = at.toLocaleTimeString(locale, { timeStyle: 'short', timeZone })
  return locale.startsWith('fr')
    ? time.replace(/^0/, '').replace(/:00$/, '\u00a0h').replace(':', '\u00a0h\u00a0')
    : time
}

/** The Paris weekday of an instant; `full` adds the date, for days further away than a week. */
export const dayOf = (at: Date, locale: string, full?: boolean) =>
  at.toLocaleDateString(locale, {
    timeZone,
    weekday: 'long',
    ...(full && { day: 'numeric', month: 'long' }),
  })

/**
 * An ISO day in words, "3 août", or the days from it `to` another, "3–12 août"; with the year when it is not the one of
 * `now`. What is no day stays as it is.
 */
export function dateOf(day: string, locale: string, now: Date, to = day): string {
  // no time zone turns a noon into the day before
  const [first, last] = [day, to].map((one) => new Date(`${`${one}`.slice(0, 10)}T12:00:00Z`))
  if (!(first <= last)) return day
  return new Intl.DateTimeFormat(locale, {
    timeZone,
    day: 'numeric',
    month: 'long',
    ...(day.slice(0, 4) !== parisDay(now).slice(0, 4) && { year: 'numeric' }),
  }).formatRange(first, last)
}
