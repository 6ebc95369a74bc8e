import { isDay } from '../../publish/paris'

/** An ISO day from "2026-11-26" or "26/11/2026", also with points or dashes; nothing when it is neither, or no day there is. */
export function dayIn(cell: string): string | undefined {
  const text = cell.trim()
  const [, d, m, y] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? []
  const day = y ? `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}` : text
  // 31/02 would become a day of March
  return isDay(day) && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day) ? day : undefined
}

/** No number that is written for people has more characters. */
const LONGEST_NUMBER = 60

/**
 * A number with a comma or a point before its decimals and spaces between its thousands; `percent` where the sign stands
 * behind it. Nothing when it is none, or when "1,240.5" leaves in doubt what is meant.
 */
export function numberIn(cell: string): { value: number; percent: boolean } | undefined {
  // looking for the sign takes the square of the length
  if (cell.length > LONGEST_NUMBER) return undefined
  const [, text, sign] = /^(.*?)\s*(%?)$/s.exec(cell.trim()) ?? []
  const digits = (text ?? '').replaceAll(/(?<=\d)[\s\u00a0\u202f'’](?=\d{3}(\D|$))/g, '')
  if (!/^-?\d+([.,]\d+)?$/.test(digits)) return undefined
  return { value: Number(digits.replace(',', '.')), percent: sign === '%' }
}

const YES = ['oui', 'yes', 'x', '1', 'vrai', 'true', '✓']
const NO = ['', 'non', 'no', '0', 'faux', 'false']

/** Yes or no; nothing when it is neither. */
export function yesIn(cell: string): boolean | undefined {
  const text = cell.trim().toLowerCase()
  return YES.includes(text) ? true : NO.includes(text) ? false : undefined
}
