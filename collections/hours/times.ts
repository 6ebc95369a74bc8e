/** Minutes since midnight; more than 1440 runs into the next day. */
export type Span = { from: number; to: number }

/** "10 h–19 h 30", "10 am–7:30 pm", "10:00–19:30": as people write it in that language. */
export function spanInWords({ from, to }: Span, locale: string): string {
  const language = locale.slice(0, 2)
  if (from === 0 && to === 1440) return ALL_DAY[language] ?? ALL_DAY.en
  const times = [from, to].map((minutes) => timeInWords(minutes, language, locale))
  if (language === 'en') return withoutRepeat(times)
  return times.join('–') + (language === 'de' ? '\u00a0Uhr' : '')
}

const ALL_DAY: Record<string, string> = {
  fr: '24\u00a0h/24',
  en: '24 hours',
  es: 'las 24\u00a0horas',
  de: 'rund um die Uhr',
  it: '24\u00a0ore su 24',
}

function timeInWords(minutes: number, language: string, locale: string): string {
  const [hour, minute] = [Math.floor(minutes / 60) % 24, minutes % 60]
  if (language === 'fr') return frenchTime(hour || (minutes && !minute ? 24 : 0), minute)
  if (language === 'en') return englishTime(hour, minute)
  const at = new Date(Date.UTC(2024, 0, 15, hour, minute))
  return at.toLocaleTimeString(locale, { timeStyle: 'short', timeZone: 'UTC' })
}

const two = (number: number) => String(number).padStart(2, '0')

const frenchTime = (hour: number, minute: number) =>
  `${hour}\u00a0h${minute ? `\u00a0${two(minute)}` : ''}`

function englishTime(hour: number, minute: number): string {
  if (minute === 0 && hour === 0) return 'midnight'
  if (minute === 0 && hour === 12) return 'noon'
  return `${hour % 12 || 12}${minute ? `:${two(minute)}` : ''}\u00a0${hour < 12 ? 'am' : 'pm'}`
}

// "2–7 pm", not "2 pm–7 pm"
function withoutRepeat([from, to]: string[]): string {
  const half = / [ap]m$/.exec(from.replace('\u00a0', ' '))?.[0].trim()
  return half && to.endsWith(half) ? `${from.slice(0, -3)}–${to}` : `${from}–${to}`
}
