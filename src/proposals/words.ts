import { sentences } from '../texts/sentences'

/** Why something can't be proposed or decided, and what to do about it. */
export const REFUSALS = sentences('proposalRefusals', {
  noRecord: {
    fr: 'Cette fiche n’existe plus, ou elle est dans la corbeille.',
    en: 'This record is gone, or it lies in the trash.',
  },
  nothing: {
    fr: 'Rien n’a changé : modifiez au moins une rubrique avant d’envoyer.',
    en: 'Nothing has changed: change at least one entry before you send.',
  },
  noProposal: {
    fr: 'Il n’y a pas de telle proposition.',
    en: 'There is no such proposal.',
  },
  notWaiting: {
    fr: 'Cette proposition n’attend plus de décision : rechargez la page.',
    en: 'This proposal no longer waits for a decision: reload the page.',
  },
  changedByProposer: {
    fr: 'Cette proposition a été modifiée depuis que vous l’avez ouverte : rechargez la page et relisez-la.',
    en: 'This proposal has been changed since you opened it: reload the page and read it again.',
  },
  noDecision: {
    fr: 'Choisissez d’abord, rubrique par rubrique, ce que vous acceptez ou refusez.',
    en: 'First choose, entry by entry, what you accept or refuse.',
  },
  noReason: {
    fr: 'Dites pourquoi, en une phrase : la personne qui propose la lira.',
    en: 'Say why, in one sentence: whoever proposed it will read it.',
  },
  notLive: {
    fr: 'Cette rubrique n’a pas été changée d’office, ou elle a déjà été remise comme avant.',
    en: 'This entry was not changed at once, or it has been put back already.',
  },
  notAllowed: {
    fr: 'Ce compte ne peut pas le faire.',
    en: 'This account can’t do that.',
  },
  tooOften: {
    fr: 'Beaucoup d’envois en peu de temps : rien n’est perdu, envoyez de nouveau dans une minute.',
    en: 'Much was sent in little time: nothing is lost, send again in a minute.',
  },
  busy: {
    fr: 'Un autre envoi de votre structure n’est pas encore terminé : rien n’est perdu, envoyez de nouveau dans un instant.',
    en: 'Something else that was sent for your organisation isn’t done yet: nothing is lost, send again in a moment.',
  },
  photoGone: {
    fr: 'Une photo proposée n’existe plus : envoyez-la de nouveau.',
    en: 'A proposed photo is gone: send it again.',
  },
})

/** Refusals that name a field. */
export const REFUSED_FIELDS = sentences('proposalFieldRefusals', {
  notYours: (field: string) => ({
    fr: `« ${field} » ne peut pas être proposé : écrivez-nous.`,
    en: `“${field}” can’t be proposed: write to us.`,
  }),
  kept: (field: string, from: string) => ({
    fr: `« ${field} » est repris de « ${from} » à chaque enregistrement : c’est là-bas qu’on le change.`,
    en: `“${field}” is taken from “${from}” each time that is saved: it is changed there.`,
  }),
  shape: (field: string) => ({
    fr: `« ${field} » n’a pas la forme attendue : rechargez la page et recommencez.`,
    en: `“${field}” is not of the expected form: reload the page and start again.`,
  }),
  stale: (fields: string) => ({
    fr: `La fiche a changé depuis cette proposition (${fields}) : regardez ce qu’elle dit aujourd’hui, puis confirmez ou refusez.`,
    en: `The record has changed since this proposal (${fields}): look at what it says today, then confirm or refuse.`,
  }),
  changedSince: (field: string) => ({
    fr: `« ${field} » a encore changé depuis : corrigez la fiche elle-même.`,
    en: `“${field}” has changed again since: correct the record itself.`,
  }),
})

/** What a box that is ticked, or isn't, says to a person. */
export const YES_NO = sentences('proposalYesNo', {
  yes: { fr: 'oui', en: 'yes' },
  no: { fr: 'non', en: 'no' },
})

/** Why one more is not taken today. */
export const CEILING = sentences('proposalCeiling', {
  today: (most: number, frenchTime: string, englishTime: string) => ({
    fr: `Vous avez envoyé ${most} propositions en un jour, c’est le plus que nous prenons. Rien n’est perdu : gardez cette page ouverte et envoyez de nouveau à partir du ${frenchTime}, ou retrouvez dans « Mes propositions » celles qui attendent et corrigez-les.`,
    en: `You have sent ${most} proposals within a day, the most that we take. Nothing is lost: keep this page open and send again from ${englishTime} on, or correct one of those that wait under “My proposals”.`,
  }),
})
