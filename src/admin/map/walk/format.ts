/** "850 m", "1,2 km" */
export function metres(meters: number, language: 'fr' | 'en'): string {
  const isLong = meters >= 1000
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: isLong ? 'kilometer' : 'meter',
    maximumFractionDigits: isLong ? 1 : 0,
  }).format(isLong ? meters / 1000 : meters)
}

/** "45 min", "1 h 05" */
export function minutes(total: number): string {
  const [hours, rest] = [Math.floor(total / 60), Math.round(total % 60)]
  return hours ? `${hours}\u00a0h\u00a0${String(rest).padStart(2, '0')}` : `${rest}\u00a0min`
}
