import { unzipSync, type UnzipFileInfo } from 'fflate'
import { LARGEST_RATIO, LARGEST_UNZIPPED, megabytes, MOST_ENTRIES } from './limits'
import { WalkFileRefused } from './refused'
import type { Sentence } from './walk-file'

/** A KMZ is a ZIP, whatever its name: it begins with "PK". */
export const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b

/**
 * The KML files of a KMZ, `doc.kml` first: it may hold everything or name the others, layer by layer. Nothing else is
 * unfolded, into no more memory than the entries claim, and claims that are too large are refused.
 * @throws WalkFileRefused
 */
export function kmlsOf(zip: Uint8Array): Uint8Array[] {
  const entries = entriesOf(zip).filter(({ name }) => /\.kml$/i.test(name))
  if (!entries.length) throw new WalkFileRefused(NO_KML)
  const sum = (key: 'size' | 'originalSize') =>
    entries.reduce((total, entry) => total + entry[key], 0)
  const [packed, unfolded] = [sum('size'), sum('originalSize')]
  if (unfolded > LARGEST_UNZIPPED || unfolded > Math.max(1, packed) * LARGEST_RATIO)
    throw new WalkFileRefused(tooLarge(unfolded))
  // several entries may claim the same name: it is read once
  const names = [...new Set(entries.map(({ name }) => name))].sort((a, b) => rank(a) - rank(b))
  const files = readZip(zip, ({ name }) => names.includes(name))
  return names.map((name) => files[name])
}

const rank = (name: string) => (/^doc\.kml$/i.test(name) ? 0 : 1)

function entriesOf(zip: Uint8Array): UnzipFileInfo[] {
  const entries: UnzipFileInfo[] = []
  readZip(zip, (entry) => {
    if (entries.length === MOST_ENTRIES) throw new WalkFileRefused(TOO_MANY)
    entries.push(entry)
    return false
  })
  return entries
}

function readZip(zip: Uint8Array, filter: (entry: UnzipFileInfo) => boolean) {
  try {
    return unzipSync(zip, { filter })
  } catch (cause) {
    if (cause instanceof WalkFileRefused) throw cause
    throw new WalkFileRefused(BROKEN, { cause })
  }
}

const BROKEN = {
  fr: 'Ce KMZ ne se décompresse pas : il est abîmé ou incomplet. Enregistrez-le de nouveau.',
  en: 'This KMZ can’t be unzipped: it is damaged or cut short. Save it again.',
}

const NO_KML = {
  fr: 'Ce fichier compressé ne contient pas de KML : décompressez-le et choisissez le GPX, le KML ou le GeoJSON.',
  en: 'There is no KML in this compressed file: unzip it and choose the GPX, the KML or the GeoJSON.',
}

const TOO_MANY = {
  fr: `Ce KMZ contient plus de ${MOST_ENTRIES} fichiers : gardez-y le KML seul.`,
  en: `This KMZ holds more than ${MOST_ENTRIES} files: keep only the KML in it.`,
}

const tooLarge = (bytes: number): Sentence => ({
  fr: `Décompressé, ce KMZ ferait ${megabytes(bytes).toFixed(0)} Mo, ${megabytes(LARGEST_UNZIPPED)} au plus et ${LARGEST_RATIO} fois sa taille compressée : il n’a pas été ouvert.`,
  en: `Unzipped, this KMZ would be ${megabytes(bytes).toFixed(0)} MB; at most ${megabytes(LARGEST_UNZIPPED)}, and ${LARGEST_RATIO} times its compressed size: it was not opened.`,
})
