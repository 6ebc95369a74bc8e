import { writtenFor } from './words'

const WORDS = {
  fr: {
    shops: 'Ce commerce sur votre site',
    tours: 'Cette balade sur votre site',
    partners: 'Le module pour ce partenaire',
    videos: 'Cette vidéo sur votre site',
    perimeters: 'Ce quartier sur votre site',
  },
  en: {
    shops: 'This shop on your site',
    tours: 'This walk on your site',
    partners: 'The widget for this partner',
    videos: 'This video on your site',
    perimeters: 'This area on your site',
  },
}

/** How a record's page names the way to the widget that shows it; nothing in a section that has none. */
export const thisOne = (locale: string, section: string): string | undefined =>
  (WORDS[writtenFor(locale)] as Record<string, string>)[section]
