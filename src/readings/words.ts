import type { PayloadRequest } from 'payload'
import { languageOf } from '../../collections/messages'
import { sentences } from '../texts/sentences'

export type Sentence = { fr: string; en: string }

export const say = (sentence: Sentence, req: Partial<PayloadRequest>): string =>
  sentence[languageOf(req)]

/** What is wrong with a reading: said on the form, and of a line of a file. */
export const WRONG = sentences('readingRefusals', {
  network: {
    fr: 'Dites sur quel réseau : des abonnés se comptent par réseau.',
    en: 'Say on which network: followers are counted by network.',
  },
  question: {
    fr: 'Écrivez la question posée : un résultat sans sa question ne dit rien.',
    en: 'Write the question asked: a result without its question says nothing.',
  },
  whole: {
    fr: 'Des abonnés et des clients se comptent en nombres entiers : écrivez 1240.',
    en: 'Followers and customers are counted in whole numbers: write 1240.',
  },
  negative: {
    fr: 'Un relevé n’est jamais au-dessous de zéro.',
    en: 'A reading is never below zero.',
  },
  future: {
    fr: 'Ce jour n’est pas encore venu : écrivez le jour où le nombre a été lu.',
    en: 'That day has not come yet: write the day on which the number was read.',
  },
})

/** What there is already in the way of a reading. */
export const THERE = sentences('readingsThere', {
  sameDay: (day: string, frenchValue: string, englishValue: string) => ({
    fr: `Il y a déjà un relevé de ce jour (${day}) : ${frenchValue}. Corrigez celui-là, ou changez le jour.`,
    en: `There is a reading of that day (${day}) already: ${englishValue}. Correct that one, or change the day.`,
  }),
  baseline: (day: string) => ({
    fr: `Le point de départ est déjà celui du ${day} : décochez-le d’abord là-bas.`,
    en: `The baseline is the reading of ${day} already: untick it there first.`,
  }),
})
