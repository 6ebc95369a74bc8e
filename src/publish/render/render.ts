import type { HeldBack, PrivateFacts } from '../../contract/manifest'
import type { EditionFile } from '../../contract/edition'
import type { PublicFile } from '../files'
import type { Inputs } from '../inputs'
import { printedNow } from '../paper/files'
import type { Leaflet } from '../paper/leaflets'
import type { PrintedWalk } from '../paper/printed'
import type { Own } from '../custom/own'
import type { Records } from '../records'
import { addDays } from '../paris'
import type { LastGood, Rendered } from './all'
import type { FeedTour } from '../../contract/tour'
import { type Content, contentOf } from './content'
import { Edition } from './edition'
import { filesOf } from './edition-files'
import { type Refused, Suspects } from './isolate'
import type { Memory } from './memory'
import { scriptsOf } from './scripts'

/**
 * Takes the files of an edition one by one, as they are made; all public files but `edition.json`, which says a hash of
 * them. Called again with all of them when a record had to be held back in the middle: it then starts afresh.
 */
export type Sink = (files: Iterable<PublicFile>) => Promise<void>

export type Rendering = {
  /** What `edition.json` says, but for that hash. */
  edition: Omit<EditionFile, 'edition'>
  held: HeldBack[]
  /** The next instant at which time alone changes the edition. */
  due?: string
  /** The next instant at which the right to something that is shown ends. */
  rightsDue?: string
  facts: PrivateFacts
  /** Hashes of the media that may be shown, used or not. */
  showable: Set<string>
  /** Monday of the Paris week. */
  week: string
  /** As they are published, for what is made from them afterwards. */
  walks: Rendered<FeedTour>[]
  /** Their pages to print, what is printed of each by slug, and where larger originals of pictures lie, by path. */
  leaflets: Leaflet[]
  printed: Record<string, PrintedWalk>
  originals: Record<string, string>
  /** Number of files. */
  total: number
}

/**
 * Renders records into the files of an edition and gives them to `sink`. Pure: the same records, inputs and last good
 * files give the same bytes, in whatever order the records come and whatever `memory` holds; a file whose bytes are those
 * of the edition before is the same object. A record that can't be rendered is held back; the others never wait for it.
 * @param own what the host renders of its own: what fails of it is reported, and is no record's fault
 * @throws Error of the sink, as it is
 */
export async function render(
  records: Records,
  inputs: Inputs,
  lastGood: LastGood,
  memory: Memory,
  sink: Sink,
  own?: Own,
): Promise<Rendering> {
  let suspects: Suspects | undefined
  for (;;) {
    const making = { fault: undefined as unknown, total: 0 }
    const some = suspects?.records ?? records
    try {
      const edition = new Edition(inputs, some, memory, suspects?.refused, false, own)
      const content = blaming(making, () => contentOf(some, edition, lastGood))
      await sink(counted(making, filesOf(some, content, edition)))
      memory.end(making.total, edition.effects.used)
      return renderingOf(content, edition, making.total)
    } catch (error) {
      // the sink's own, a full disk: no record is to blame
      if (making.fault === undefined) throw error
      suspects ??= new Suspects(records)
      const { refused } = suspects
      suspects.refuse(making.fault, (few) => fails(few, inputs, lastGood, memory, refused, own))
    }
  }
}

type Making = { fault: unknown; total: number }

function blaming<T>(making: Making, make: () => T): T {
  try {
    return make()
  } catch (error) {
    making.fault = error
    throw error
  }
}

function* counted(making: Making, files: Iterator<PublicFile[]>): Iterable<PublicFile> {
  for (;;) {
    const next = blaming(making, () => files.next())
    if (next.done) return
    making.total += next.value.length
    yield* next.value
  }
}

function fails(
  records: Records,
  inputs: Inputs,
  lastGood: LastGood,
  memory: Memory,
  refused: Refused,
  own?: Own,
): boolean {
  try {
    const edition = new Edition(inputs, records, memory, refused, true, own)
    const files = filesOf(records, contentOf(records, edition, lastGood), edition)
    while (!files.next().done);
    return false
  } catch {
    return true
  }
}

function renderingOf(content: Content, edition: Edition, total: number): Rendering {
  const { effects, inputs, week } = edition
  // the opening hours reach from Monday to Monday
  edition.due.from(addDays(week, 7))
  return {
    edition: editionFacts(content, inputs, scriptsOf(edition).pinned),
    held: [...effects.held.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
    due: instant(effects.due),
    rightsDue: instant(effects.rightsDue),
    facts: factsOf(content, edition),
    showable: edition.library.showable,
    walks: content.tours,
    leaflets: edition.leaflets,
    printed: printedNow(content, edition),
    originals: edition.library.originals,
    ...{ week, total },
  }
}

const instant = (at: number): string | undefined =>
  at === Infinity ? undefined : new Date(at).toISOString()

const keyOf = ({ collection, slug, reason }: HeldBack) => `${collection}/${slug} ${reason.en}`

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

function factsOf({ partners, frameKeys }: Content, edition: Edition): PrivateFacts {
  const hosts = partners.flatMap(({ slug, in: feeds }) =>
    feeds[edition.defaultLocale].hosts.map((host) => [host, slug] as const),
  )
  const slugs = new Map(partners.map(({ id, slug }) => [id, slug]))
  const keys = frameKeys.flatMap(({ key, partner }) => {
    const slug = slugs.get(partner)
    return slug === undefined ? [] : [[key, slug] as const]
  })
  const sorted = (pairs: (readonly [string, string])[]) => Object.fromEntries(pairs.sort())
  return { v: 1, hosts: sorted(hosts), keys: sorted(keys) }
}
