import { spaced } from '../../spaced'
import { bilingual, texts } from '../../texts/texts'
import { sentences } from '../../texts/sentences'

/** Why a walk can't be asked to be published, or isn't, and what to do about it. */
export const REFUSALS = sentences('publicationRefusals', {
  notYours: {
    fr: 'Cette balade n’est pas tenue par votre office, ou elle n’existe plus.',
    en: 'This walk isn’t kept by your office, or it is gone.',
  },
  noDraft: {
    fr: 'Il n’y a rien à mettre en ligne : enregistrez d’abord un brouillon.',
    en: 'There is nothing to put online: save a draft first.',
  },
  draftChanged: {
    fr: 'Le brouillon a changé depuis la demande : ce que vous avez relu n’est plus ce qui serait en ligne. L’office peut demander de nouveau.',
    en: 'The draft has changed since it was asked for: what you have read is no longer what would be online. The office can ask again.',
  },
})

export const titleOf = (name: string, language: 'fr' | 'en' = 'fr'): string =>
  language === 'en'
    ? `${name}: publication asked for`
    : spaced({ title: `${name} : mise en ligne demandée` }).title

/** Of the panel beside a walk's form. */
export const PANEL = texts('askPublication', {
  fr: {
    title: 'Mise en ligne',
    whole: 'la balade entière',
    ask: 'Demander la mise en ligne',
    again: 'Demander de nouveau',
    save: 'Enregistrez d’abord le brouillon.',
    asked: 'C’est demandé : la rédaction relit ce brouillon et vous recevrez un courriel.',
    failed: 'Le serveur ne répond pas : rien n’a été demandé. Réessayez dans un instant.',
    states: {
      none: 'Votre brouillon n’est visible que de vous et de la rédaction.',
      waiting: 'Demandée : la rédaction relit ce brouillon.',
      changed:
        'Vous avez changé le brouillon depuis votre demande : demandez de nouveau, sinon la rédaction ne peut pas le publier.',
      'sent-back': 'Renvoyée par la rédaction : corrigez, enregistrez, demandez de nouveau.',
      online: 'Ce qui est en ligne est à jour.',
    },
    reason: (reason: string) => `La rédaction : « ${reason} »`,
  },
  en: {
    title: 'Going online',
    whole: 'the whole walk',
    ask: 'Ask for publication',
    again: 'Ask again',
    save: 'Save the draft first.',
    asked: 'Asked: the editors read this draft, and you will receive an e-mail.',
    failed: 'The server doesn’t answer: nothing was asked. Try again in a moment.',
    states: {
      none: 'Only you and the editors see your draft.',
      waiting: 'Asked: the editors are reading this draft.',
      changed:
        'You have changed the draft since you asked: ask again, or the editors can’t publish it.',
      'sent-back': 'Sent back by the editors: correct, save, ask again.',
      online: 'What is online is up to date.',
    },
    reason: (reason: string) => `The editors: “${reason}”`,
  },
})

/** What is proposed, in the list of what is accepted or refused. */
export const WHOLE = bilingual(PANEL, 'whole')
