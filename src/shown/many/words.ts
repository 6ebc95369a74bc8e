import { texts } from '../../texts/texts'

const fr = {
  title: 'Où ces fiches sont montrées',
  reading: 'Un instant : on regarde où ces fiches sont montrées…',
  unread:
    'Impossible de savoir où ces fiches sont montrées : annulez, et réessayez dans un moment.',
  nowhere:
    'Aucun site ne les a montrées ces quatre dernières semaines, et aucune autre fiche ne les utilise.',
  shown: (count: number) =>
    count === 1
      ? '1 de ces fiches est publique et montrée ailleurs :'
      : `${count} de ces fiches sont publiques et montrées ailleurs :`,
  sites: (count: number) => (count === 1 ? 'vue sur 1 site' : `vue sur ${count} sites`),
  used: (kind: string, name: string) => `${kind} « ${name} »`,
  more: (count: number) => `et ${count} de plus`,
  blocked:
    'Celles que d’autres fiches utilisent ne peuvent pas aller à la corbeille : retirez-les d’abord de là, ou de la sélection.',
  beyond: (count: number) => `Les ${count} autres fiches publiques n’ont pas été regardées.`,
  edit: {
    heading: 'Publier ce changement pour tous ces commerces ?',
    then: 'Un commerce fermé quitte les vitrines des partenaires ; les balades attendent votre décision pour leur étape.',
    yes: 'Publier',
    no: 'Annuler',
  },
}

const en: typeof fr = {
  title: 'Where these records are shown',
  reading: 'One moment: looking where these records are shown…',
  unread: 'It can’t be found out where these records are shown: cancel, and try again in a moment.',
  nowhere: 'No site has shown them in the last four weeks, and no other record uses them.',
  shown: (count) =>
    count === 1
      ? '1 of these records is public and shown elsewhere:'
      : `${count} of these records are public and shown elsewhere:`,
  sites: (count) => (count === 1 ? 'seen on 1 site' : `seen on ${count} sites`),
  used: (kind, name) => `${kind} “${name}”`,
  more: (count) => `and ${count} more`,
  blocked:
    'Those that other records use can’t go to the trash: take them out from there first, or out of the selection.',
  beyond: (count) => `The ${count} other public records were not looked at.`,
  edit: {
    heading: 'Publish this change for all these shops?',
    then: 'A closed shop leaves the partners’ sites; walks wait for your decision on their stop.',
    yes: 'Publish',
    no: 'Cancel',
  },
}

/** What is said before many records are unpublished, trashed or changed at once. */
export const WORDS = texts('shownMany', { fr, en })
