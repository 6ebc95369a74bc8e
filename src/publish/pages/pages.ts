import { htmlFile, type PublicFile } from '../files'
import type { Content } from '../render/content'
import { document, type Page } from './document'
import { homePage } from './home'
import { listPages } from './lists'
import { partnerPage } from './partner'
import { perimeterPage } from './perimeter'
import { shopPage } from './shop'
import type { Site } from './site'
import { tourPage } from './tour'
import { videoPage } from './video'

/** The HTML pages of one locale, and the pictures made for them. */
export function pageFiles(content: Content, site: Site): PublicFile[] {
  const { locale } = site
  const pages: Page[] = [
    homePage(content, site),
    ...listPages(content, site),
    ...content.shops.map((shop) => shopPage(shop.in[locale], content, site)),
    ...content.tours.map((tour) => tourPage(tour.in[locale], site)),
    ...content.videos.map((video) => videoPage(video.in[locale], site)),
    ...content.partners.map((partner) => partnerPage(partner, content, site)),
    ...content.perimeters.map((perimeter) => perimeterPage(perimeter, content, site)),
  ]
  return pages.map((page) => htmlFile(`/${locale}/${page.path}`, document(page, site)))
}
