import { assetFiles } from '../pages/assets'
import { pageFiles } from '../pages/pages'
import { siteIn } from '../pages/site'
import { sitemapFiles } from '../pages/sitemap'
import { sketchFiles } from '../pages/sketch'
import type { PublicFile } from '../files'
import type { Records } from '../records'
import { formerAddresses } from './addresses'
import type { Content } from './content'
import type { Edition } from './edition'
import { feedFiles } from './feeds'
import { scriptsOf } from './scripts'

/**
 * All public files but `edition.json`, made one by one as they are asked for.
 * @throws Error when two files claim one path: each would be served for the other
 */
export function* filesOf(
  records: Records,
  content: Content,
  edition: Edition,
): Iterable<PublicFile> {
  const paths = new Set<string>()
  for (const file of eachFile(records, content, edition)) {
    if (paths.has(file.path))
      throw new Error(`two files of the edition share the path ${file.path}`)
    paths.add(file.path)
    yield file
  }
}

function* eachFile(records: Records, content: Content, edition: Edition): Iterable<PublicFile> {
  const assets = edition.recall('assets', '', [], assetFiles)
  const sites = edition.locales.map((locale) => siteIn(locale, edition, assets))
  yield* feedFiles(content, edition)
  yield* pageFiles(content, sites, edition)
  yield* sketchFiles(content, edition)
  yield* sitemapFiles(content, edition)
  yield* formerAddresses(records.addresses, content, sites, edition)
  yield* scriptsOf(edition).files
  yield* assets.files
  // pictures last: the renderers above have said which ones are shown
  yield* edition.effects.used
}
