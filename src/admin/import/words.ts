import { texts } from '../../texts/texts'

export type Language = 'fr' | 'en'

const fr = {
  title: 'Importer',
  intro:
    'Une balade ou des périmètres dessinés dans un autre logiciel : GPX, KML, KMZ ou GeoJSON. Rien n’est écrit avant que vous ne le demandiez, et tout arrive en brouillon.',
  choose: 'Choisir des fichiers',
  drop: 'ou déposez-les ici',
  formats: 'GPX 1.0 et 1.1, KML, KMZ, GeoJSON ; 20 Mo au plus par fichier.',
  reading: (name: string) => `Lecture de « ${name} »…`,
  refused: (name: string) => `« ${name} » ne peut pas être importé`,
  unreachable:
    'Le serveur n’a pas répondu : la session est peut-être finie. Rechargez la page et recommencez ; rien n’a été écrit.',
  remove: 'Retirer',
  removeFile: (name: string) => `Retirer « ${name} »`,
  files: 'Fichiers',
  holds: (lines: number, stops: number, areas: number) =>
    [
      lines && (lines === 1 ? '1 tracé' : `${lines} tracés`),
      stops && (stops === 1 ? '1 point d’intérêt' : `${stops} points d’intérêt`),
      areas && (areas === 1 ? '1 contour' : `${areas} contours`),
    ]
      .filter(Boolean)
      .join(', ') || 'rien d’utilisable',
  warnings: 'À savoir',
  duplicates: 'Déjà dans les balades ?',
  duplicate: {
    name: 'même nom',
    line: 'même tracé à 25 m près',
  },
  sketch: (lines: number, stops: number, areas: number) =>
    `Croquis, le nord en haut : ${[
      lines && `${lines} ${lines > 1 ? 'tracés' : 'tracé'}`,
      stops && `${stops} ${stops > 1 ? 'étapes numérotées' : 'étape numérotée'}`,
      areas && `${areas} ${areas > 1 ? 'contours' : 'contour'}`,
    ]
      .filter(Boolean)
      .join(', ')}.`,
  walk: 'Une balade',
  walkName: 'Nom de la balade',
  line: 'Tracé',
  noLine: 'Aucun tracé : tout droit d’une étape à l’autre',
  points: (read: string, kept: string) =>
    read === kept ? `${read} points` : `${read} points lus, ${kept} gardés`,
  tolerance: (meters: string) => `à ${meters} m près`,
  stops: 'Étapes',
  stopsNote: 'Dans l’ordre du fichier ; il se change ensuite dans la fiche de la balade.',
  take: 'Prendre',
  takeStop: (name: string) => `Prendre « ${name} »`,
  takeAll: 'Tout prendre',
  takeNone: 'Ne rien prendre',
  number: 'N°',
  name: 'Nom',
  nameOf: (at: number) => `Nom de l’étape ${at}`,
  text: 'Texte',
  is: 'C’est',
  isOf: (name: string) => `« ${name} » est`,
  place: 'un lieu',
  shop: (name: string) => `le commerce « ${name} »`,
  nameless: 'sans nom',
  willCreateWalk: (name: string, line: string | undefined, places: number, shops: number) =>
    `Sera créé : un brouillon de balade « ${name || '…'} », ${line ? `un tracé de ${line}` : 'sans tracé'}, ${
      places + shops === 0
        ? 'sans étape'
        : [
            places && (places === 1 ? '1 lieu' : `${places} lieux`),
            shops && (shops === 1 ? '1 commerce' : `${shops} commerces`),
          ]
            .filter(Boolean)
            .join(' et ')
    }.`,
  createWalk: 'Créer le brouillon',
  perimeters: 'Des périmètres',
  nameFrom: 'Leur nom vient de',
  property: (name: string, example: string) => `${name} (« ${example} »)`,
  outline: 'Contour',
  outlines: 'Contours',
  parts: (parts: number, holes: number) =>
    [
      parts === 1 ? 'd’un seul tenant' : `en ${parts} parties`,
      holes && (holes === 1 ? '1 trou' : `${holes} trous`),
    ]
      .filter(Boolean)
      .join(', '),
  takeArea: (name: string) => `Prendre le contour « ${name} »`,
  areaName: (at: number) => `Nom du contour ${at}`,
  there: 'existe déjà',
  ofSameName: 'Ceux qui existent déjà',
  skip: 'les laisser comme ils sont',
  replace: 'leur donner le nouveau contour, en brouillon',
  willCreatePerimeters: (created: number, same: number, replaced: boolean) =>
    `Seront créés : ${created === 1 ? '1 brouillon de périmètre' : `${created} brouillons de périmètres`}${
      same
        ? ` ; ${same} ${same === 1 ? 'existant' : 'existants'} ${replaced ? 'en brouillon avec le nouveau contour' : 'sans changement'}`
        : ''
    }.`,
  createPerimeters: 'Créer les brouillons',
  busy: 'Un instant…',
  created: 'Créé :',
  replaced: 'Nouveau contour, en brouillon :',
  skipped: 'Laissé comme il était :',
  nothingWritten: 'Rien n’a été écrit.',
}

