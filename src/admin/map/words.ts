import { texts } from '../../texts/texts'

const fr = {
  map: (name: string) =>
    `${name} : les flèches déplacent le plan, ou le point choisi ; + et − changent l’échelle.`,
  mapKind: 'plan',
  zoomIn: 'Agrandir le plan',
  zoomOut: 'Réduire le plan',
  showAll: 'Tout montrer',
  undo: 'Annuler',
  redo: 'Rétablir',
  undone: (what: string) => `Annulé : ${what}`,
  redone: (what: string) => `Rétabli : ${what}`,
  north: 'Vers le nord',
  south: 'Vers le sud',
  east: 'Vers l’est',
  west: 'Vers l’ouest',
  move: (what: string) => `Déplacer ${what}`,
  stepHint: '1 m par pression, 10 m avec la touche Maj.',
  moved: (what: string, meters: number, where: string) => `${what} : ${meters} m ${where}`,
  toward: { north: 'au nord', south: 'au sud', east: 'à l’est', west: 'à l’ouest' },
  text: 'Texte GeoJSON',
  vertex: (index: number, count: number) => `Point ${index} sur ${count}`,
  vertices: (count: number) => (count > 1 ? `${count} points` : count ? '1 point' : 'Aucun point'),
  previous: 'Point précédent',
  next: 'Point suivant',
  addHere: 'Ajouter un point au centre du plan',
  insert: 'Insérer un point après',
  remove: 'Retirer ce point',
  pathHint:
    'Touchez le plan pour ajouter un point au bout, la ligne pour en insérer un ; tirez un point pour le déplacer.',
  many: 'Il y a trop de points ici pour les montrer tous : agrandissez le plan, ou choisissez-les un par un.',
}

const en: typeof fr = {
  map: (name) => `${name}: the arrow keys move the map, or the selected point; + and − zoom.`,
  mapKind: 'map',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  showAll: 'Show everything',
  undo: 'Undo',
  redo: 'Redo',
  undone: (what) => `Undone: ${what}`,
  redone: (what) => `Done again: ${what}`,
  north: 'North',
  south: 'South',
  east: 'East',
  west: 'West',
  move: (what) => `Move ${what}`,
  stepHint: '1 m each time, 10 m with the Shift key.',
  moved: (what, meters, where) => `${what}: ${meters} m ${where}`,
  toward: { north: 'north', south: 'south', east: 'east', west: 'west' },
  text: 'GeoJSON text',
  vertex: (index, count) => `Point ${index} of ${count}`,
  vertices: (count) => (count > 1 ? `${count} points` : count ? '1 point' : 'No point'),
  previous: 'Previous point',
  next: 'Next point',
  addHere: 'Add a point at the centre of the map',
  insert: 'Insert a point after this one',
  remove: 'Remove this point',
  pathHint:
    'Press the map to add a point at the end, the line to insert one; drag a point to move it.',
  many: 'There are too many points here to show them all: zoom in, or go through them one by one.',
}

export type MapWords = typeof fr

export const WORDS = texts('map', { fr, en })
