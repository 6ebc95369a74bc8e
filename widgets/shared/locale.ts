/** The published locale for an element: the nearest `lang`, with its region or without, if published; else the default. */
export function localeOf(element: Element, published: readonly string[]): string {
  const lang = pageLang(element)
  return [lang, language(lang)].find((code) => published.includes(code)) ?? published[0]
}

/**
 * What to put on a widget's content when its language is not the one of the page around it: `lang`, and the direction
 * of that language. Nothing when they agree, so that the page's own direction holds.
 */
export function foreign(element: Element, locale: string): { lang?: string; dir?: 'ltr' | 'rtl' } {
  if (language(pageLang(element)) === language(locale)) return {}
  return { lang: locale, dir: /^(ar|fa|he|ur)/.test(locale) ? 'rtl' : 'ltr' }
}

const pageLang = (element: Element) => element.closest<HTMLElement>('[lang]')?.lang ?? ''

const language = (code: string) => code.split('-')[0].toLowerCase()
