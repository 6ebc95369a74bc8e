import { ADDRESSED } from '../../../collections/slugs'
import { escape } from '../../contract/html-text'
import type { FeedRecord } from '../../contract/record'
import type { PublicFile } from '../files'
import type { Rendered } from '../render/all'
import type { Content } from '../render/content'
import type { Edition } from '../render/edition'
import { slices } from '../render/slices'
import { embedPaths } from './embed/embed'

/**
 * Records in one site map. sitemaps.org allows 50 000 addresses; with fewer, a change writes little anew.
 */
const RECORDS = { least: 600, most: 1000 }

/**
 * `/sitemap.xml` (sitemaps.org 0.9): every record's page in every language, each naming the others; where there are many,
 * an index of `/sitemaps/{kind}-{number}.xml`.
 */
export function* sitemapFiles(content: Content, edition: Edition): Iterable<PublicFile[]> {
  const all = ADDRESSED.map((kind): [Kind, Rendered<FeedRecord>[]] => [kind, content[kind]])
  const count = all.reduce((sum, [, records]) => sum + records.length, 0)
  if (count <= RECORDS.most) {
    yield edition.files(
      'site map',
      '',
      all.map(([, records]) => records),
      () => [
        xml('/sitemap.xml', urlset([...lists(edition), ...all.flatMap((of) => urls(of, edition))])),
      ],
    )
    return
  }
  const paths = ['/sitemaps/lists-1.xml']
  yield edition.files('site maps', 'lists', [], () => [xml(paths[0], urlset(lists(edition)))])
  for (const [kind, records] of all.filter(([, some]) => some.length))
    for (const [index, some] of slices(records, RECORDS).entries()) {
      const path = `/sitemaps/${kind}-${index + 1}.xml`
      const make = () => [xml(path, urlset(urls([kind, some], edition)))]
      yield edition.files('site maps', path, [some], make)
      paths.push(path)
    }
  yield edition.files('site map', 'index', [paths.join()], () => [
    xml('/sitemap.xml', index(paths, edition)),
  ])
}

type Kind = (typeof ADDRESSED)[number]

const xml = (path: string, body: string): PublicFile => ({
  path,
  type: 'application/xml; charset=utf-8',
  body: `<?xml version="1.0" encoding="UTF-8"?>
${body}
`,
})

const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

const urlset = (all: string[]): string =>
  `<urlset ${NAMESPACE} xmlns:xhtml="http://www.w3.org/1999/xhtml">
${all.join('\n')}
</urlset>`

const index = (paths: string[], edition: Edition): string =>
  `<sitemapindex ${NAMESPACE}>
${paths.map((path) => `<sitemap><loc>${escape(edition.url(path.slice(1)))}</loc></sitemap>`).join('\n')}
</sitemapindex>`

const lists = (edition: Edition): string[] =>
  ['', 'shops/', 'tours/', 'partners/', 'videos/', ...embedPaths(edition)].flatMap((path) =>
    entries(path, '', edition),
  )

const urls = ([kind, records]: [Kind, Rendered<FeedRecord>[]], edition: Edition): string[] =>
  records.flatMap(({ slug, in: feeds }) =>
    entries(`${kind}/${slug}/`, feeds[edition.defaultLocale].updatedAt, edition),
  )

/** A page in every language. */
function entries(path: string, changed: string, edition: Edition): string[] {
  const address = (code: string) => escape(edition.url(`${code}/${path}`))
  const others = edition.locales
    .map((code) => `<xhtml:link rel="alternate" hreflang="${code}" href="${address(code)}"/>`)
    .join('')
  const modified = changed && `<lastmod>${changed}</lastmod>`
  return edition.locales.map(
    (locale) => `<url><loc>${address(locale)}</loc>${modified}${others}</url>`,
  )
}
