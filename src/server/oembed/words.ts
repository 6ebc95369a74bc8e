/** Who answers; pages say it in their own language. */
export const PROVIDER = 'CoSto Vitrine'

const TITLES: Record<string, Record<string, string>> = {
  fr: { partners: 'Partenaires', shops: 'Commerces', videos: 'Vidéos' },
  en: { partners: 'Partners', shops: 'Shops', videos: 'Videos' },
}

/** How the page of a list is called, or the first page, which has no section. */
export const listTitle = (locale: string, section: string): string =>
  (TITLES[locale] ?? TITLES.en)[section] ?? PROVIDER
