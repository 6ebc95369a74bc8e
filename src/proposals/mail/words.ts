import { texts } from '../../texts/texts'

/** Of the e-mail that tells somebody what became of what he proposed. */
export const LETTER = texts('proposalLetter', {
  fr: {
    decided: (name: string) => `Votre proposition pour ${name} : la réponse`,
    'sent-back': (name: string) => `Votre proposition pour ${name} : à revoir`,
    hello: 'Bonjour,',
    accepted: (fields: string) => `C’est en ligne, merci : ${fields}.`,
    refused: (fields: string) => `Nous n’avons pas repris : ${fields}.`,
    back: (fields: string) => `Nous vous renvoyons votre proposition (${fields}) pour correction.`,
    reason: (reason: string) => `Pourquoi : ${reason}`,
    see: 'Ouvrir mon espace',
    why: 'Vous recevez ce courriel parce que vous avez proposé un changement à la vitrine des commerces.',
  },
  en: {
    decided: (name: string) => `Your proposal for ${name}: the answer`,
    'sent-back': (name: string) => `Your proposal for ${name}: to be corrected`,
    hello: 'Hello,',
    accepted: (fields: string) => `It is online, thank you: ${fields}.`,
    refused: (fields: string) => `We have not taken over: ${fields}.`,
    back: (fields: string) => `We send your proposal (${fields}) back to you for correction.`,
    reason: (reason: string) => `Why: ${reason}`,
    see: 'Open my space',
    why: 'You receive this e-mail because you proposed a change to the shops’ showcase.',
  },
})
