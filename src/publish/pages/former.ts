import type { AddressedSlug } from '../../../collections/slugs'
import { htmlFile, type PublicFile } from '../files'
import { document } from './document'
import { html } from './html'
import type { Site } from './site'

/** At a slug a record had before: leads on, with a link for who does not follow. */
export const movedPage = (
  path: string,
  record: { name: string; page: string },
  site: Site,
): PublicFile => ({
  ...htmlFile(
    path,
    document(
      {
        ...{ title: site.words.moved, path: '', hidden: true },
        body: html`<div class="wrap former">
          <h1>${site.words.moved}</h1>
          <p><a class="button" href="${record.page}">${record.name}</a></p>
        </div>`,
      },
      site,
    ),
    site.edition,
  ),
  status: 301,
  location: new URL(record.page).pathname,
})

/** At the slug of a record that is no longer public: says so, and what there is instead. */
export const gonePage = (path: string, collection: AddressedSlug, site: Site): PublicFile => {
  const list = collection === 'perimeters' ? 'shops' : collection
  return {
    ...htmlFile(
      path,
      document(
        {
          ...{ title: site.words.gone, path: '', hidden: true },
          body: html`<div class="wrap former">
            <h1>${site.words.gone}</h1>
            <p>${site.words.goneText}</p>
            <p><a class="button" href="/${site.locale}/${list}/">${site.words[list]}</a></p>
          </div>`,
        },
        site,
      ),
      site.edition,
    ),
    status: 410,
  }
}
