import type { FeedTour } from '../../contract/tour'
import { htmlFile, type PublicFile } from '../files'
import { own } from '../own'
import { document } from '../pages/document'
import { fonts } from '../pages/print/fonts'
import { printPage } from '../pages/print/page'
import { sheetStyle } from '../pages/print/style/style'
import { sincePage } from '../pages/since/page'
import type { Site } from '../pages/site'
import type { Records } from '../records'
import type { Rendered } from '../render/all'
import type { Content } from '../render/content'
import type { Edition } from '../render/edition'
import { hashOfPage, type Leaflet } from './leaflets'
import { paperOf } from './paper'
import { type PrintedWalk, printedOf } from './printed'
import { changesSince, type Shops } from './since'
import { printPath, SHEETS, sincePath } from './sheets'

/** The pages to print of every walk, and the page that each leaflet's QR code opens, of today's and of earlier ones. */
export function* paperFiles(
  records: Records,
  content: Content,
  sites: Site[],
  edition: Edition,
): Iterable<PublicFile[]> {
  const recordOf = new Map(records.tours.map((record) => [record.id, record]))
  const printed = printedNow(content, edition)
  const shopAt = new Map(content.shops.map(({ slug, id }) => [slug, id]))
  for (const tour of content.tours) {
    const record = recordOf.get(tour.id)
    const now = printed[tour.slug]
    const map = own(edition.inputs.heavy?.walks, tour.slug)?.map
    const make = () =>
      sites.flatMap((site) => {
        const { locale } = site
        const paper = { ...paperOf(tour, record, locale, edition), ...now }
        return SHEETS.map((sheet) =>
          htmlFile(
            `/${printPath(locale, tour.slug, sheet)}`,
            printPage(paper, sheet, map, site),
            edition,
          ),
        )
      })
    const parts = [tour, record, now.edition, now.madeOn, map]
    const files = edition.files('pages to print', tour.id, parts, make, 'tours')
    edition.leaflets.push(
      ...edition.recall('leaflets', tour.id, parts, () => leafletsOf(tour, files, shopAt, edition)),
    )
    yield files
  }
  yield* sincePages(records, content, printed, sites, edition)
  if (content.tours.length) yield edition.files('styles of print', '', [], assets)
}

/** One for each language and sheet, in the order of their pages. */
const leafletsOf = (
  { id, slug, in: feeds }: Rendered<FeedTour>,
  files: PublicFile[],
  shopAt: Map<string, string>,
  { locales }: Edition,
): Leaflet[] =>
  locales.flatMap((locale, at) => {
    const named = feeds[locale].stops.flatMap((stop) => shopAt.get(stop.slug ?? '') ?? [])
    const shops = [...new Set(named)]
    return SHEETS.map((sheet, index) => {
      const file = files[at * SHEETS.length + index]
      return { walk: id, slug, locale, sheet, path: file.path, page: hashOfPage(file), shops }
    })
  })

// copies: what stores a file takes its bytes away
const assets = (): PublicFile[] =>
  [...SHEETS.map(sheetStyle), ...fonts().files].map((file) => ({ ...file }))

/** What is printed of each walk today, by slug; on the day on which it was first published. */
export function printedNow(content: Content, edition: Edition): Record<string, PrintedWalk> {
  const before = edition.inputs.printed ?? {}
  const entries = content.tours.map((tour) => {
    const now = edition.recall('printed walks', tour.id, [tour], () => printedOf(tour, ''))
    const known = own(before, tour.slug)?.find((one) => one.edition === now.edition)
    return [tour.slug, known ?? { ...now, madeOn: edition.today }] as const
  })
  return Object.fromEntries(entries)
}

function* sincePages(
  { addresses }: Records,
  content: Content,
  today: Record<string, PrintedWalk>,
  sites: Site[],
  edition: Edition,
): Iterable<PublicFile[]> {
  const present = presentOf(addresses, content)
  const all = edition.inputs.printed ?? {}
  for (const slug of [...new Set([...Object.keys(all), ...Object.keys(today)])].sort()) {
    const tour = present.tour(slug)
    const now = own(today, slug)
    const known = own(all, slug) ?? []
    const entries = now && !known.includes(now) ? [now, ...known] : known
    for (const printed of entries) {
      const shops = printed.stops.map(({ slug: of }) => JSON.stringify(of && present.shop(of)))
      yield edition.files(
        'pages since print',
        `${slug} ${printed.edition}`,
        [tour, printed.edition, printed.madeOn, shops],
        () => sites.map((site) => sinceFile(slug, printed, tour, present.shop, site)),
      )
    }
  }
}

function sinceFile(
  slug: string,
  printed: PrintedWalk,
  tour: Rendered<FeedTour> | undefined,
  shops: Shops,
  site: Site,
): PublicFile {
  const feed = tour?.in[site.locale]
  const changes = changesSince(printed, feed, site.locale, shops)
  const page = sincePage(slug, printed, feed, changes, site)
  return htmlFile(
    `/${sincePath(site.locale, slug, printed.edition)}`,
    document(page, site),
    site.edition,
  )
}

/** Today's walk and shop of a slug that once was public; nothing when it no longer is. */
function presentOf(addresses: Records['addresses'], { tours, shops }: Content) {
  const moved = new Map(
    addresses.map(({ collection, slug, movedTo }) => [`${collection}/${slug}`, movedTo]),
  )
  const finder = <R extends { id: string; slug: string }>(collection: string, all: R[]) => {
    const bySlug = new Map(all.map((one) => [one.slug, one]))
    const byId = new Map(all.map((one) => [one.id, one]))
    return (slug: string) => bySlug.get(slug) ?? byId.get(moved.get(`${collection}/${slug}`) ?? '')
  }
  const shop = finder('shops', shops)
  return {
    tour: finder('tours', tours),
    shop: ((slug) => {
      const found = shop(slug)
      return found && { slug: found.slug, isClosed: found.isClosed }
    }) as Shops,
  }
}
