import {
  LARGEST_FILE,
  LARGEST_ORDER,
  megabytes,
  MOST_AREAS,
  MOST_LINES,
  MOST_POINTS,
  MOST_STOPS,
} from './limits'
import type { Sentence } from './walk-file'

/** Why a point was left out; `at` is what the file says of it. */
export const LEFT_OUT = {
  missing: {
    fr: () => 'la latitude ou la longitude manque',
    en: () => 'the latitude or longitude is missing',
  },
  noNumber: {
    fr: (at: string) => `la position n’est pas deux nombres (${at})`,
    en: (at: string) => `the position is not two numbers (${at})`,
  },
  range: {
    fr: (at: string) => `la position ${at} n’existe pas sur la Terre`,
    en: (at: string) => `there is no position ${at} on Earth`,
  },
  zero: {
    fr: () => 'la position 0, 0 est celle d’un appareil qui n’en a pas trouvé',
    en: () => 'the position 0, 0 is that of a device that found none',
  },
  outside: {
    fr: (at: string) => `la position ${at} est hors du territoire`,
    en: (at: string) => `the position ${at} lies outside the territory`,
  },
} as const satisfies Record<string, Record<'fr' | 'en', (at: string) => string>>

export const EMPTY: Sentence = {
  fr: 'Le fichier est vide : choisissez un GPX, un KML, un KMZ ou un GeoJSON.',
  en: 'The file is empty: choose a GPX, a KML, a KMZ or a GeoJSON.',
}

export const TOO_LARGE: Sentence = {
  fr: `Le fichier pèse plus de ${megabytes(LARGEST_FILE)} Mo : exportez la seule balade, ou simplifiez-la dans son logiciel.`,
  en: `The file weighs more than ${megabytes(LARGEST_FILE)} MB: export the walk alone, or simplify it in its program.`,
}

export const ORDER_TOO_LARGE: Sentence = {
  fr: `Ce qui est à importer pèse plus de ${megabytes(LARGEST_ORDER)} Mo : choisissez moins de contours à la fois, ou simplifiez le tracé dans son logiciel.`,
  en: `What is to be imported weighs more than ${megabytes(LARGEST_ORDER)} MB: choose fewer outlines at a time, or simplify the line in its program.`,
}

export const TOO_DEEP: Sentence = {
  fr: 'Le fichier emboîte ses éléments trop profondément pour être lu : exportez-le de nouveau depuis son logiciel.',
  en: 'The file nests its elements too deeply to be read: export it again from its program.',
}

export const TOO_HEAVY: Sentence = {
  fr: 'La lecture du fichier demande trop de temps ou de mémoire, il a été laissé : exportez la seule balade, ou simplifiez-la dans son logiciel.',
  en: 'Reading the file takes too much time or memory, it was given up: export the walk alone, or simplify it in its program.',
}

export const NOT_A_WALK: Sentence = {
  fr: 'Ligne 1 : ce n’est ni du GPX, ni du KML, ni du KMZ, ni du GeoJSON. Exportez la balade dans l’un de ces formats.',
  en: 'Line 1: this is neither GPX nor KML nor KMZ nor GeoJSON. Export the walk in one of these formats.',
}

export const WEB_PAGE: Sentence = {
  fr: 'Ligne 1 : c’est une page web, pas une balade. Sur le site d’où elle vient, cherchez « télécharger la trace » et choisissez le fichier reçu.',
  en: 'Line 1: this is a web page, not a walk. On the site it comes from, look for “download the track” and choose that file.',
}

export const NOTHING: Sentence = {
  fr: 'Le fichier se lit, mais il n’y a ni trace, ni itinéraire, ni point, ni contour : rien à importer.',
  en: 'The file can be read, but there is no track, no route, no waypoint and no outline in it: nothing to import.',
}

export const tooManyLines = (lines: number): Sentence | undefined =>
  lines > MOST_LINES
    ? {
        fr: `Le fichier a ${lines} tracés, ${MOST_LINES} au plus : exportez la seule balade, ou joignez ses segments dans son logiciel.`,
        en: `The file has ${lines} lines, at most ${MOST_LINES}: export the walk alone, or join its segments in its program.`,
      }
    : undefined

export const tooMany = (points: number, stops: number, areas: number): Sentence | undefined => {
  if (points > MOST_POINTS)
    return {
      fr: `Le fichier a ${points} points, ${MOST_POINTS} au plus : simplifiez-le dans son logiciel.`,
      en: `The file has ${points} points, at most ${MOST_POINTS}: simplify it in its program.`,
    }
  if (stops > MOST_STOPS)
    return {
      fr: `Le fichier a ${stops} points d’intérêt, ${MOST_STOPS} au plus : gardez ceux de la balade.`,
      en: `The file has ${stops} waypoints, at most ${MOST_STOPS}: keep those of the walk.`,
    }
  if (areas > MOST_AREAS)
    return {
      fr: `Le fichier a ${areas} contours, ${MOST_AREAS} au plus : importez-les en plusieurs fois.`,
      en: `The file has ${areas} outlines, at most ${MOST_AREAS}: import them in several files.`,
    }
}

