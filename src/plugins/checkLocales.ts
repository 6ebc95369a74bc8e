import type { Config } from 'payload'
import { isLanguageTag, localeCodes } from './localeCodes'
import type { CostoOptions } from './options'

/** @throws Error naming the language that is published nowhere, or missing, and what to write */
export function checkLocales(
  { locales }: Pick<CostoOptions, 'locales'>,
  { localization }: Pick<Config, 'localization'>,
): void {
  if (locales === undefined) return
  if (!localization) {
    if (locales.length === 1 && isLanguageTag(locales[0])) return
    throw new Error(
      `costo: the option locales says ${JSON.stringify(locales)}, but your project has one language only. Write which it is, as ['en'], or add localization: { locales, defaultLocale } to your configuration.`,
    )
  }
  const codes = localeCodes({ localization })
  const { defaultLocale } = localization
  const unknown = locales.find((code) => !codes.includes(code))
  if (unknown !== undefined)
    throw new Error(
      `costo: the option locales says "${unknown}", which is none of your languages (${codes.join(', ')}). Add it to localization.locales, or leave it out.`,
    )
  if (!locales.includes(defaultLocale))
    throw new Error(
      `costo: the option locales is without "${defaultLocale}", your default language, in which texts are shown that have no translation. Add it.`,
    )
}
