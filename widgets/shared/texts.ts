import { LOCALES, TEXTS } from './baked'

/** The texts of one locale: `say('open.until', { time })`. */
export type Say = (key: string, values?: Record<string, string | number>) => string

/**
 * Texts in `locale`; what is missing there is said in the default one. With a number `n` among the values, the key's
 * plural form is taken (`stops.one`, `stops.other`; CLDR categories).
 */
export const textsIn =
  (locale: string): Say =>
  (key, values = {}) => {
    const form =
      typeof values.n === 'number' ? `${key}.${new Intl.PluralRules(locale).select(values.n)}` : key
    const text = find(locale, form) ?? find(locale, `${key}.other`) ?? key
    return text.replace(/\{(\w+)\}/g, (place, name) => String(values[name] ?? place))
  }

const find = (locale: string, key: string) =>
  TEXTS[locale]?.[key] ?? TEXTS[locale.split('-')[0]]?.[key] ?? TEXTS[LOCALES[0]]?.[key]
