/** Where all that a host's renderers write lies: nothing of the suite's own ever does. */
export const FOLDER = 'custom'

/** A renderer's path for one record in one language: "fr/shops/librairie.txt". */
export const filledPath = (path: string, values: { locale: string; slug?: string }): string =>
  path.replaceAll('{locale}', values.locale).replaceAll('{slug}', values.slug ?? '')

/** Whether there is one in each language. */
export const isInEachLocale = (path: string): boolean => path.includes('{locale}')

/** The path as one record would have it; two that are the same would be written over each other. */
export const samplePath = (path: string): string =>
  filledPath(path, { locale: 'LOCALE', slug: 'SLUG' })
