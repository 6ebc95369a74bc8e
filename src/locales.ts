/** As Payload's configuration says its languages, and the suite in which of them to publish. */
type Localised = {
  localization?: false | { localeCodes: string[]; defaultLocale: string }
  custom?: Record<string, unknown>
}

/** Of pages where the records have one language only, unless said. */
export const ONLY = 'fr'

/** In which public pages lie, the default one first. */
export function pageLocales({ localization, custom }: Localised): string[] {
  const { locales } = Object(custom?.costo) as { locales?: string[] }
  if (!localization) return locales ?? [ONLY]
  const written = textLocales({ localization })
  return locales ? written.filter((code) => locales.includes(code)) : written
}

/** In which records may be written, the default one first: none where they have one language only. */
export function textLocales({ localization }: Localised): string[] {
  if (!localization) return []
  const { localeCodes, defaultLocale } = localization
  return [defaultLocale, ...localeCodes.filter((code) => code !== defaultLocale)]
}

/** What a locale is called in this language: "anglais"; its code where nobody knows. */
export function languageName(code: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code
  } catch {
    return code // a code of the host's own making
  }
}

/** In which a page is shown to who reads this language: in it where pages are, else in the default one. */
export function pageLocale(config: Localised, language: string): string {
  const locales = pageLocales(config)
  return locales.includes(language) ? language : locales[0]
}

/** In which records are read for the same: none where they have one language only. */
export function textLocale(config: Localised, language: string): string | undefined {
  const locales = textLocales(config)
  return locales.includes(language) ? language : locales[0]
}
