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

/**
 * Gives the texts that only one part of a widget says, and that only who asks for the part need have. Written by the
 * publisher where the part names the start of their keys: `addTexts('__COSTO_TEXTS_film__')`.
 */
export function addTexts(mark: `__COSTO_TEXTS_${string}__`) {
  const more = mark as unknown as typeof TEXTS
  // what a page has given all objects is no language
  for (const locale of Object.keys(more)) Object.assign((TEXTS[locale] ??= {}), more[locale])
}

const find = (locale: string, key: string) =>
  TEXTS[locale]?.[key] ?? TEXTS[locale.split('-')[0]]?.[key] ?? TEXTS[LOCALES[0]]?.[key]
