/** Whether a locale's code is a language tag of the web (BCP 47): addresses and `lang` of public pages are made of it. */
export function isLanguageTag(code: string): boolean {
  try {
    return Boolean(new Intl.Locale(code))
  } catch {
    return false
  }
}
