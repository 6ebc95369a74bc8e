/** Seconds as one says the length of a film: "3 min", "1 min 40 s". */
export function lengthOf(seconds: number, locale: string): string {
  const whole = Math.round(seconds)
  const minutes = Math.floor(whole / 60)
  const rest = whole % 60
  return [minutes && unit(minutes, 'minute', locale), rest && unit(rest, 'second', locale)]
    .filter(Boolean)
    .join(' ')
}

const unit = (value: number, unit: string, locale: string) =>
  value.toLocaleString(locale, { style: 'unit', unit })
