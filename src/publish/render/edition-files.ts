import { customFiles } from '../custom/files'
import { assetFiles } from '../pages/assets'
import { frameFiles } from '../pages/frames/frames'
import { pageFiles } from '../pages/pages'
import { siteIn } from '../pages/site'
import { sitemapFiles } from '../pages/sitemap'
import { sketchFiles } from '../pages/sketch'
import { paperFiles } from '../paper/files'
import type { PublicFile } from '../files'
import { walkFeeds } from '../formats/feeds'
import type { AddressRecord, Records } from '../records'
import { formerAddresses } from './addresses'
import type { Content } from './content'
import type { Edition } from './edition'
import { feedFiles } from './feeds'
import { scriptsOf } from './scripts'

/** All public files but `edition.json`: a few at a time, those made from the same things, as they are asked for. */
export function* filesOf(
  records: Records,
  content: Content,
  edition: Edition,
): Iterator<PublicFile[]> {
  const assets = edition.recall('assets', '', [], assetFiles)
  const sites = edition.locales.map((locale) => siteIn(locale, edition, assets))
  yield* feedFiles(content, edition)
  yield* pageFiles(content, sites, edition)
  yield* paperFiles(records, content, sites, edition)
  yield walkFeeds(content.tours, records.addresses.filter(isOfWalk), sites, edition)
  yield frameFiles(sites, edition)
  yield* sketchFiles(content, edition)
  yield* sitemapFiles(content, edition)
  yield* formerAddresses(records.addresses, content, sites, edition)
  yield* customFiles(content, edition)
  yield scriptsOf(edition).files
  yield assets.files
  // pictures last: the renderers above have said which ones are shown
  yield [...edition.effects.used]
}

const isOfWalk = ({ collection }: AddressRecord) => collection === 'tours'