/** Most of what there is lies elsewhere. */
export const elsewhere = (at: { lat: number; lng: number }, isSwapped: boolean): Sentence =>
  isSwapped
    ? {
        fr: `La latitude et la longitude semblent inversées dans tout le fichier (${at.lat}, ${at.lng}) : GeoJSON et KML mettent la longitude d’abord.`,
        en: `Latitude and longitude look swapped in the whole file (${at.lat}, ${at.lng}): GeoJSON and KML put the longitude first.`,
      }
    : {
        fr: `Le fichier est hors du territoire, autour de ${at.lat}, ${at.lng} : vérifiez que c’est le bon.`,
        en: `The file lies outside the territory, around ${at.lat}, ${at.lng}: check that it is the right one.`,
      }

/** The file's name says one format, its content another. */
export const namedOtherwise = (ending: string, format: string): Sentence => ({
  fr: `Le nom du fichier dit « ${ending} », mais c’est du ${format} : il a été lu ainsi.`,
  en: `The file’s name says “${ending}”, but it is ${format}: it was read as such.`,
})

export const joined = (name: string, count: number, gap: number): Sentence => ({
  fr: `« ${name} » : ${count} segments mis bout à bout (le plus grand écart fait ${gap} m).`,
  en: `“${name}”: ${count} segments joined (the largest gap is ${gap} m).`,
})

export const keptApart = (name: string, count: number, gap: number): Sentence => ({
  fr: `« ${name} » : ${count} segments proposés séparément (${gap} m les séparent).`,
  en: `“${name}”: ${count} segments offered apart (${gap} m lie between them).`,
})

export const tooShort = (name: string): Sentence => ({
  fr: `« ${name} » : laissé de côté, il reste moins de deux points.`,
  en: `“${name}”: left out, fewer than two points are left.`,
})

export const simplified = (
  name: string,
  read: number,
  kept: number,
  tolerance: number,
): Sentence => ({
  fr: `« ${name} » : ${read} points ramenés à ${kept} ; aucun n’est à plus de ${String(tolerance).replace('.', ',')} m du tracé gardé.`,
  en: `“${name}”: ${read} points reduced to ${kept}; none lies further than ${tolerance} m from the line that is kept.`,
})

export const stillMany = (name: string, kept: number): Sentence => ({
  fr: `« ${name} » garde ${kept} points : avec moins, sa longueur changerait de plus de 1 %. Un tracé redessiné serait plus léger pour les visiteurs.`,
  en: `“${name}” keeps ${kept} points: with fewer, its length would change by more than 1%. A line drawn anew would be lighter for visitors.`,
})

export const routePoints = (count: number): Sentence => ({
  fr: `Le fichier n’a pas de points d’intérêt : les ${count} points nommés de l’itinéraire sont proposés comme étapes.`,
  en: `The file has no waypoints: the ${count} named points of the route are offered as stops.`,
})

export const vertices = (count: number): Sentence => ({
  fr: `${count === 1 ? '1 point du tracé, sans vrai nom, n’est pas proposé comme étape.' : `${count} points du tracé, sans vrai nom, ne sont pas proposés comme étapes.`}`,
  en: `${count === 1 ? '1 point of the line, without a real name, is not offered as a stop.' : `${count} points of the line, without real names, are not offered as stops.`}`,
})

export const badArea = (name: string, reason: Sentence): Sentence => ({
  fr: `Contour « ${name} » refusé : ${reason.fr}`,
  en: `Outline “${name}” refused: ${reason.en}`,
})

export const LINKED: Sentence = {
  fr: 'Ce KML renvoie à un autre fichier par son adresse : rien n’est allé le chercher. Exportez la balade elle-même.',
  en: 'This KML refers to another file by its address: nothing was fetched. Export the walk itself.',
}

export const numberedName = {
  line: (at: number): Sentence => ({ fr: `Tracé ${at}`, en: `Line ${at}` }),
  stop: (at: number): Sentence => ({ fr: `Étape ${at}`, en: `Stop ${at}` }),
  area: (at: number): Sentence => ({ fr: `Contour ${at}`, en: `Outline ${at}` }),
}

export const nameless = (count: number): Sentence => ({
  fr:
    count === 1
      ? '1 point n’a pas de nom : donnez-lui-en un avant de publier.'
      : `${count} points n’ont pas de nom : donnez-leur-en un avant de publier.`,
  en:
    count === 1
      ? '1 waypoint has no name: give it one before publishing.'
      : `${count} waypoints have no name: give them one before publishing.`,
})
