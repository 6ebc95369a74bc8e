import { spaced } from '../../../spaced'

const fr = {
  title: 'Depuis l’impression de votre dépliant',
  /** Of the page, in a browser's tab. */
  titleOf: 'Depuis l’impression de votre dépliant : {name}',
  printedOn: 'Votre dépliant : édition du {day} (code {edition}).',
  nothing: 'Rien n’a changé depuis l’impression.',
  nothingText: 'Étapes, numéros, horaires et parcours sont ceux de votre dépliant.',
  changed: 'Ce qui a changé',
  today: 'Voir la balade d’aujourd’hui',
  gone: 'Cette balade n’est plus proposée.',
  goneText:
    'Les lieux de votre dépliant existent peut-être encore ; personne ne les suit plus pour vous.',
  others: 'Voir les autres balades',
  renamedWalk: 'La balade s’appelle maintenant « {now} ».',
  suspended: 'La balade est suspendue.',
  diverted: 'L’itinéraire est dévié.',
  openAgain: 'La balade est de nouveau ouverte, sans déviation.',
  steps: 'Le parcours comporte maintenant des marches.',
  noSteps: 'Le parcours est maintenant sans marche.',
  length: 'Le parcours fait maintenant {now} au lieu de {printed} : suivez le plan d’aujourd’hui.',
  order: 'L’ordre des étapes n’est plus le même.',
  closed: '{name} a fermé définitivement.',
  removed: '{name} ne fait plus partie de la balade.',
  removedClosed: '{name} a fermé définitivement et ne fait plus partie de la balade.',
  replaced: 'Remplacée par {now}.',
  replacedElse: 'Remplacée par l’étape {number} : {now}.',
  renamed: '{name} s’appelle maintenant {now}.',
  reopened: '{name} a rouvert.',
  renumbered: '{name} porte maintenant le numéro {number}.',
  moved: '{name} est à {distance} de l’endroit indiqué sur le plan.',
  movedTo: 'Adresse : {address}',
  hours: '{name} a changé d’horaires.',
  hoursNow: 'Maintenant : {hours}',
  hoursUnknown: 'Les horaires de {name} ne sont plus connus.',
  added: 'Nouvelle étape : {name}.',
  addedAfter: 'Nouvelle étape, après l’étape {after} : {name}.',
  stop: 'Étape {number} :',
}

type SinceWords = typeof fr

const en: SinceWords = {
  title: 'Since your leaflet was printed',
  titleOf: 'Since your leaflet was printed: {name}',
  printedOn: 'Your leaflet: edition of {day} (code {edition}).',
  nothing: 'Nothing has changed since it was printed.',
  nothingText: 'Stops, numbers, opening hours and route are those of your leaflet.',
  changed: 'What has changed',
  today: 'See today’s walk',
  gone: 'This walk is no longer offered.',
  goneText:
    'The places on your leaflet may still be there; nobody keeps track of them for you any more.',
  others: 'See the other walks',
  renamedWalk: 'The walk is now called “{now}”.',
  suspended: 'The walk is suspended.',
  diverted: 'The route is diverted.',
  openAgain: 'The walk is open again, without a diversion.',
  steps: 'There are now steps on the way.',
  noSteps: 'The route is now step-free.',
  length: 'The route is now {now} long instead of {printed}: follow today’s map.',
  order: 'The order of the stops is no longer the same.',
  closed: '{name} has closed for good.',
  removed: '{name} is no longer part of the walk.',
  removedClosed: '{name} has closed for good and is no longer part of the walk.',
  replaced: 'Replaced by {now}.',
  replacedElse: 'Replaced by stop {number}: {now}.',
  renamed: '{name} is now called {now}.',
  reopened: '{name} has reopened.',
  renumbered: '{name} now has the number {number}.',
  moved: '{name} is {distance} from where the map shows it.',
  movedTo: 'Address: {address}',
  hours: '{name} has changed its opening hours.',
  hoursNow: 'Now: {hours}',
  hoursUnknown: 'The opening hours of {name} are no longer known.',
  added: 'New stop: {name}.',
  addedAfter: 'New stop, after stop {after}: {name}.',
  stop: 'Stop {number}:',
}

const WORDS = spaced({ fr, en })

/** Words of the page that a leaflet's QR code opens: French in French, English for every other reader. */
export const sinceWordsIn = (locale: string): SinceWords => (locale === 'fr' ? WORDS.fr : WORDS.en)
