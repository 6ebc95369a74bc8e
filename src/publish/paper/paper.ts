import type { FeedImage } from '../../contract/record'
import type { Edition } from '../render/edition'
import type { Rendered } from '../render/all'
import type { FeedTour } from '../../contract/tour'
import type { TourRecord } from '../records'
import { inLocale } from '../render/localized'

/** A picture on paper; `webOnly`: its rights don't cover print, so what goes to a printer is made without it. */
export type PaperImage = FeedImage & { webOnly?: boolean }

/** What a leaflet says in one language besides the walk itself. */
export type Paper = {
  tour: FeedTour
  /** Of those who make and pay for it, in their order. */
  marks: PaperImage[]
  /** Plain text. */
  credits?: string
  /** Credits are in the default language. */
  creditsFellBack: boolean
  /** Of what is printed: named by the QR code. */
  edition: string
  /** ISO day in Paris on which this edition was first published. */
  madeOn: string
}

/** All of a leaflet in one language, but its edition. */
export function paperOf(
  { in: feeds }: Rendered<FeedTour>,
  record: TourRecord | undefined,
  locale: string,
  edition: Edition,
): Omit<Paper, 'edition' | 'madeOn'> {
  const { library, defaultLocale } = edition
  const marks = (record?.marks ?? []).flatMap((id) => {
    const image = library.image(id, locale)
    return image ? { ...image, webOnly: !library.isForPrint(image, 'mark') || undefined } : []
  })
  const credits = inLocale(record?.credits, locale, defaultLocale)
  return {
    tour: feeds[locale],
    marks,
    credits,
    creditsFellBack:
      Boolean(credits) && !record?.credits[locale]?.trim() && locale !== defaultLocale,
  }
}
