import { ADDRESSED } from '../../../collections/slugs'
import type { FeedRecord } from '../../contract/record'
import type { PublicFile } from '../files'
import type { Rendered } from '../render/all'
import type { Content } from '../render/content'
import type { Edition } from '../render/edition'
import { escape } from './html'

/** `/sitemap.xml` (sitemaps.org 0.9): every page in every language, each naming the others. */
export function sitemap(content: Content, edition: Edition): PublicFile {
  const lists = ['', 'shops/', 'tours/', 'partners/', 'videos/'].map((path) => ({
    path,
    changed: '',
  }))
  const records = ADDRESSED.flatMap((kind) => {
    const all: Rendered<FeedRecord>[] = content[kind]
    return all.map((record) => ({
      path: `${kind}/${record.slug}/`,
      changed: record.in[edition.defaultLocale].updatedAt,
    }))
  })
  const urls = [...lists, ...records].flatMap(({ path, changed }) =>
    edition.locales.map((locale) => entry(locale, path, changed, edition)),
  )
  return {
    path: '/sitemap.xml',
    type: 'application/xml; charset=utf-8',
    body: `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`,
  }
}

function entry(locale: string, path: string, changed: string, edition: Edition): string {
  const address = (code: string) => escape(edition.url(`${code}/${path}`))
  const others = edition.locales.map(
    (code) => `<xhtml:link rel="alternate" hreflang="${code}" href="${address(code)}"/>`,
  )
  const modified = changed && `<lastmod>${changed}</lastmod>`
  return `<url><loc>${address(locale)}</loc>${modified}${others.join('')}</url>`
}
