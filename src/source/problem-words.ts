import { sentences } from '../texts/sentences'

/** Why a record of the host's can't be taken over by its own rule. */
export const PROBLEM_WORDS = sentences('sourceProblems', {
  failed: (reason: string) => ({
    fr: `La règle « map » de votre projet n’a pas pu lire cette fiche (${reason}) : corrigez la fiche là-bas, ou faites corriger la règle.`,
    en: `Your project’s rule “map” could not read this record (${reason}): correct the record there, or have the rule corrected.`,
  }),
  unknown: (name: string) => ({
    fr: `La règle « map » de votre projet donne « ${name} », qui n’est pas une rubrique d’ici : faites corriger la règle.`,
    en: `Your project’s rule “map” gives “${name}”, which is no field here: have the rule corrected.`,
  }),
})
