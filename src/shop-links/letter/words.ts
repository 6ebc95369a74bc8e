import { texts } from '../../texts/texts'

/** Of the printed letter that brings a shopkeeper his link. */
export const LETTER_WORDS = texts('shopPaperLetter', {
  fr: {
    title: (count: number) => (count > 1 ? `${count} lettres à imprimer` : 'Une lettre à imprimer'),
    how: 'Imprimez cette page (Ctrl+P), à 100 %, sans marges ajoutées : une feuille par commerce, l’adresse tombe dans la fenêtre d’une enveloppe DL. Les liens ne sont écrits nulle part ailleurs ; cette page peut être imprimée de nouveau tant qu’ils valent.',
    subject: 'Vos horaires sont-ils toujours justes ?',
    hello: 'Bonjour,',
    what: (shop: string) =>
      `La fiche de ${shop} est montrée au public sur la vitrine des commerces et sur les sites de nos partenaires. Personne ne sait mieux que vous si elle est juste : une minute suffit pour la vérifier, depuis votre téléphone.`,
    now: 'Ce que la fiche dit aujourd’hui',
    hours: 'Horaires',
    noHours: 'pas d’horaires',
    phone: 'Téléphone',
    noPhone: 'pas de numéro',
    scan: 'Visez ce carré avec l’appareil photo de votre téléphone,',
    or: 'ou tapez cette adresse (les tirets sont facultatifs) :',
    code: (shop: string) => `Code qui mène à la fiche de ${shop}`,
    until: (day: string) =>
      `Ni compte ni mot de passe. Ce lien vaut jusqu’au ${day}, pour une seule réponse.`,
    live: 'Horaires, fermetures et téléphone sont en ligne aussitôt ; textes et photos sont relus par l’équipe avant d’être montrés.',
    email: (contact: string) =>
      `Vous préférez un courriel la prochaine fois ? Donnez-nous votre adresse : ${contact}.`,
    thanks: 'Merci, et bonnes ventes.',
    team: 'L’équipe de la vitrine des commerces',
  },
  en: {
    title: (count: number) => (count > 1 ? `${count} letters to print` : 'One letter to print'),
    how: 'Print this page (Ctrl+P) at 100%, without added margins: one sheet for each shop, the address falls into the window of a DL envelope. The links are written down nowhere else; this page can be printed again as long as they hold.',
    subject: 'Are your opening hours still right?',
    hello: 'Hello,',
    what: (shop: string) =>
      `The record of ${shop} is shown to the public in the shops’ showcase and on our partners’ sites. Nobody knows better than you whether it is right: a minute is enough to check it, on your telephone.`,
    now: 'What the record says today',
    hours: 'Opening hours',
    noHours: 'no hours',
    phone: 'Telephone',
    noPhone: 'no number',
    scan: 'Point your telephone’s camera at this square,',
    or: 'or type this address (hyphens may be left out):',
    code: (shop: string) => `Code that leads to the record of ${shop}`,
    until: (day: string) =>
      `No account, no password. This link holds until ${day}, for one answer.`,
    live: 'Hours, closures and telephone are online at once; texts and pictures are read by the team before they are shown.',
    email: (contact: string) =>
      `Would you rather have an e-mail next time? Give us your address: ${contact}.`,
    thanks: 'Thank you.',
    team: 'The team of the shops’ showcase',
  },
})
