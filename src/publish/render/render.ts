import type { PrivateFacts } from '../../contract/manifest'
import type { EditionFile } from '../../contract/edition'
import type { PublicFile } from '../files'
import type { Inputs } from '../inputs'
import type { Records } from '../records'
import { pageFiles } from '../pages/pages'
import { assetFiles } from '../pages/assets'
import { frontPage } from '../pages/front'
import { sketchFiles } from '../pages/sketch'
import { sitemap } from '../pages/sitemap'
import { siteIn } from '../pages/site'
import { addDays } from '../paris'
import { formerAddresses } from './addresses'
import type { LastGood } from './all'
import { type Content, contentOf } from './content'
import { Edition, type Held } from './edition'
import { feedFiles } from './feeds'
import { isolating } from './isolate'
import type { Memory } from './memory'
import { scripts } from './scripts'

/**
 * Takes the files of an edition one by one, as they are made; all public files but `edition.json`, which says a hash of
 * them. Called again with all of them when a record had to be held back in the middle: it then starts afresh.
 */
export type Sink = (files: Iterable<PublicFile>) => Promise<void>

export type Rendering = {
  /** What `edition.json` says, but for that hash. */
  edition: Omit<EditionFile, 'edition'>
  held: Held[]
  /** The next instant at which time alone changes the edition. */
  due?: string
  /** The next instant at which the right to something that is shown ends. */
  rightsDue?: string
  facts: PrivateFacts
  /** Hashes of the media that may be shown, used or not. */
  showable: Set<string>
  /** Monday of the Paris week. */
  week: string
  /** Number of files. */
  total: number
}

/**
 * Renders records into the files of an edition and gives them to `sink`. Pure: the same records, inputs and last good
 * files give the same bytes, in whatever order the records come and whatever `memory` holds. A record that can't be
 * rendered is held back; the others never wait for it.
 * @throws Error of the sink, as it is
 */
export async function render(
  records: Records,
  inputs: Inputs,
  lastGood: LastGood,
  memory: Memory,
  sink: Sink,
): Promise<Rendering> {
  const { files, ...rendering } = isolating(records, (some, refused) =>
    renderOnce(some, new Edition(inputs, some, refused), lastGood),
  )
  await sink(files)
  memory.size = files.length
  return { ...rendering, total: files.length }
}

function renderOnce(records: Records, edition: Edition, lastGood: LastGood) {
  const { inputs } = edition
  const content = contentOf(records, edition, lastGood)
  const { files: scriptFiles, pinned } = scripts(inputs)
  const assets = assetFiles()
  const sites = edition.locales.map((locale) => siteIn(locale, edition, assets))
  const files = [
    ...edition.locales.flatMap((locale) => feedFiles(content, locale, edition)),
    ...sites.flatMap((site) => pageFiles(content, site)),
    ...sketchFiles(content),
    frontPage(sites),
    sitemap(content, edition),
    ...formerAddresses(records.addresses, content, sites),
    ...scriptFiles,
    ...assets.files,
  ]
  checkPaths(files)
  return {
    // pictures last: the renderers above have said which ones are shown
    files: [...files, ...edition.usedMedia],
    edition: editionFacts(content, inputs, pinned),
    held: [...edition.held.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
    due: nextDue(edition),
    facts: factsOf(content, edition),
    showable: edition.showable,
    week: edition.week,
  }
}

/** @throws Error when two files claim one path: each would be served for the other */
function checkPaths(files: PublicFile[]) {
  const seen = new Set<string>()
  for (const { path } of files) {
    if (seen.has(path)) throw new Error(`two files of the edition share the path ${path}`)
    seen.add(path)
  }
}

const keyOf = ({ collection, slug, reason }: Held) => `${collection}/${slug} ${reason}`

function editionFacts(
  content: Content,
  { version, locales }: Inputs,
  pinned: EditionFile['pinned'],
): Rendering['edition'] {
  const { partners, shops, tours, videos, perimeters } = content
  return {
    v: 1,
    version,
    locales,
    counts: {
      partners: partners.length,
      shops: shops.length,
      tours: tours.length,
      videos: videos.length,
      perimeters: perimeters.length,
    },
    perimeters: perimeters.map(({ slug, in: feeds }) => ({
      slug,
      name: feeds[locales[0].code].name,
    })),
    pinned,
  }
}

function nextDue(edition: Edition): string | undefined {
  // the opening hours reach from Monday to Monday
  edition.due.from(addDays(edition.week, 7))
  return edition.due.next
}

function factsOf({ partners }: Content, edition: Edition): PrivateFacts {
  const hosts = partners.flatMap(({ slug, in: feeds }) =>
    feeds[edition.defaultLocale].hosts.map((host) => [host, slug] as const),
  )
  return { v: 1, hosts: Object.fromEntries(hosts.sort()) }
}
