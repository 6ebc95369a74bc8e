import { texts } from '../../../texts/texts'

const fr = {
  passes: (length: string, number: string) =>
    `La ligne passe à ${length} de ${number ? `l’étape ${number}` : 'cette étape'}`,
  place: ' : faites-la passer par elle, ou déplacez l’étape.',
  shop: ' : faites-la passer par elle.',
  through: 'Faire passer la ligne ici',
  throughAll: 'Faire passer la ligne par toutes les étapes',
  some: (count: number) =>
    count === 1
      ? 'La ligne ne passe pas par une étape.'
      : `La ligne ne passe pas par ${count} étapes.`,
}

const en: typeof fr = {
  passes: (length, number) =>
    `The line passes ${length} from ${number ? `stop ${number}` : 'this stop'}`,
  place: ': lead it through the stop, or move the stop.',
  shop: ': lead it through the stop.',
  through: 'Lead the line through here',
  throughAll: 'Lead the line through all stops',
  some: (count) =>
    count === 1 ? 'The line does not pass one stop.' : `The line does not pass ${count} stops.`,
}

export type OffWords = typeof fr

export const WORDS = texts('offLine', { fr, en })
