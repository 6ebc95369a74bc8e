import type { PayloadRequest } from 'payload'
import { type Sentence, sentences } from '../src/texts/sentences'
import { type Spoken, spokenLanguage } from './spokenLanguage'

/** Everything an editor may be told, in both languages of the admin; `{name}` marks a place for a value. */
export const MESSAGES = sentences('messages', {
  latRange: {
    fr: 'La latitude doit être entre −90 et 90\u00a0: écrivez par exemple 48.8975.',
    en: 'The latitude must be between −90 and 90: write for instance 48.8975.',
  },
  lngRange: {
    fr: 'La longitude doit être entre −180 et 180\u00a0: écrivez par exemple 2.3445.',
    en: 'The longitude must be between −180 and 180: write for instance 2.3445.',
  },
  swapped: {
    fr: 'La latitude et la longitude semblent inversées\u00a0: latitude {lng}, longitude {lat}\u00a0?',
    en: 'Latitude and longitude look swapped: latitude {lng}, longitude {lat}?',
  },
  outside: {
    fr: 'Le point {lat}, {lng} est hors du territoire (latitude {south} à {north}, longitude {west} à {east})\u00a0: vérifiez les chiffres.',
    en: 'The point {lat}, {lng} lies outside the area (latitude {south} to {north}, longitude {west} to {east}): check the digits.',
  },
  bothOrNeither: {
    fr: 'Donnez la latitude et la longitude, ou aucune des deux.',
    en: 'Give both the latitude and the longitude, or neither.',
  },
  siretDigits: {
    fr: 'Un SIRET a 14 chiffres, celui-ci en a {count}.',
    en: 'A SIRET has 14 digits, this one has {count}.',
  },
  siretSum: {
    fr: 'Ce SIRET n’existe pas (sa clé de contrôle est fausse)\u00a0: un chiffre a été mal recopié.',
    en: 'There is no such SIRET (its check digit is wrong): a digit was copied wrongly.',
  },
  hours: {
    fr: '«\u00a0{word}\u00a0» (caractère {at}) n’est pas compris\u00a0: écrivez par exemple Tu-Sa 10:00-13:00,14:00-19:30; PH off. {reason}',
    en: '“{word}” (character {at}) is not understood: write for instance Tu-Sa 10:00-13:00,14:00-19:30; PH off. {reason}',
  },
  phone: {
    fr: '«\u00a0{phone}\u00a0» n’est pas un numéro de téléphone\u00a0: écrivez 01 42 00 00 00, ou +44 … pour un autre pays.',
    en: '“{phone}” is not a phone number: write 01 42 00 00 00, or +44 … for another country.',
  },
  webAddress: {
    fr: '«\u00a0{url}\u00a0» n’est pas une adresse web\u00a0: écrivez https://www.exemple.fr.',
    en: '“{url}” is not a web address: write https://www.example.org.',
  },
  storyLink: {
    fr: 'Le lien «\u00a0{url}\u00a0» ne mène pas à une page\u00a0: écrivez une adresse en https://, mailto: ou tel:.',
    en: 'The link “{url}” leads to no page: write an address in https://, mailto: or tel:.',
  },
  storyRoot: {
    fr: 'Ceci n’est pas un texte de l’éditeur\u00a0: écrivez-le dans l’éditeur, ou envoyez tel quel ce que l’éditeur enregistre («\u00a0root\u00a0», de type «\u00a0root\u00a0», avec la liste «\u00a0children\u00a0»).',
    en: 'This is no text of the editor: write it in the editor, or send as it is what the editor saves (“root”, of the type “root”, with the list “children”).',
  },
  storyNode: {
    fr: 'Le texte contient, à «\u00a0{at}\u00a0», un élément que l’éditeur ne connaît pas ({type})\u00a0: réécrivez ce passage dans l’éditeur.',
    en: 'The text holds, at “{at}”, an element that the editor doesn’t know ({type}): write this passage again in the editor.',
  },
  storyPart: {
    fr: 'Le texte contient, à «\u00a0{at}\u00a0», un élément incomplet ({type})\u00a0: réécrivez ce passage dans l’éditeur.',
    en: 'The text holds, at “{at}”, an incomplete element ({type}): write this passage again in the editor.',
  },
  storyDeep: {
    fr: 'Le texte a plus de {most} niveaux, l’un dans l’autre\u00a0: sortez ses listes les unes des autres.',
    en: 'The text has more than {most} levels, one inside the other: take its lists out of each other.',
  },
  reversedDays: {
    fr: 'La fin est avant le début\u00a0: échangez les deux dates.',
    en: 'The end is before the beginning: swap the two days.',
  },
  boostNeeds: {
    fr: 'Un coup de pouce a un début, une fin et une raison\u00a0: remplissez les trois, ou videz le facteur.',
    en: 'A boost has a beginning, an end and a reason: fill in all three, or empty the factor.',
  },
  boostLong: {
    fr: 'Un coup de pouce dure un an au plus\u00a0: donnez une fin plus proche, vous pourrez le renouveler.',
    en: 'A boost lasts a year at most: give an earlier end, you can renew it.',
  },
  year: {
    fr: '«\u00a0{field}\u00a0» n’est pas une date de notre temps\u00a0: écrivez un jour entre {first} et {last}.',
    en: '“{field}” is not a date of our times: write a day between {first} and {last}.',
  },
  sequenceReversed: {
    fr: 'La séquence finit (à {to} s) avant d’avoir commencé (à {from} s)\u00a0: donnez une fin plus tardive.',
    en: 'The sequence ends (at {to} s) before it begins (at {from} s): give a later end.',
  },
  sequencePastEnd: {
    fr: 'La séquence finit à {to} s, mais la vidéo dure {duration} s.',
    en: 'The sequence ends at {to} s, but the video lasts {duration} s.',
  },
  sequenceOverlap: {
    fr: 'La séquence commence à {from} s, pendant «\u00a0{other}\u00a0» ({otherFrom} s à {otherTo} s)\u00a0: elles ne peuvent pas se chevaucher.',
    en: 'The sequence begins at {from} s, during “{other}” ({otherFrom} s to {otherTo} s): sequences can’t overlap.',
  },
  twoStops: {
    fr: 'Une balade a au moins deux étapes, celle-ci en a {count}.',
    en: 'A walk has at least two stops, this one has {count}.',
  },
  sameNumber: {
    fr: 'Deux étapes portent le numéro {number}\u00a0: donnez-en un autre à l’une d’elles.',
    en: 'Two stops have the number {number}: give one of them another.',
  },
  sameStart: {
    fr: 'Deux visites guidées partent le {start}\u00a0: donnez une autre heure à l’une d’elles, ou retirez-la.',
    en: 'Two guided sessions start on {start}: give one of them another time, or remove it.',
  },
  stopNeedsShop: {
    fr: 'Choisissez le commerce de cette étape, ou dites que c’est un autre lieu.',
    en: 'Choose the shop of this stop, or say that it is another place.',
  },
  stopNeedsName: {
    fr: 'Donnez un nom à ce lieu.',
    en: 'Give this place a name.',
  },
  stopNeedsPosition: {
    fr: 'Donnez la latitude et la longitude de ce lieu.',
    en: 'Give the latitude and longitude of this place.',
  },
  shopWithoutPosition: {
    fr: '«\u00a0{shop}\u00a0» n’a ni latitude ni longitude\u00a0: ajoutez-les dans la fiche du commerce, ou choisissez un autre lieu.',
    en: '“{shop}” has no latitude and longitude: add them to the shop’s record, or choose another place.',
  },
  positionNeeded: {
    fr: 'Ce commerce est une étape de {tours}\u00a0: il lui faut une latitude et une longitude.',
    en: 'This shop is a stop of {tours}: it needs a latitude and a longitude.',
  },
  geojsonType: {
    fr: 'Il faut un GeoJSON de type {expected}, ceci est {type}.',
    en: 'A GeoJSON of type {expected} is needed, this is {type}.',
  },
  geojsonPosition: {
    fr: 'La position {index} n’est pas deux nombres [longitude, latitude]\u00a0: {value}.',
    en: 'Position {index} is not two numbers [longitude, latitude]: {value}.',
  },
  geojsonHeight: {
    fr: 'L’altitude de la position {index} n’est pas un nombre de mètres\u00a0: {value}. Corrigez-la ou enlevez-la.',
    en: 'The height of position {index} is not a number of metres: {value}. Correct it or leave it out.',
  },
  geojsonSwapped: {
    fr: 'La position {index} [{lat}, {lng}] semble inversée\u00a0: GeoJSON met la longitude d’abord.',
    en: 'Position {index} [{lat}, {lng}] looks swapped: GeoJSON puts the longitude first.',
  },
  lineShort: {
    fr: 'Un tracé a au moins deux positions.',
    en: 'A line has at least two positions.',
  },
  ringShort: {
    fr: 'Un contour a au moins quatre positions (trois points, et de nouveau le premier), {outline} en a {count}.',
    en: 'An outline has at least four positions (three points, and the first again), {outline} has {count}.',
  },
  ringOpen: {
    fr: 'Le contour {outline} n’est pas fermé\u00a0: sa dernière position doit répéter la première.',
    en: 'Outline {outline} is not closed: its last position must repeat the first.',
  },
  ringLong: {
    fr: 'Un contour a au plus {most} positions, le contour {outline} en a {count}\u00a0: simplifiez-le dans son logiciel.',
    en: 'An outline has at most {most} positions, outline {outline} has {count}: simplify it in its program.',
  },
  ringCrossing: {
    fr: 'Le contour {outline} se croise lui-même près de [{lng}, {lat}].',
    en: 'Outline {outline} crosses itself near [{lng}, {lat}].',
  },
  ringFlat: {
    fr: 'Le contour {outline} n’a pas de surface\u00a0: ses positions sont toutes sur une ligne.',
    en: 'Outline {outline} has no surface: its positions all lie on one line.',
  },
  holeOutside: {
    fr: 'Le trou {hole} du contour {outline} n’est pas entièrement dedans\u00a0: ramenez-le à l’intérieur, ou retirez-le.',
    en: 'Hole {hole} of outline {outline} is not wholly inside it: bring it inside, or remove it.',
  },
  holesOverlap: {
    fr: 'Les trous {hole} et {other} du contour {outline} se chevauchent\u00a0: écartez-les, ou n’en faites qu’un.',
    en: 'Holes {hole} and {other} of outline {outline} overlap: move them apart, or make them one.',
  },
  polygonsOverlap: {
    fr: 'Les contours {outline} et {other} se chevauchent\u00a0: écartez-les, ou n’en faites qu’un.',
    en: 'Outlines {outline} and {other} overlap: move them apart, or make them one.',
  },
  slugTaken: {
    fr: 'L’adresse courte «\u00a0{slug}\u00a0» est déjà prise, ou l’a été par une fiche publiée\u00a0: choisissez-en une autre, ou laissez vide pour qu’elle soit faite d’après le nom.',
    en: 'The short address “{slug}” is taken, or was by a published record: choose another, or leave it empty to have it made from the name.',
  },
  fileType: {
    fr: '«\u00a0{name}\u00a0» ({type}) n’est pas d’un type accepté\u00a0: JPEG, PNG, WebP, MP4, WebM, WebVTT, MP3 ou M4A.',
    en: '“{name}” ({type}) is not of an accepted type: JPEG, PNG, WebP, MP4, WebM, WebVTT, MP3 or M4A.',
  },
  fileContent: {
    fr: '«\u00a0{name}\u00a0» n’est pas un vrai fichier {type}\u00a0: ouvrez-le dans son logiciel et enregistrez-le dans ce format.',
    en: '“{name}” is not really a {type} file: open it in its program and save it in that format.',
  },
  fileSize: {
    fr: '«\u00a0{name}\u00a0» pèse {size} Mo\u00a0: {limit} Mo au plus pour ce type de fichier.',
    en: '“{name}” weighs {size} MB: at most {limit} MB for this type of file.',
  },
  pixels: {
    fr: '«\u00a0{name}\u00a0» fait {megapixels} millions de pixels, {limit} au plus\u00a0: réduisez l’image.',
    en: '“{name}” has {megapixels} million pixels, at most {limit}: make the picture smaller.',
  },
  webvtt: {
    fr: '«\u00a0{name}\u00a0» n’est pas un fichier de sous-titres WebVTT, ligne {line}\u00a0: {found}',
    en: '“{name}” is not a WebVTT caption file, line {line}: {found}',
  },
  webvttHeader: {
    fr: 'il doit commencer par le mot WEBVTT.',
    en: 'it must begin with the word WEBVTT.',
  },
  webvttTime: {
    fr: 'écrivez les temps comme 00:00:01.000 --> 00:00:04.000, la fin après le début.',
    en: 'write times as 00:00:01.000 --> 00:00:04.000, the end after the beginning.',
  },
  webvttEmpty: {
    fr: 'il n’y a pas un seul sous-titre.',
    en: 'there is not one caption.',
  },
  referred: {
    fr: '«\u00a0{name}\u00a0» est utilisé par {others}\u00a0: retirez-le d’abord de là.',
    en: '“{name}” is used by {others}: take it out from there first.',
  },
  nothingChanged: {
    fr: 'Rien n’a été changé, à cause de {problems}\u00a0: corrigez ces fiches, ou retirez-les de la sélection.',
    en: 'Nothing was changed, because of {problems}: mend these records, or take them out of the selection.',
  },
  unforeseen: {
    fr: 'erreur imprévue, notée dans le journal du serveur',
    en: 'unforeseen error, noted in the server’s log',
  },
  andMore: { fr: 'et {count} autres', en: 'and {count} more' },
})

export type MessageKey = keyof typeof MESSAGES

/** What is wrong, for `tell`: the sentence and the values in it. */
export type Problem = { key: MessageKey; values?: Record<string, string | number> }

/** The sentence in the language of the one who asks. */
export const tell = (problem: Problem, req: Partial<PayloadRequest>): string =>
  tellBoth(problem)[languageOf(req)]

/** The sentence in both languages, for what is told before it is known who reads it. */
export function tellBoth({ key, values = {} }: Problem): Sentence {
  const filled = (sentence: string) =>
    sentence.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place)).trim()
  return { fr: filled(MESSAGES[key].fr), en: filled(MESSAGES[key].en) }
}

/** The admin's language of the one who asks, among those that the suite speaks. */
export const languageOf = ({ i18n }: { i18n?: Spoken }): 'fr' | 'en' => spokenLanguage(i18n)
