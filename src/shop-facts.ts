import parsePhoneNumber from 'libphonenumber-js/min'
import { hoursInWords } from '../collections/hours'

/** The hours as they are said to people; the text itself where it can't be read, nothing when there are none. */
export function saidHours(hours: string | null | undefined, language: 'fr' | 'en'): string {
  if (!hours) return ''
  try {
    return hoursInWords(hours, language)
  } catch {
    return hours // written before hours were checked
  }
}

/** The number as it is read aloud: "01 42 00 00 00". */
export function saidPhone(phone: string | null | undefined): string {
  const number = phone ? parsePhoneNumber(phone, 'FR') : undefined
  if (!number) return phone ?? ''
  return number.country === 'FR' ? number.formatNational() : number.formatInternational()
}
