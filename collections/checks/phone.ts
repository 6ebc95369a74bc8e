import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import type { Problem } from '../messages'

/** The number in E.164 ("+33142000000"), read as a French one when no country is given; nothing when it isn't one. */
export const toE164 = (typed: string): string | undefined => {
  const number = parsePhoneNumberFromString(typed, 'FR')
  return number?.isValid() ? number.number : undefined
}

/** What is wrong with a phone number. */
export const checkPhone = (phone: string): Problem | undefined =>
  toE164(phone) ? undefined : { key: 'phone', values: { phone } }
