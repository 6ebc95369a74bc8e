import type { FeedRecord } from '../../contract/record'
import { downloadsOf } from '../formats/downloads'
import { offeredPapers, paperDownloads } from '../paper/downloads'
import type { CustomKind } from '../custom/options'
import { withOwnBody } from '../custom/page'
import { htmlFile, type PublicFile } from '../files'
import type { Paper } from '../heavy/heavy'
import type { Links, Rendered } from '../render/all'
import type { Content } from '../render/content'
import type { Within } from '../render/within'
import type { Edition } from '../render/edition'
import { singleFile } from '../render/feeds'
import { slices } from '../render/slices'
import { document, type Page } from './document'
import { embedFiles } from './embed/embed'
import { frontPage } from './front'
import { homeOf, homePage } from './home'
import { listPages } from './lists'
import { CARDS } from './pagination'
import { partnerPage } from './partner'
import { perimeterPage } from './perimeter'
import { shopPage } from './shop'
import type { Site } from './site'
import { walkStyleFile } from './tour/style'
import { tourFiles } from './tour/tour'
import { videoPage } from './video'

/** The HTML pages of all locales, and beside its page the JSON file of each record that has one. `sites`: one for each locale. */
export function* pageFiles(
  content: Content,
  sites: Site[],
  edition: Edition,
): Iterable<PublicFile[]> {
  const inEach = (page: (site: Site) => Page) => () =>
    sites.map((site) => {
      const made = page(site)
      return htmlFile(`/${site.locale}/${made.path}`, document(made, site), site.edition)
    })
  const single = <F extends FeedRecord>(
    kind: CustomKind,
    one: Rendered<F>,
    others: unknown[],
    page: (feed: F, site: Site) => Page,
    json?: [list: string, name: string],
  ) => {
    const pages = inEach((site) => {
      const feed = one.in[site.locale]
      return withOwnBody(kind, feed, page(feed, site), site)
    })
    const make = () => [
      ...(json ? edition.locales.map((locale) => singleFile(locale, json, one)) : []),
      ...pages(),
    ]
    return edition.files(`files of ${kind}`, one.id, [one, others], make, kind)
  }
  yield edition.files('front page', '', [], () => [frontPage(sites)])
  const home = homeOf(content, edition)
  yield edition.files(
    'home pages',
    '',
    Object.values(home),
    inEach((site) => homePage(home, site)),
  )
  yield embedFiles(content, sites, edition)
  for (const { section, number, of, shown, page } of listPages(content))
    yield edition.files(`pages of all ${section}`, String(number), [shown, of], inEach(page))
  for (const shop of content.shops) {
    const walks = content.walks.get(shop.slug) ?? NONE
    yield single('shops', shop, walks, (feed, site) => shopPage(feed, walks, site), SHOP)
  }
  yield edition.files('walk style', '', [], () => [walkStyleFile()])
  const shops = new Set(content.shops.map(({ id }) => id))
  for (const tour of content.tours)
    yield walkFiles(tour, offeredPapers(tour.slug, shops, edition), sites, edition)
  for (const video of content.videos) yield single('videos', video, NONE, videoPage)
  for (const partner of content.partners) yield* partnerPages(partner, content, edition, inEach)
  for (const one of content.perimeters) yield* perimeterPages(one, content, edition, inEach)
}

const NONE: Links[] = []
const SHOP: [string, string] = ['shops', 'shop']

// its page and its JSON name its files for other programs, and say how large these are
const walkFiles = (
  one: Content['tours'][number],
  papers: Paper[],
  sites: Site[],
  edition: Edition,
): PublicFile[] =>
  edition.files(
    'files of tours',
    one.id,
    [one, papers],
    () =>
      sites.flatMap((site) => {
        const { locale } = site
        const downloads = downloadsOf(one, site)
        const links = [
          ...downloads.map(({ link }) => link),
          ...paperDownloads(one.slug, papers, site),
        ]
        const tour = { ...one.in[locale], downloads: links }
        return [
          singleFile(locale, ['tours', 'tour'], { ...one, in: { [locale]: tour } }),
          ...downloads.map(({ file }) => file).filter(isOnlyHere(site)),
          ...tourFiles(tour, site),
        ]
      }),
    'tours',
  )

// a file that holds all languages is the same for each of them
const isOnlyHere =
  ({ locale, defaultLocale }: Site) =>
  ({ path }: PublicFile) =>
    locale === defaultLocale || path.startsWith(`/v1/${locale}/`)

type InEach = (page: (site: Site) => Page) => () => PublicFile[]

function* partnerPages(
  partner: Content['partners'][number],
  content: Content,
  edition: Edition,
  inEach: InEach,
): Iterable<PublicFile[]> {
  const { id, slug } = partner
  const films = content.films.get(slug) ?? []
  const { shops, reasons } = content.recommended.get(id) ?? { shops: [], reasons: [] }
  const every = slices(shops, CARDS)
  let done = 0
  for (const [index, some] of every.entries()) {
    const recommended = { shops: some, reasons: reasons.slice(done, (done += some.length)) }
    const place = { base: `partners/${slug}/`, number: index + 1, of: every.length }
    yield edition.files(
      'pages of partners',
      index ? `${id} ${place.number}` : id,
      [partner, films, some, recommended.reasons, place.of],
      inEach((site) => {
        const page = partnerPage(partner, { recommended, films, place }, site)
        return index ? page : withOwnBody('partners', partner.in[site.locale], page, site)
      }),
      'partners',
    )
  }
}

function* perimeterPages(
  perimeter: Content['perimeters'][number],
  content: Content,
  edition: Edition,
  inEach: InEach,
): Iterable<PublicFile[]> {
  const { id, slug } = perimeter
  const { shops, ...others } = content.within.get(id) ?? NOTHING_WITHIN
  const { tours, partners, videos } = others
  const every = slices(
    shops.filter(({ isClosed }) => !isClosed),
    CARDS,
  )
  for (const [index, some] of every.entries()) {
    const place = { base: `perimeters/${slug}/`, number: index + 1, of: every.length }
    const part = { shops: some, ...others, place }
    yield edition.files(
      'pages of perimeters',
      index ? `${id} ${place.number}` : id,
      [perimeter, some, place.of, ...(index ? [] : [tours, partners, videos])],
      inEach((site) => perimeterPage(perimeter, part, site)),
      'perimeters',
    )
  }
}

const NOTHING_WITHIN: Within = { shops: [], tours: [], partners: [], videos: [] }
