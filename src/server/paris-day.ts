const dayFormat = new Intl.DateTimeFormat('fr-CA', {
  timeZone: 'Europe/Paris',
  ...{ year: 'numeric', month: '2-digit', day: '2-digit' },
})

let known = { minute: -1, day: '' }

/** The ISO day in Paris; looked up once a minute, for there may be ten thousand beacons in a second. */
export function parisDay(at: Date): string {
  const minute = Math.floor(at.getTime() / 60_000)
  if (minute !== known.minute) known = { minute, day: dayFormat.format(at) }
  return known.day
}
