import { texts } from '../texts/texts'

/** Of a partner's record that follows a collection of the host's: what stands beside a field, and what is left to change. */
export const KEPT_WORDS = texts('spaceKept', {
  fr: {
    kept: (from: string) =>
      `Suit « ${from} », dont l’équipe s’occupe : ne se change pas ici. Si ce n’est plus juste, dites-le-lui.`,
    none: 'Rien pour l’instant.',
    allKept: (from: string) =>
      `Toute votre fiche suit « ${from} », dont l’équipe s’occupe : rien ne s’en change ici. Si quelque chose n’est plus juste, dites-le-lui.`,
  },
  en: {
    kept: (from: string) =>
      `Follows “${from}”, which the team looks after: it isn’t changed here. If it is no longer right, tell the team.`,
    none: 'Nothing so far.',
    allKept: (from: string) =>
      `All of your record follows “${from}”, which the team looks after: nothing of it is changed here. If something is no longer right, tell the team.`,
  },
})
