import type { Config } from 'payload'

/** Codes of the host's languages; none where it has one only. */
export const localeCodes = ({ localization }: Pick<Config, 'localization'>): string[] =>
  localization
    ? localization.locales.map((locale) => (typeof locale === 'string' ? locale : locale.code))
    : []

/** Whether a locale's code is a language tag of the web (BCP 47): addresses and `lang` of public pages are made of it. */
export function isLanguageTag(code: string): boolean {
  try {
    return Boolean(new Intl.Locale(code))
  } catch {
    return false
  }
}
