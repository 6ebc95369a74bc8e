import { reservesFor } from '../publish/snippets/reserve'
import { SNIPPETS } from '../publish/snippets/snippets'
import { WORDS } from './words'

const LINK = { fr: 'Nos partenaires', en: 'Our partners' }

type Where = {
  /** Of the one who pastes. */
  language: keyof typeof WORDS
  /** Of the pages it leads to. */
  locale: string
  /** PUBLIC_URL. */
  base: string
}

/** What a partner pastes to show the others, and where all the other ways are told. */
export function snippetFor(slug: string, { language, locale, base }: Where) {
  const attributes = { partner: slug }
  return {
    text: SNIPPETS.element({
      ...{ widget: 'partner-carousel', attributes, locale, base },
      link: { text: LINK[language], href: `${base}/${locale}/partners/` },
      ...reservesFor('', 'partner-carousel', attributes),
    }),
    manual: `${base}/${locale}/embed/partner-carousel/?${new URLSearchParams(attributes)}`,
  }
}
