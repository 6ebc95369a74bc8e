import { texts } from '../texts/texts'

/** What a form says of where its record is used. */
export const USED_WORDS = texts('usedBy', {
  fr: {
    used: 'Utilisé par',
    usedNote: 'Dépublier cette fiche la retire de là aussi.',
    mentioned: 'Mentionné dans le récit de',
    mentionedNote: 'Si vous dépubliez ou supprimez cette fiche, son nom y reste, sans lien.',
  },
  en: {
    used: 'Used by',
    usedNote: 'Unpublishing this record takes it out from there too.',
    mentioned: 'Mentioned in the story of',
    mentionedNote: 'If you unpublish or delete this record, its name stays there, without a link.',
  },
})
