import { texts } from '../texts/texts'
import { sentences } from './sentences'

export type Language = 'fr' | 'en'

const fr = {
  title: 'Ma visibilité',
  sheets: 'Fiches de visibilité',
  sheetsWhat: 'Ce que chaque partenaire lit de son propre compte. Choisissez un partenaire.',
  seeSheet: 'Voir sa fiche de visibilité',
  welcome: 'ce que vous donnez, ce que vous recevez.',
  sheetOf: (name: string) => `Visibilité de ${name}`,
  monthOf: (name: string, month: string) => `Visibilité de ${name}, ${month}`,
  period: 'Période',
  from: 'Du',
  until: 'Au (inclus)',
  show: 'Afficher',
  lastWeeks: 'Les 26 dernières semaines',
  print: 'Imprimer',
  csv: 'Télécharger le tableau (CSV)',
  given: 'Donné',
  received: 'Reçu',
  givenLong: 'Expositions données',
  receivedLong: 'Expositions reçues',
  givenWhat: 'les autres, vus sur vos sites',
  receivedWhat: 'vous, vu sur les sites des autres',
  clicksSent: 'Clics envoyés',
  clicksReceived: 'Clics reçus',
  clicksSentWhat: 'de vos sites vers les autres',
  clicksReceivedWhat: 'des autres sites vers le vôtre',
  balance: 'Solde',
  balanceWhat: {
    even: 'à l’équilibre',
    owed: 'à recevoir encore',
    ahead: 'reçu en avance',
  },
  unit: 'expositions par semaine',
  csvFrom: 'Du',
  csvUntil: 'Au',
  week: 'Semaine',
  weekly: 'Semaine par semaine',
  noWeek: 'pas de relevé',
  total: 'Total',
  month: 'Sur le mois',
  marks: 'Repères',
  hosts: 'Qui vous montre',
  hostsNone: 'Aucun site ne vous a montré pendant cette période.',
  host: 'Sites de',
  exposures: 'Expositions',
  clicks: 'Clics',
  declared: 'Sans script : lettres, réseaux, imprimés',
  declaredNote:
    'Déclaré par ceux qui envoient ou impriment, donc à part de ce qui est mesuré, et sans effet sur le solde. Les liens suivis comptent aussi les robots qui vérifient les courriels.',
  declaredNone: 'Rien n’est paru pendant cette période.',
  declaredGiven: 'Les autres, dans vos envois',
  declaredReceived: 'Vous, dans les envois des autres',
  channel: 'Support',
  placements: 'Parutions',
  copies: 'Exemplaires × partenaires',
  copiesReceived: 'Exemplaires ou destinataires',
  copiesUnknown: 'non renseigné',
  followed: 'Liens suivis',
  how: 'Comment c’est compté',
  howText: [
    'Une exposition : au moins la moitié d’une carte visible pendant une seconde, dans un onglet affiché. Une carte compte une fois par visite d’une page. Un clic : un lien de la carte suivi.',
    'Rien n’est su des visiteurs : ni cookie, ni identifiant, ni adresse IP. Seules des sommes par jour sont gardées. Les navigateurs qui demandent de ne pas être mesurés ne le sont pas : les vrais nombres sont donc un peu plus hauts, de la même façon pour tous.',
    'Chaque exposition est écrite deux fois, donnée par le site qui montre et reçue par celui qui est montré : le total donné est toujours le total reçu. Seules comptent celles des sites déclarés, ou des cadres munis de votre clé, et dans la limite d’un plafond par jour. Les clics ne donnent jamais de place.',
  ],
  rule: (reciprocity: string, share: string) =>
    `La règle est la même pour tous (λ = ${reciprocity}) : ${share} Ce qui vous reste dû est reporté d’un jour à l’autre, et les sites vous montrent d’autant plus souvent.`,
  fewNote:
    'Les nombres de 1 à 4 sont écrits « < 5 », pour ne désigner personne, et comptent pour 2,5 dans les sommes.',
  weeksNote:
    'Une période est faite de semaines entières ; votre part et votre solde sont arrondis à 5 près.',
  paused:
    'Votre partage est suspendu : les autres sites ne vous montrent plus, et votre solde est gelé jusqu’à la reprise.',
  boost: (factor: string, span: string, reason: string) =>
    `Coup de pouce de l’équipe : votre part est multipliée par ${factor} ${span}${reason ? ` (${reason})` : ''}.`,
  cut: (count: string) =>
    `${count} expositions de vos sites ne sont pas comptées comme données : elles dépassent le plafond d’un jour ou la fréquentation habituelle.`,
  struck: (days: string) =>
    `Journées écartées par l’équipe : ${days}. Ce que vos sites ont montré ces jours-là ne compte pas ; écrivez-lui si c’est une erreur.`,
  inFrames: (count: string) =>
    `${count} expositions ont été vues dans un cadre (iframe) ou un site de type Wix sans votre clé : elles montrent que la vitrine vit, mais ne comptent pas. Demandez une clé à l’équipe.`,
  empty: {
    title: 'Rien à montrer encore',
    text: 'Aucun jour n’est encore compté pour vous. Pour commencer :',
    steps: [
      'posez la vitrine sur une page de votre site : un copier-coller, décrit pas à pas ;',
      'vérifiez avec l’équipe que l’adresse de ce site est déclarée dans votre fiche ;',
      'revenez demain : les comptes d’un jour sont faits le lendemain.',
    ],
    manual: 'Poser la vitrine',
  },
  noPartner: {
    title: 'Votre compte n’est relié à aucun partenaire',
    text: 'Demandez à l’équipe de le relier : vos chiffres apparaîtront ici.',
  },
  wrongPeriod:
    'Choisissez deux jours, le premier avant le second, et au plus deux ans d’écart. Voici les 26 dernières semaines.',
  documents: 'Pour votre site',
  privacySentence: 'La phrase pour votre page « vie privée »',
  record: 'La fiche de traitement',
  madeOn: (day: string) => `Fiche faite le ${day}.`,
  whole:
    'Chacune de ces fiches ne montre que les chiffres du partenaire ; des autres, que des sommes.',
  colon: '\u00a0: ',
  ...sentences.fr,
}

