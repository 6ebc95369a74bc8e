/** Plain `en` is American to Intl; our English readers are Parisians and visitors: day before month, no serial comma. */
export const regional = (locale: string) => (locale === 'en' ? 'en-GB' : locale)
