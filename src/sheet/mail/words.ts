import { texts } from '../../texts/texts'

/** Of the e-mail around a monthly sheet. */
export const MAIL_WORDS = texts('visibilityLetter', {
  fr: {
    subject: (month: string, given: string, received: string) =>
      `Votre visibilité en ${month} : ${given} données, ${received} reçues`,
    hello: (name: string) =>
      `Bonjour,\u00a0voici le mois de ${name} dans la vitrine des commerces.`,
    chartAlt: 'Courbes des expositions données et reçues par semaine.',
    see: 'Voir le détail et télécharger les chiffres',
    why: 'Vous recevez cette fiche le premier de chaque mois, parce que votre fiche de partenaire le demande. Pour ne plus la recevoir, répondez à ce courriel.',
    weeksTitle: 'Les dernières semaines',
    monthTitle: 'Le mois',
  },
  en: {
    subject: (month: string, given: string, received: string) =>
      `Your visibility in ${month}: ${given} given, ${received} received`,
    hello: (name: string) => `Hello, here is the month of ${name} in the shops’ showcase.`,
    chartAlt: 'Lines of the exposures given and received by week.',
    see: 'See the details and download the figures',
    why: 'You receive this sheet on the first of each month, because your partner record asks for it. To receive it no longer, answer this e-mail.',
    weeksTitle: 'The last weeks',
    monthTitle: 'The month',
  },
})
