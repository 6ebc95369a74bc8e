import { texts } from '../../texts/texts'

/** Of the e-mail that brings a shopkeeper his link. */
export const MAIL_WORDS = texts('shopLetter', {
  fr: {
    subject: (shop: string) => `${shop} : vos horaires sont-ils toujours justes ?`,
    reminder: (shop: string) => `Rappel : les horaires de ${shop} sont-ils toujours justes ?`,
    hello: (name: string) => (name ? `Bonjour ${name},` : 'Bonjour,'),
    what: (shop: string) =>
      `La fiche de ${shop} est montrée au public sur la vitrine des commerces et sur les sites de nos partenaires. Personne ne sait mieux que vous si elle est juste : une minute suffit pour la vérifier.`,
    again: 'Nous vous avons déjà écrit et n’avons pas encore votre réponse.',
    now: 'Ce que la fiche dit aujourd’hui',
    hours: 'Horaires',
    noHours: 'pas d’horaires',
    phone: 'Téléphone',
    noPhone: 'pas de numéro',
    check: 'Vérifier ma fiche',
    how: (day: string) =>
      `Ni compte ni mot de passe : ce lien est le vôtre, ne le transmettez pas. Il vaut jusqu’au ${day} et pour une seule réponse.`,
    live: 'Horaires, fermetures et téléphone sont en ligne aussitôt ; textes et photos sont relus par l’équipe.',
    why: 'Vous recevez ce message parce que votre adresse est celle du commerce dans notre fichier. Pour ne plus en recevoir, ou si ce commerce n’est pas le vôtre, répondez à ce courriel.',
  },
  en: {
    subject: (shop: string) => `${shop}: are your opening hours still right?`,
    reminder: (shop: string) => `Reminder: are the opening hours of ${shop} still right?`,
    hello: (name: string) => (name ? `Hello ${name},` : 'Hello,'),
    what: (shop: string) =>
      `The record of ${shop} is shown to the public in the shops’ showcase and on our partners’ sites. Nobody knows better than you whether it is right: a minute is enough to check it.`,
    again: 'We have written to you before, and have no answer yet.',
    now: 'What the record says today',
    hours: 'Opening hours',
    noHours: 'no hours',
    phone: 'Telephone',
    noPhone: 'no number',
    check: 'Check my record',
    how: (day: string) =>
      `No account, no password: this link is yours, don’t pass it on. It holds until ${day} and for one answer.`,
    live: 'Hours, closures and telephone are online at once; texts and pictures are read by the team first.',
    why: 'You receive this message because yours is the shop’s address on our record. To receive no more of them, or if this shop isn’t yours, answer this e-mail.',
  },
})
