import type { Payload } from 'payload'
import { makeAccounts } from './accounts'
import { OFFICE_WALK, PARTNERS, PERIMETERS, RECOMMENDATIONS, SHOPS, TOURS, VIDEOS } from './data'
import { refuseForeignRecords } from './foreign'
import { makePictures } from './media'
import { toPartner, toPerimeter, toRecommendation, toShop } from './documents'
import { makeMonths } from './months/write'
import { makeDraft } from './office-walk'
import { toTour } from './tour-document'
import type { Text } from './types'
import { makeVideoFiles, toVideo } from './video-document'
import { type Ids, makeAll, makeByValues } from './write'

export type SeedOptions = {
  /** Of the four accounts, at least 3 characters. */
  password: string
  /** Told what has just been made, in French and in English. */
  log?: (done: Text) => void
  /** The day from which days are counted. */
  now?: Date
}

/**
 * Fills an empty installation with the demo quarter, as published records in French and English, and four accounts. Safe
 * to run again, also after it was killed: what is there already, by slug, stays as it is.
 * @throws Error when the database holds records that aren't the demo's
 */
export async function seed(payload: Payload, options: SeedOptions): Promise<void> {
  const { password, log = () => {}, now = new Date() } = options
  await refuseForeignRecords(payload)

  const pictures = await makePictures(payload)
  log({ fr: 'les images sont dessinées', en: 'the pictures are drawn' })
  const partners = await makeAll(payload, 'partners', PARTNERS, (partner, locale) =>
    toPartner(partner, locale, { pictures, now }),
  )
  const shops = await makeAll(payload, 'shops', SHOPS, (shop, locale) =>
    toShop(shop, locale, { pictures, now }),
  )
  log({
    fr: `${PARTNERS.length} partenaires et ${SHOPS.length} commerces`,
    en: `${PARTNERS.length} partners and ${SHOPS.length} shops`,
  })
  await makeRecommendations(payload, { partners, shops, now })
  await makeAll(payload, 'tours', TOURS, (tour, locale) =>
    toTour(tour, locale, { pictures, shops, now }),
  )
  await makeAll(payload, 'perimeters', PERIMETERS, toPerimeter)
  const files = await makeVideoFiles(payload)
  await makeAll(payload, 'videos', VIDEOS, (video, locale) =>
    toVideo(video, locale, { files, partners, now }),
  )
  log({
    fr: `${TOURS.length} balades, ${VIDEOS.length} vidéos et ${PERIMETERS.length} périmètres`,
    en: `${TOURS.length} walks, ${VIDEOS.length} videos and ${PERIMETERS.length} perimeters`,
  })
  await makeMonths(payload, { partners, now })
  log({
    fr: 'six mois d’expositions simulées',
    en: 'six months of simulated exposures',
  })
  const office = partners['office-du-tourisme-de-paris']
  await makeDraft(payload, OFFICE_WALK, { office, pictures, shops, now })
  await makeAccounts(payload, {
    password,
    partners: { partner: partners['les-amis-du-nord-est'], office },
  })
}

const makeRecommendations = async (
  payload: Payload,
  { partners, shops, now }: { partners: Ids; shops: Ids; now: Date },
) => {
  for (const recommendation of RECOMMENDATIONS) {
    const partner = partners[recommendation.partner]
    const shop = shops[recommendation.shop]
    await makeByValues(payload, 'recommendations', { partner, shop }, (locale) =>
      toRecommendation(recommendation, locale, { partner, shop, now }),
    )
  }
}
