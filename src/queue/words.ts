import { texts } from '../texts/texts'
import type { Gap } from './gaps'
import type { Section } from './sections'

export type Language = 'fr' | 'en'

type OfSection = {
  title: string
  /** What it is, and what is to be done. */
  what: string
  /** When there is nothing. */
  none: string
}

const sectionsFr: Record<Section, OfSection> = {
  proposals: {
    title: 'À décider',
    what: 'Ce que partenaires et commerçants proposent de changer. La fiche publiée reste telle quelle jusqu’à votre décision.',
    none: 'Tout est décidé : personne n’attend de réponse.',
  },
  links: {
    title: 'Jamais répondu',
    what: 'Liens envoyés il y a plus de dix jours sans réponse, ou non remis : relancez, ou téléphonez.',
    none: 'Tous les commerçants à qui vous avez écrit ont répondu, ou ont encore le temps.',
  },
  closing: {
    title: 'Ferment bientôt',
    what: 'La date de fermeture est passée ou arrive dans les deux mois : fermez la fiche le jour venu, ou corrigez la date.',
    none: 'Aucune fermeture annoncée dans les deux mois.',
  },
  hours: {
    title: 'Horaires à vérifier',
    what: 'Personne ne les a confirmés depuis six mois. Un lien envoyé au commerçant suffit souvent.',
    none: 'Tous les horaires ont été vérifiés ces six derniers mois. Bravo !',
  },
  translations: {
    title: 'Anglais à faire',
    what: 'L’anglais manque, ou le français a changé depuis. Ouvrez la fiche en anglais ; l’enregistrer dit que vous l’avez relue.',
    none: 'L’anglais suit le français partout.',
  },
  photos: {
    title: 'Photos sans description',
    what: 'Dites en une phrase ce que montre l’image, pour qui ne la voit pas. Une image de décor peut rester sans.',
    none: 'Chaque photo a sa description.',
  },
  sources: {
    title: 'Non repris',
    what: 'Ces fiches sont tenues d’après une autre collection, et leur dernière version n’a pas pu être reprise : corrigez-la là-bas.',
    none: 'Toutes les fiches suivent celles d’après lesquelles elles sont tenues.',
  },
}

const sectionsEn: typeof sectionsFr = {
  proposals: {
    title: 'To decide',
    what: 'What partners and shopkeepers would have changed. The published record stays as it is until you decide.',
    none: 'All is decided: nobody waits for an answer.',
  },
  links: {
    title: 'Never answered',
    what: 'Links sent more than ten days ago without an answer, or not delivered: remind them, or call.',
    none: 'All shopkeepers you wrote to have answered, or still have time.',
  },
  closing: {
    title: 'Closing soon',
    what: 'The closing day has passed or comes within two months: close the record on that day, or correct the date.',
    none: 'No closing is announced within two months.',
  },
  hours: {
    title: 'Hours to verify',
    what: 'Nobody has confirmed them for six months. A link sent to the shopkeeper is often enough.',
    none: 'All hours were verified within the last six months. Well done!',
  },
  translations: {
    title: 'English to do',
    what: 'The English is missing, or the French has changed since. Open the record in English; saving it says that you have read it again.',
    none: 'The English follows the French everywhere.',
  },
  photos: {
    title: 'Photos without description',
    what: 'Say in one sentence what the picture shows, for those who don’t see it. A decorative picture may do without.',
    none: 'Each photo has its description.',
  },
  sources: {
    title: 'Not taken over',
    what: 'These records are kept from another collection, and their latest version could not be taken over: correct it there.',
    none: 'All records follow those that they are kept from.',
  },
}

const gapsFr: Record<Gap, string> = {
  photo: 'sans photo',
  hours: 'sans horaires',
  position: 'sans position',
  unverified: 'horaires non vérifiés depuis 6 mois',
  closing: 'ferment bientôt',
  drafts: 'brouillons à publier',
}

const gapsEn: typeof gapsFr = {
  photo: 'without photo',
  hours: 'without hours',
  position: 'without position',
  unverified: 'hours not verified for 6 months',
  closing: 'closing soon',
  drafts: 'drafts to publish',
}

const fr = {
  title: 'Ce qui attend',
  intro: 'Ce qui demande un geste de votre part, le plus pressé d’abord.',
  sections: sectionsFr,
  gaps: gapsFr,
  gapsTitle: 'Filtres rapides',
  all: 'tous',
  shops: 'Commerces à compléter',
  sites: 'Sites des partenaires',
  toMend: 'pages à réparer',
  toDecide: (count: number) => `${count} à décider`,
  waiting: (count: number) => (count === 1 ? '1 fiche' : `${count} fiches`),
  since: (day: string) => `depuis le ${day}`,
  sent: (day: string) => `envoyé le ${day}`,
  failed: 'non remis',
  verified: (day: string) => `vérifiés le ${day}`,
  neverVerified: 'jamais vérifiés',
  closes: (day: string) => `ferme le ${day}`,
  noEnglish: 'pas d’anglais',
  partEnglish: 'anglais incomplet',
  olderEnglish: 'anglais plus ancien que le français',
  added: (day: string) => `ajoutée le ${day}`,
  unnamed: 'sans nom',
  pages: 'Pages',
  page: (page: number, pages: number) => `Page ${page} sur ${pages}`,
  previous: 'Page précédente',
  next: 'Page suivante',
}

const en: typeof fr = {
  title: 'What is waiting',
  intro: 'What asks something of you, the most urgent first.',
  sections: sectionsEn,
  gaps: gapsEn,
  gapsTitle: 'Quick filters',
  all: 'all',
  shops: 'Shops to complete',
  sites: 'Partners’ sites',
  toMend: 'pages to mend',
  toDecide: (count) => `${count} to decide`,
  waiting: (count) => (count === 1 ? '1 record' : `${count} records`),
  since: (day) => `since ${day}`,
  sent: (day) => `sent on ${day}`,
  failed: 'not delivered',
  verified: (day) => `verified on ${day}`,
  neverVerified: 'never verified',
  closes: (day) => `closes on ${day}`,
  noEnglish: 'no English',
  partEnglish: 'English not complete',
  olderEnglish: 'English older than the French',
  added: (day) => `added on ${day}`,
  unnamed: 'without name',
  pages: 'Pages',
  page: (page, pages) => `Page ${page} of ${pages}`,
  previous: 'Previous page',
  next: 'Next page',
}

/** What the queue, the quick filters and the dashboard say. */
export const QUEUE_WORDS = texts('queue', { fr, en })
