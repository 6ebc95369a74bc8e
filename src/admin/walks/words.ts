import { texts } from '../../texts/texts'

const fr = {
  title: 'Des balades attendent une décision',
  where: 'Ouvrez la balade : cela se décide dans l’onglet « Étapes ».',
  colon: ' : ',
  stop: (number: string, what: string) => `étape ${number}, ${what}`,
  closed: (shop: string) => `« ${shop} » a fermé`,
  unpublished: (shop: string) => `« ${shop} » n’est pas publié`,
  trashed: (shop: string) => `« ${shop} » est à la corbeille`,
  gone: (shop: string) => `« ${shop} » n’existe plus`,
}

const en: typeof fr = {
  title: 'Walks wait for a decision',
  where: 'Open the walk: this is decided in the tab “Stops”.',
  colon: ': ',
  stop: (number, what) => `stop ${number}, ${what}`,
  closed: (shop) => `“${shop}” has closed`,
  unpublished: (shop) => `“${shop}” is not published`,
  trashed: (shop) => `“${shop}” is in the trash`,
  gone: (shop) => `“${shop}” is gone`,
}

/** What the dashboard says of walks that wait for a decision. */
export const WORDS = texts('walks', { fr, en })
