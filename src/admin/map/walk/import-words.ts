import { texts } from '../../../texts/texts'

const fr = {
  open: 'Importer un tracé…',
  file: 'Fichier GPX, KML, KMZ ou GeoJSON',
  intro: 'Rien ne change avant que vous n’ayez choisi « Utiliser ».',
  reading: 'Lecture du fichier…',
  failed: 'Le fichier n’est pas arrivé au serveur : réessayez.',
  lines: 'Quelle ligne prendre',
  noLine: 'Aucune : garder celle qui est là',
  line: (name: string, length: string, count: number) => `${name} · ${length} · ${count} points`,
  unnamedLine: (number: number) => `Ligne ${number}`,
  stops: 'Quelles étapes ajouter',
  shop: (name: string) => `commerce : ${name}`,
  warnings: 'À savoir',
  duplicates: (names: string) => `Une balade lui ressemble déjà : ${names}`,
  use: 'Utiliser',
  drop: 'Abandonner',
  read: (lines: number, stops: number) =>
    `Fichier lu : ${lines} ${lines > 1 ? 'lignes' : 'ligne'}, ${stops} ${stops > 1 ? 'étapes' : 'étape'}`,
  used: 'Tracé importé',
}

const en: typeof fr = {
  open: 'Import a line…',
  file: 'GPX, KML, KMZ or GeoJSON file',
  intro: 'Nothing changes before you choose “Use”.',
  reading: 'Reading the file…',
  failed: 'The file didn’t reach the server: try again.',
  lines: 'Which line to take',
  noLine: 'None: keep the one that is there',
  line: (name, length, count) => `${name} · ${length} · ${count} points`,
  unnamedLine: (number) => `Line ${number}`,
  stops: 'Which stops to add',
  shop: (name) => `shop: ${name}`,
  warnings: 'To know',
  duplicates: (names) => `There is a walk like it already: ${names}`,
  use: 'Use',
  drop: 'Discard',
  read: (lines, stops) =>
    `File read: ${lines} ${lines === 1 ? 'line' : 'lines'}, ${stops} ${stops === 1 ? 'stop' : 'stops'}`,
  used: 'Line imported',
}

export type ImportWords = typeof fr

export const WORDS = texts('lineImport', { fr, en })
