import { texts } from '../../../texts/texts'

const fr = {
  map: 'Plan du périmètre',
  outlines: 'Contours',
  intro:
    'Touchez le plan pour ajouter un point au contour choisi, son trait pour en insérer un ; tirez un point pour le déplacer. Tout se fait aussi avec les boutons.',
  none: 'Aucun contour encore : commencez-en un.',
  outline: (number: number) => `Contour ${number}`,
  hole: (number: number, outline: number) => `Trou ${number} du contour ${outline}`,
  add: 'Commencer un contour',
  addHole: 'Y faire un trou',
  removeOutline: 'Retirer ce contour',
  removeHole: 'Retirer ce trou',
  points: (name: string) => `Points : ${name}`,
  done: {
    added: (name: string) => `Commencé : ${name}`,
    removed: (name: string) => `Retiré : ${name}`,
    point: (name: string) => `Point ajouté : ${name}`,
    moved: (name: string) => `Point déplacé : ${name}`,
    withdrawn: (name: string) => `Point retiré : ${name}`,
  },
}

const en: typeof fr = {
  map: 'Map of the perimeter',
  outlines: 'Outlines',
  intro:
    'Press the map to add a point to the selected outline, its side to insert one; drag a point to move it. All of it can be done with the buttons too.',
  none: 'No outline yet: begin one.',
  outline: (number) => `Outline ${number}`,
  hole: (number, outline) => `Hole ${number} of outline ${outline}`,
  add: 'Begin an outline',
  addHole: 'Make a hole in it',
  removeOutline: 'Remove this outline',
  removeHole: 'Remove this hole',
  points: (name) => `Points: ${name}`,
  done: {
    added: (name) => `Begun: ${name}`,
    removed: (name) => `Removed: ${name}`,
    point: (name) => `Point added: ${name}`,
    moved: (name) => `Point moved: ${name}`,
    withdrawn: (name) => `Point removed: ${name}`,
  },
}

export type AreaWords = typeof fr

export const WORDS = texts('area', { fr, en })
