import { type Bounds, isWithin } from '../../collections/checks/coordinates'
import { LEFT_OUT } from './words'
import type { Sentence } from './walk-file'

export type Fault = keyof typeof LEFT_OUT

type Group = { fault: Fault; of: string; places: Place[]; sample: string }

/** Where a point stands in its file: a line, or without lines what GeoJSON has, the element and the position in it. */
export type Place = { line: number } | { element: number; position?: number }

const SHOWN = 3

/** Points that are nowhere, or nowhere near: which ones, why, and where in the file they stand. */
export class LeftOut {
  private readonly groups = new Map<string, Group>()
  /** Points that were looked at, and those of them that lie outside the territory. */
  read = 0
  outside: { lat: number; lng: number }[] = []

  constructor(readonly bounds: Bounds) {}

  /**
   * Whether a point may be kept; one that may not is noted.
   * @param of what it belongs to, by name: "" when it has none
   */
  keeps(lat: number | undefined, lng: number | undefined, of: string, place: Place): boolean {
    this.read++
    const fault = faultOf(lat, lng, this.bounds)
    if (!fault) return true
    if (fault === 'outside') this.outside.push({ lat: lat!, lng: lng! })
    const key = `${fault} ${of}`
    const group = this.groups.get(key) ?? { fault, of, places: [], sample: `${lat}, ${lng}` }
    group.places.push(place)
    this.groups.set(key, group)
    return false
  }

  warnings(): Sentence[] {
    return [...this.groups.values()].map(({ fault, of, places, sample }) => {
      const { fr, en } = LEFT_OUT[fault]
      const count = places.length
      const [owner, owned] = of ? [`« ${of} » : `, `“${of}”: `] : ['', '']
      return {
        fr: `${owner}${count === 1 ? '1 point laissé de côté' : `${count} points laissés de côté`} (${whereFr(places)}), ${fr(sample)}.`,
        en: `${owned}${count === 1 ? '1 point left out' : `${count} points left out`} (${whereEn(places)}), ${en(sample)}.`,
      }
    })
  }
}

/** A number as a file writes it; nothing for none, NaN for what is no number. */
export const numberIn = (text: string | null | undefined): number | undefined =>
  text?.trim() ? Number(text) : undefined

function faultOf(lat: number | undefined, lng: number | undefined, bounds: Bounds) {
  if (lat === undefined || lng === undefined) return 'missing'
  if (!Number.isFinite(lat) || !Number.isFinite(lng)) return 'noNumber'
  if (Math.abs(lat) > 90 || Math.abs(lng) > 180) return 'range'
  if (lat === 0 && lng === 0) return 'zero'
  return isWithin(lat, lng, bounds) ? undefined : 'outside'
}

const listed = (places: Place[], show: (place: Place) => string) =>
  `${places.slice(0, SHOWN).map(show).join(', ')}${places.length > SHOWN ? '…' : ''}`

const whereFr = (places: Place[]) =>
  'line' in places[0]
    ? `${places.length === 1 ? 'ligne' : 'lignes'} ${listed(places, lineOf)}`
    : listed(places, (place) => inElement(place, 'élément', 'position'))

const whereEn = (places: Place[]) =>
  'line' in places[0]
    ? `${places.length === 1 ? 'line' : 'lines'} ${listed(places, lineOf)}`
    : listed(places, (place) => inElement(place, 'feature', 'position'))

const lineOf = (place: Place) => ('line' in place ? String(place.line) : '')

const inElement = (place: Place, element: string, position: string) =>
  'element' in place
    ? `${element} ${place.element}${place.position ? `, ${position} ${place.position}` : ''}`
    : ''