const en: typeof fr = {
  title: 'Import',
  intro:
    'A walk or perimeters drawn in another program: GPX, KML, KMZ or GeoJSON. Nothing is written before you ask for it, and everything arrives as a draft.',
  choose: 'Choose files',
  drop: 'or drop them here',
  formats: 'GPX 1.0 and 1.1, KML, KMZ, GeoJSON; at most 20 MB a file.',
  reading: (name) => `Reading “${name}”…`,
  refused: (name) => `“${name}” can’t be imported`,
  unreachable:
    'The server didn’t answer: the session may have ended. Reload the page and start again; nothing was written.',
  remove: 'Remove',
  removeFile: (name) => `Remove “${name}”`,
  files: 'Files',
  holds: (lines, stops, areas) =>
    [
      lines && (lines === 1 ? '1 line' : `${lines} lines`),
      stops && (stops === 1 ? '1 waypoint' : `${stops} waypoints`),
      areas && (areas === 1 ? '1 outline' : `${areas} outlines`),
    ]
      .filter(Boolean)
      .join(', ') || 'nothing usable',
  warnings: 'Good to know',
  duplicates: 'Among the walks already?',
  duplicate: { name: 'same name', line: 'same line within 25 m' },
  sketch: (lines, stops, areas) =>
    `Sketch, north at the top: ${[
      lines && `${lines} ${lines > 1 ? 'lines' : 'line'}`,
      stops && `${stops} ${stops > 1 ? 'numbered stops' : 'numbered stop'}`,
      areas && `${areas} ${areas > 1 ? 'outlines' : 'outline'}`,
    ]
      .filter(Boolean)
      .join(', ')}.`,
  walk: 'A walk',
  walkName: 'Name of the walk',
  line: 'Line',
  noLine: 'No line: straight from stop to stop',
  points: (read, kept) => (read === kept ? `${read} points` : `${read} points read, ${kept} kept`),
  tolerance: (meters) => `within ${meters} m`,
  stops: 'Stops',
  stopsNote: 'In the order of the file; it can be changed later in the walk’s form.',
  take: 'Take',
  takeStop: (name) => `Take “${name}”`,
  takeAll: 'Take all',
  takeNone: 'Take none',
  number: 'No.',
  name: 'Name',
  nameOf: (at) => `Name of stop ${at}`,
  text: 'Text',
  is: 'It is',
  isOf: (name) => `“${name}” is`,
  place: 'a place',
  shop: (name) => `the shop “${name}”`,
  nameless: 'without a name',
  willCreateWalk: (name, line, places, shops) =>
    `To be created: a draft of the walk “${name || '…'}”, ${line ? `a line of ${line}` : 'no line'}, ${
      places + shops === 0
        ? 'no stops'
        : [
            places && (places === 1 ? '1 place' : `${places} places`),
            shops && (shops === 1 ? '1 shop' : `${shops} shops`),
          ]
            .filter(Boolean)
            .join(' and ')
    }.`,
  createWalk: 'Create the draft',
  perimeters: 'Perimeters',
  nameFrom: 'Their name comes from',
  property: (name, example) => `${name} (“${example}”)`,
  outline: 'Outline',
  outlines: 'Outlines',
  parts: (parts, holes) =>
    [
      parts === 1 ? 'in one piece' : `in ${parts} parts`,
      holes && (holes === 1 ? '1 hole' : `${holes} holes`),
    ]
      .filter(Boolean)
      .join(', '),
  takeArea: (name) => `Take the outline “${name}”`,
  areaName: (at) => `Name of outline ${at}`,
  there: 'is there already',
  ofSameName: 'Those that are there already',
  skip: 'leave them as they are',
  replace: 'give them the new outline, as a draft',
  willCreatePerimeters: (created, same, replaced) =>
    `To be created: ${created === 1 ? '1 draft of a perimeter' : `${created} drafts of perimeters`}${
      same ? `; ${same} existing ${replaced ? 'as a draft with the new outline' : 'unchanged'}` : ''
    }.`,
  createPerimeters: 'Create the drafts',
  busy: 'One moment…',
  created: 'Created:',
  replaced: 'New outline, as a draft:',
  skipped: 'Left as it was:',
  nothingWritten: 'Nothing was written.',
}

export const WORDS = texts('import', { fr, en })
export type Words = typeof fr
