import { texts } from '../texts/texts'

const fr = {
  title: (plural: string) => `Tenu d’après « ${plural} »`,
  follows: (fields: string) =>
    `Suit cette fiche à chaque enregistrement. Se changent là-bas : ${fields}. Le reste se change ici.`,
  open: (name: string) => `Ouvrir « ${name} »`,
  gone: 'Cette fiche n’existe plus là-bas : ici elle est dépubliée. Mettez-la à la corbeille quand plus rien ne la montre, ou complétez-la : tout se change ici désormais.',
  troubled: 'La dernière version n’a pas pu être reprise',
  stays: 'Ce qui est publié reste tel quel tant que ce n’est pas corrigé.',
  deleteThere: (name: string, plural: string) =>
    `« ${name} » est tenue d’après « ${plural} » : supprimez-la ou dépubliez-la là-bas, elle suivra ici.`,
}

const en: typeof fr = {
  title: (plural) => `Kept from “${plural}”`,
  follows: (fields) =>
    `Follows that record each time it is saved. Changed there: ${fields}. All else is changed here.`,
  open: (name) => `Open “${name}”`,
  gone: 'That record is there no more: this one is unpublished. Put it into the trash once nothing shows it, or complete it: from now on all of it is changed here.',
  troubled: 'Its latest version could not be taken over',
  stays: 'What is published stays as it is until this is corrected.',
  deleteThere: (name, plural) =>
    `“${name}” is kept from “${plural}”: delete or unpublish it there, and this one follows.`,
}

/** What the form of a record says that is kept from one of the host's. */
export const WORDS = texts('source', { fr, en })
