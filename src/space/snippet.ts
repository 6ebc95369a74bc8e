import { reservesFor } from '../publish/snippets/reserve'
import { SNIPPETS } from '../publish/snippets/snippets'
import { WORDS } from './words'

const LINK = { fr: 'Nos partenaires', en: 'Our partners' }

/** What a partner pastes to show the others, and where all the other ways are told. `base`: PUBLIC_URL. */
export function snippetFor(slug: string, language: keyof typeof WORDS, base: string) {
  const attributes = { partner: slug }
  return {
    text: SNIPPETS.element({
      ...{ widget: 'partner-carousel', attributes, locale: language, base },
      link: { text: LINK[language], href: `${base}/${language}/partners/` },
      ...reservesFor('', 'partner-carousel', attributes),
    }),
    manual: `${base}/${language}/embed/partner-carousel/?${new URLSearchParams(attributes)}`,
  }
}
