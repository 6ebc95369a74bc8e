import type { FeedImage } from '../../../contract/record'
import type { FeedTour } from '../../../contract/tour'
import { basePath, type PublicFile } from '../../files'
import type { Edition } from '../../render/edition'
import { contentName, scriptsOf } from '../../render/scripts'
import type { Site } from '../site'
import { sketchPath } from '../sketch'
import { WALK_CSS, WALK_STYLE } from './style'

/**
 * What a visitor's device stores of one walk when asked to. Written by the publisher into the walk's own `sw.js`, whose
 * bytes change with the walk: that is how a browser learns of a new edition.
 */
export type Kept = {
  /** Path of the page, from "/"; everything kept belongs to it. */
  page: string
  /** Changes with the page and with the files. */
  version: string
  /** Addresses of the files. Of a picture one rendition is kept, in the place of all others, which follow it. */
  files: string[][]
}

/** Wide enough for a phone held upright, at twice its pixels. */
const WIDE_ENOUGH = 640

/** The files a walk's page needs, the page itself apart, and their bytes. */
export function filesToKeep(tour: FeedTour, site: Site): { files: string[][]; bytes: number } {
  const { edition } = site
  const photos = [tour.photo, ...tour.stops.map(({ photo }) => photo)]
  const maps = tour.map?.picture
    ? [tour.map.picture, tour.map.pictureDark].map((one) => one && widestFirst(one))
    : [[sketchPath(tour)]]
  const sounds = tour.stops.map(({ audio }) => audio && [audio.src])
  const { modules } = scriptsOf(edition)
  const all = [
    ...[site.css, WALK_CSS, site.icon, modules['walk-page.js']].map((path) => [path]),
    ...[...maps, ...photos.map((one) => one && fittingFirst(one)), ...sounds].filter(
      (one) => one !== undefined,
    ),
  ]
  const files = [...new Map(all.map((one) => [one[0], one])).values()]
  return { files, bytes: files.reduce((sum, [address]) => sum + bytesAt(address, edition), 0) }
}

/** The worker that keeps the walk, registered by a visitor's press alone. */
export function workerFile(page: PublicFile, files: string[][], edition: Edition): PublicFile {
  const version = contentName(JSON.stringify([page.body, files]))
  const base = basePath(edition.inputs.publicUrl)
  const below = (address: string) => (address.startsWith('/') ? base + address : address)
  const kept: Kept = { page: below(page.path), version, files: files.map((all) => all.map(below)) }
  const script = below(scriptsOf(edition).modules['walk-worker.js'])
  return {
    path: `${page.path}sw.js`,
    type: 'text/javascript; charset=utf-8',
    body: `self.kept=${JSON.stringify(kept)}\nimportScripts(${JSON.stringify(script)})\n`,
    changing: true,
  }
}

const addressesOf = ({ src, srcset = [] }: FeedImage) => [
  ...new Set([...srcset.map((one) => one.src), src]),
]

const first = (address: string, all: string[]) => [address, ...all.filter((one) => one !== address)]

const fittingFirst = (image: FeedImage) =>
  first(
    image.srcset?.find(({ width }) => width >= WIDE_ENOUGH)?.src ?? image.src,
    addressesOf(image),
  )

const widestFirst = (image: FeedImage) => first(image.src, addressesOf(image))

// of what is drawn, styled and run: a few kilobytes that are the same for every walk
const OWN: Record<string, number> = { css: 16_000, js: 12_000, svg: 3_000 }

function bytesAt(address: string, { library }: Edition): number {
  const ending = address.slice(address.lastIndexOf('.') + 1)
  if (address === WALK_CSS) return WALK_STYLE.length
  return library.sizeOf(address) ?? OWN[ending] ?? 0
}
