import { texts } from '../../texts/texts'

const fr = {
  title: 'Emplacement sur le plan',
  onMap: 'Choisir sur le plan',
  map: 'Plan de l’emplacement',
  mark: 'le repère',
  none: 'Pas encore de repère : touchez le plan à l’endroit voulu.',
  hint: 'Touchez le plan pour y poser le repère, ou tirez-le. Au clavier, choisissez-le (Entrée) puis déplacez-le avec les flèches.',
  placeHere: 'Poser au centre du plan',
  moveHere: 'Déplacer au centre du plan',
  remove: 'Retirer le repère',
  undo: 'Annuler',
  show: 'Voir le repère',
  placed: (where: string) => `Repère posé : ${where}`,
  moved: (where: string) => `Repère déplacé : ${where}`,
  removed: 'Repère retiré',
  undone: 'Annulé',
  chosen: 'Repère choisi : les flèches le déplacent.',
  nudged: 'Repère',
  at: (lat: number, lng: number) =>
    `${lat.toLocaleString('fr', DIGITS)} N, ${lng.toLocaleString('fr', DIGITS)} E`,
  address: 'Chercher une adresse',
  addressHint: '« 12 rue Léon, 75018 Paris », puis Entrée.',
  ofRecord: (address: string) => `Chercher « ${address} »`,
  search: 'Chercher',
  searching: 'Recherche…',
  found: (count: number) =>
    count === 0
      ? 'Aucune adresse de ce nom : vérifiez l’orthographe, ajoutez la ville.'
      : count === 1
        ? 'Une adresse trouvée : choisissez-la pour y poser le repère.'
        : `${count} adresses trouvées : choisissez celle où poser le repère.`,
  precision: {
    house: 'au numéro',
    street: 'au milieu de la rue',
    locality: 'au lieu-dit',
    town: 'au centre de la commune',
  },
  noAnswer: 'Pas de réponse du serveur : vérifiez le réseau, ou posez le repère sur le plan.',
  results: 'Adresses trouvées',
}

const DIGITS = { minimumFractionDigits: 5, maximumFractionDigits: 5 }

const en: typeof fr = {
  title: 'Place on the map',
  onMap: 'Pick on the map',
  map: 'Map of the place',
  mark: 'the mark',
  none: 'No mark yet: press the map where it is to be.',
  hint: 'Press the map to put the mark there, or drag it. With the keyboard, choose it (Enter), then move it with the arrow keys.',
  placeHere: 'Put at the centre of the map',
  moveHere: 'Move to the centre of the map',
  remove: 'Remove the mark',
  undo: 'Undo',
  show: 'Show the mark',
  placed: (where) => `Mark put: ${where}`,
  moved: (where) => `Mark moved: ${where}`,
  removed: 'Mark removed',
  undone: 'Undone',
  chosen: 'Mark chosen: the arrow keys move it.',
  nudged: 'Mark',
  at: (lat, lng) => `${lat.toLocaleString('en', DIGITS)} N, ${lng.toLocaleString('en', DIGITS)} E`,
  address: 'Look an address up',
  addressHint: '“12 rue Léon, 75018 Paris”, then Enter.',
  ofRecord: (address) => `Look “${address}” up`,
  search: 'Search',
  searching: 'Searching…',
  found: (count) =>
    count === 0
      ? 'No such address: check the spelling, add the town.'
      : count === 1
        ? 'One address found: choose it to put the mark there.'
        : `${count} addresses found: choose where to put the mark.`,
  precision: {
    house: 'at the house',
    street: 'in the middle of the street',
    locality: 'at the locality',
    town: 'in the middle of the town',
  },
  noAnswer: 'The server does not answer: check the network, or put the mark on the map.',
  results: 'Addresses found',
}

export type PlaceWords = typeof fr

export const WORDS = texts('place', { fr, en })
