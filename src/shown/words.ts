import { texts } from '../texts/texts'

export type Language = 'fr' | 'en'

/** What an editor is about to do with a record that is public. */
export type Deed = 'unpublish' | 'close' | 'rename' | 'trash'

type OfDeed = { title: string; then: string; yes: string }

const deedsFr: Record<Deed, OfDeed> = {
  unpublish: {
    title: 'Dépublier cette fiche ?',
    then: 'Elle disparaîtra de partout. Les liens déjà collés et les codes imprimés mèneront à une page qui le dit.',
    yes: 'Dépublier',
  },
  close: {
    title: 'Publier ce commerce comme fermé ?',
    then: 'Il quittera les vitrines des partenaires ; les balades attendront votre décision pour leur étape. Sa page dira qu’il a fermé.',
    yes: 'Publier comme fermé',
  },
  rename: {
    title: 'Changer l’adresse courte ?',
    then: 'L’ancienne adresse continuera de mener ici : les liens collés et les codes imprimés restent bons.',
    yes: 'Publier à la nouvelle adresse',
  },
  trash: {
    title: 'Mettre cette fiche à la corbeille ?',
    then: 'Elle disparaîtra de partout. Vous pourrez la reprendre dans la corbeille.',
    yes: 'Mettre à la corbeille',
  },
}

const deedsEn: typeof deedsFr = {
  unpublish: {
    title: 'Unpublish this record?',
    then: 'It will be gone everywhere. Links already pasted and codes already printed will lead to a page that says so.',
    yes: 'Unpublish',
  },
  close: {
    title: 'Publish this shop as closed?',
    then: 'It will leave the partners’ sites; walks will wait for your decision on their stop. Its page will say that it has closed.',
    yes: 'Publish as closed',
  },
  rename: {
    title: 'Change the short address?',
    then: 'The former address will keep leading here: links already pasted and codes already printed stay good.',
    yes: 'Publish at the new address',
  },
  trash: {
    title: 'Move this record to the trash?',
    then: 'It will be gone everywhere. You can take it back from the trash.',
    yes: 'Move to the trash',
  },
}

const fr = {
  deeds: deedsFr,
  sites: (count: number, names: string) =>
    count === 1
      ? `Montrée sur 1 site ces quatre dernières semaines : ${names}`
      : `Montrée sur ${count} sites ces quatre dernières semaines : ${names}`,
  stop: (number: string, walk: string) => `Étape ${number} de « ${walk} »`,
  recommended: (count: number, names: string) =>
    count === 1
      ? `Recommandée à 1 partenaire : ${names}`
      : `Recommandée à ${count} partenaires : ${names}`,
  other: (kind: string, name: string) => `${kind} : « ${name} »`,
  mentioned: (kind: string, name: string) =>
    `Nommée dans le récit, avec un lien tant qu’elle est publiée : ${kind} « ${name} »`,
  more: (names: string, count: number) => `${names} et ${count} de plus`,
  nowhere: 'Aucun site ne l’a montrée ces quatre dernières semaines, et aucune fiche ne l’utilise.',
  blocked:
    'Tant que ces fiches l’utilisent, elle ne peut pas aller à la corbeille : retirez-la d’abord de là.',
  unread: 'Impossible de savoir où cette fiche est montrée : réessayez dans un moment.',
  busy: 'Un instant…',
  cancel: 'Annuler',
  done: {
    unpublish: 'La fiche est dépubliée.',
    trash: 'La fiche est à la corbeille.',
  },
  failed: 'Cela n’a pas été fait : réessayez dans un moment.',
}

const en: typeof fr = {
  deeds: deedsEn,
  sites: (count, names) =>
    count === 1
      ? `Shown on 1 site in the last four weeks: ${names}`
      : `Shown on ${count} sites in the last four weeks: ${names}`,
  stop: (number, walk) => `Stop ${number} of “${walk}”`,
  recommended: (count, names) =>
    count === 1
      ? `Recommended to 1 partner: ${names}`
      : `Recommended to ${count} partners: ${names}`,
  other: (kind, name) => `${kind}: “${name}”`,
  mentioned: (kind, name) =>
    `Named in the story, with a link while it is published: ${kind} “${name}”`,
  more: (names, count) => `${names} and ${count} more`,
  nowhere: 'No site has shown it in the last four weeks, and no record uses it.',
  blocked: 'While these records use it, it can’t go to the trash: take it out from there first.',
  unread: 'It can’t be found out where this record is shown: try again in a moment.',
  busy: 'One moment…',
  cancel: 'Cancel',
  done: {
    unpublish: 'The record is unpublished.',
    trash: 'The record is in the trash.',
  },
  failed: 'This was not done: try again in a moment.',
}

/** What is said before a record that is shown somewhere leaves, or changes its address. */
export const SHOWN_WORDS = texts('shown', { fr, en })
