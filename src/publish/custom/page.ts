import { escape } from '../../contract/html-text'
import type { FeedRecord } from '../../contract/record'
import type { Page } from '../pages/document'
import { html, trusted } from '../pages/html'
import type { Site } from '../pages/site'
import { aboutOf, report } from './files'
import type { CustomKind, Renderer } from './options'

/** A record's page as the host's own renderer makes it; the suite's where there is none, or where it fails (reported). */
export function withOwnBody(kind: CustomKind, record: FeedRecord, page: Page, site: Site): Page {
  const { edition, locale } = site
  const renderers = (edition.own.custom[kind]?.renderers ?? []) as Renderer<FeedRecord>[]
  const renderer = renderers.find((one) => 'page' in one)
  if (!renderer || !('page' in renderer)) return page
  try {
    const standard = html`${page.body}`.markup
    const body = renderer.page(record, { ...aboutOf(locale, edition), standard, escape })
    if (typeof body !== 'string') throw new TypeError('it has answered no text')
    return { ...page, body: trusted(body) }
  } catch (error) {
    report({ kind, slug: record.slug, path: `/${locale}/${page.path}` }, error, edition)
    return page
  }
}