const en: typeof fr = {
  title: 'My visibility',
  sheets: 'Visibility sheets',
  sheetsWhat: 'What each partner reads of its own account. Choose a partner.',
  seeSheet: 'See the visibility sheet',
  welcome: 'what you give, what you receive.',
  sheetOf: (name) => `Visibility of ${name}`,
  monthOf: (name, month) => `Visibility of ${name}, ${month}`,
  period: 'Period',
  from: 'From',
  until: 'Until (included)',
  show: 'Show',
  lastWeeks: 'The last 26 weeks',
  print: 'Print',
  csv: 'Download the table (CSV)',
  given: 'Given',
  received: 'Received',
  givenLong: 'Exposures given',
  receivedLong: 'Exposures received',
  givenWhat: 'others, seen on your sites',
  receivedWhat: 'you, seen on the others’ sites',
  clicksSent: 'Clicks sent',
  clicksReceived: 'Clicks received',
  clicksSentWhat: 'from your sites to the others',
  clicksReceivedWhat: 'from other sites to yours',
  balance: 'Balance',
  balanceWhat: { even: 'even', owed: 'still to receive', ahead: 'received in advance' },
  unit: 'exposures per week',
  csvFrom: 'From',
  csvUntil: 'Until',
  week: 'Week',
  weekly: 'Week by week',
  noWeek: 'no record',
  total: 'Total',
  month: 'Over the month',
  marks: 'Annotations',
  hosts: 'Who shows you',
  hostsNone: 'No site has shown you in this period.',
  host: 'Sites of',
  exposures: 'Exposures',
  clicks: 'Clicks',
  declared: 'Without a script: newsletters, networks, prints',
  declaredNote:
    'Declared by whoever sends or prints it, so kept apart from what is measured, and without effect on the balance. Links followed include those followed by programs that check e-mails.',
  declaredNone: 'Nothing came out in this period.',
  declaredGiven: 'Others, in what you send',
  declaredReceived: 'You, in what others send',
  channel: 'Channel',
  placements: 'Placements',
  copies: 'Copies × partners',
  copiesReceived: 'Copies or recipients',
  copiesUnknown: 'not filled in',
  followed: 'Links followed',
  how: 'How it is counted',
  howText: [
    'An exposure: at least half of a card visible for one second, in a tab that is shown. A card counts once in a visit of a page. A click: a link of the card followed.',
    'Nothing is known of visitors: no cookie, no identifier, no IP address. Only sums per day are kept. Browsers that ask not to be measured are not: the true numbers are a little higher, in the same way for all.',
    'Each exposure is written down twice, given by the site that shows and received by the one that is shown: what is given always adds up to what is received. Only those of declared sites count, or of frames that have your key, and no more than a ceiling per day. Clicks never earn room.',
  ],
  rule: (reciprocity, share) =>
    `The rule is the same for all (λ = ${reciprocity}): ${share} What is still owed to you is carried over from day to day, and sites show you the more often for it.`,
  fewNote:
    'Numbers from 1 to 4 are written “< 5”, so that they point at nobody, and count as 2.5 in sums.',
  weeksNote:
    'A period is made of whole weeks; your share and your balance are rounded to the nearest 5.',
  paused:
    'Your sharing is paused: other sites show you no longer, and your balance is frozen until it resumes.',
  boost: (factor, span, reason) =>
    `Boost by the team: your share is multiplied by ${factor} ${span}${reason ? ` (${reason})` : ''}.`,
  cut: (count) =>
    `${count} exposures on your sites are not counted as given: they are above the ceiling of a day, or above the usual traffic.`,
  struck: (days) =>
    `Days struck by the team: ${days}. What your sites showed on them doesn’t count; write to the team if that is a mistake.`,
  inFrames: (count) =>
    `${count} exposures were seen in a frame (iframe) or on a site such as Wix without your key: they show that the widget is alive, but don’t count. Ask the team for a key.`,
  empty: {
    title: 'Nothing to show yet',
    text: 'No day has been counted for you yet. To begin:',
    steps: [
      'put the widget on a page of your site: a copy and paste, described step by step;',
      'check with the team that your record declares the address of that site;',
      'come back tomorrow: a day’s account is made up on the day after.',
    ],
    manual: 'Put the widget on a page',
  },
  noPartner: {
    title: 'Your account is linked to no partner',
    text: 'Ask the team to link it: your figures will appear here.',
  },
  wrongPeriod:
    'Choose two days, the first before the second, and no more than two years apart. Here are the last 26 weeks.',
  documents: 'For your site',
  privacySentence: 'The sentence for your privacy page',
  record: 'The record of processing',
  madeOn: (day) => `Sheet made on ${day}.`,
  whole: 'Each of these sheets shows the figures of its partner alone; of others, only sums.',
  colon: ': ',
  ...sentences.en,
}

export const WORDS = texts('visibility', { fr, en })
export type Words = typeof fr
