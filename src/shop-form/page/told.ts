import { texts } from '../../texts/texts'
import { html } from '../../publish/pages/html'
import type { Language } from '../words'
import { documentOf } from './document'

const fr = {
  none: {
    title: 'Ce lien n’est pas valable',
    text: 'Il est incomplet, il a été remplacé ou il n’a jamais existé. Si vous l’avez tapé, vérifiez-le lettre à lettre ; si vous avez reçu plusieurs messages, prenez le plus récent. Sinon, répondez au courriel ou écrivez à l’équipe.',
  },
  expired: {
    title: 'Ce lien n’est plus valable',
    text: 'Il valait trente jours, et ils sont passés. Vous pouvez en demander un nouveau.',
  },
  away: {
    title: 'Cette fiche n’est pas en ligne',
    text: 'Le commerce de ce lien n’est pas, ou plus, montré au public : il n’y a rien à vérifier. Si c’est une erreur, répondez au courriel ou écrivez à l’équipe.',
  },
  asked: {
    title: 'C’est noté',
    text: 'Si nous avons une adresse de courriel pour ce commerce, un nouveau lien y part dans quelques minutes, et nulle part ailleurs. Sinon, écrivez à l’équipe.',
  },
  tooLarge: {
    title: 'Votre envoi est trop lourd',
    text: 'La photo pèse 20 Mo au plus. Revenez à la page précédente, où sont vos réponses, et choisissez une photo plus petite.',
  },
  elsewhere: {
    title: 'Rien n’a été enregistré',
    text: 'Cet envoi ne vient pas de la page du lien. Ouvrez le lien de votre message, et envoyez de nouveau.',
  },
  fault: {
    title: 'Un imprévu de notre côté',
    text: 'Rien n’a été enregistré, et votre lien vaut toujours. Revenez à la page précédente et réessayez dans un instant.',
  },
  again: 'Recevoir un nouveau lien',
}

const en: typeof fr = {
  none: {
    title: 'This link is not valid',
    text: 'It is incomplete, was replaced, or never existed. If you typed it, check it letter by letter; if you received several messages, take the newest. Otherwise answer the e-mail or write to the team.',
  },
  expired: {
    title: 'This link is no longer valid',
    text: 'It held for thirty days, and they are over. You can ask for a new one.',
  },
  away: {
    title: 'This record is not online',
    text: 'The shop of this link is not, or no longer, shown to the public: there is nothing to check. If that is a mistake, answer the e-mail or write to the team.',
  },
  asked: {
    title: 'Noted',
    text: 'If we have an e-mail address for this shop, a new link goes there within a few minutes, and nowhere else. Otherwise write to the team.',
  },
  tooLarge: {
    title: 'What you sent is too heavy',
    text: 'The picture may weigh 20 MB at most. Go back to the page before, where your answers are, and choose a smaller picture.',
  },
  elsewhere: {
    title: 'Nothing was saved',
    text: 'This was not sent from the page of the link. Open the link in your message, and send again.',
  },
  fault: {
    title: 'Something unforeseen on our side',
    text: 'Nothing was saved, and your link still holds. Go back to the page before and try again in a moment.',
  },
  again: 'Receive a new link',
}

export const WORDS = texts('shopFormTold', { fr, en })

export type Told = Exclude<keyof typeof fr, 'again'>

/** A page of a sentence. `contact`: of the team; `canAsk`: there is a button to ask for another link. */
export function toldPage(
  what: Told,
  language: Language,
  { contact, canAsk = false }: { contact?: string; canAsk?: boolean } = {},
): string {
  const { title, text } = WORDS[language][what]
  return documentOf({
    ...{ title, language },
    body: html`<h1>${title}</h1>
      <p>${text}</p>
      ${contact && html`<p>${contact}</p>`} ${canAsk && againPart(language)}`,
  })
}

/** The button to ask for another link, which goes to the address on record. */
export const againPart = (language: Language) =>
  html`<form method="post" action="?language=${language}">
    <button class="second" name="answer" value="again">${WORDS[language].again}</button>
  </form>`
