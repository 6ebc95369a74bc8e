/** Metres as a walker reads them: "350 m", "3,2 km". */
export const distance = (meters: number, locale: string) =>
  meters < 995
    ? unit(Math.round(meters / 10) * 10 || Math.round(meters), 'meter', locale)
    : unit(meters / 1000, 'kilometer', locale)

/** Minutes as a walker reads them: "45 min", "1 h 20 min". */
export function duration(minutes: number, locale: string): string {
  const whole = Math.round(minutes)
  const hours = Math.floor(whole / 60)
  const rest = whole % 60
  return [hours && unit(hours, 'hour', locale), (rest || !hours) && unit(rest, 'minute', locale)]
    .filter(Boolean)
    .join(' ')
}

const unit = (value: number, unit: string, locale: string) =>
  value.toLocaleString(locale, { style: 'unit', unit, maximumFractionDigits: 1 })

// a first number with its unit takes a slow phone long enough for a task of its own, too
setTimeout(unit, 0, 0, 'meter')

/** Bytes as a reader of links knows them: "2 ko", "1 400 kB". */
export const fileSize = (bytes: number, locale: string) =>
  unit(Math.ceil(bytes / 1000), 'kilobyte', locale)
