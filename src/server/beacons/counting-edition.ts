import type { Logger } from 'pino'
import type { EditionHandler } from '../edition/handler'
import { type Beacons, createBeacons } from './beacons'

/** Where what is counted goes, and what it is counted of. */
export type CountingOptions = {
  /** Absolute folder of the journal, the option `journal` of the suite. */
  journal: string
  /** Absolute folder of the editions. */
  editions: string
  /** What serves those editions. */
  edition: EditionHandler
  log: Logger
}

/**
 * Takes what the widgets of an edition have counted, for the records that it shows.
 * @throws the system's error when the journal's folder can't be written
 */
export function countingEdition({
  journal: folder,
  edition,
  ...options
}: CountingOptions): Promise<Beacons> {
  // every record has a page in every language
  const isPublished = (item: string) => edition.has(`/${edition.locales()[0]}/${item}/`)
  const ownOrigin = () => originOf(edition.publicUrl())
  return createBeacons({ ...options, folder, isPublished, ownOrigin, ready: edition.ready })
}

const originOf = (url: string | undefined) =>
  url && URL.canParse(url) ? new URL(url).origin : undefined
