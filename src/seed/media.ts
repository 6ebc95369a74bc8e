import type { Payload } from 'payload'
import sharp from 'sharp'
import { PARTNERS, SHOPS } from './data'
import { monogram } from './pictures/monogram'
import * as scenes from './pictures/scenes'
import { shopfront, shopfrontAlt } from './pictures/shopfront'
import type { PictureKey, Text } from './types'
import { inTransaction } from '../database/in-transaction'
import type { Ids } from './write'

const RIGHTS = { scope: ['web', 'print', 'social'], holder: 'CoSto Vitrine' }
const CREDIT = 'CoSto Vitrine'

/** Pixels: flat drawings need no more, and the first start waits for every one of them. */
const WIDTH = 960

const SCENES: Record<PictureKey, Text> = {
  railway: {
    fr: 'Dessin : une voie ferrée envahie de buissons, entre des immeubles',
    en: 'Drawing: a railway overgrown with bushes, between apartment houses',
  },
  hall: {
    fr: 'Dessin : une halle aux toits en dents de scie',
    en: 'Drawing: a hall with saw-tooth roofs',
  },
  market: {
    fr: 'Dessin : des étals de marché aux auvents rayés',
    en: 'Drawing: market stalls with striped awnings',
  },
  station: {
    fr: 'Dessin : une petite gare à horloge posée sur un pont',
    en: 'Drawing: a small station with a clock, on a bridge',
  },
  cafe: {
    fr: 'Dessin : un café et sa terrasse',
    en: 'Drawing: a café with tables outside',
  },
}

/** Draws and uploads every picture. @returns ids by `logo-{slug}`, `logo-{slug}-dark`, `shop-{slug}`, `scene-{key}` */
export async function makePictures(payload: Payload): Promise<Ids> {
  const ids: Ids = {}
  const make = async (key: string, svg: string, alt: Text) => {
    ids[key] = await makeMedia(payload, {
      name: `${key}.png`,
      type: 'image/png',
      data: () =>
        sharp(Buffer.from(svg)).resize({ width: WIDTH, withoutEnlargement: true }).png().toBuffer(),
      alt,
    })
  }
  for (const { slug, name, mark } of PARTNERS) {
    const alt = { fr: `Initiales de ${name}`, en: `Initials of ${name}` }
    await make(`logo-${slug}`, monogram(mark, 'light'), alt)
    await make(`logo-${slug}-dark`, monogram(mark, 'dark'), alt)
  }
  for (const { slug, category, paint } of SHOPS) {
    if (!paint) continue
    const picture = { category, paint }
    await make(`shop-${slug}`, shopfront(picture), shopfrontAlt(picture))
  }
  for (const key of Object.keys(SCENES) as PictureKey[])
    await make(`scene-${key}`, scenes[key](), SCENES[key])
  return ids
}

type File = {
  name: string
  type: string
  data: Buffer | (() => Promise<Buffer>)
  alt: Text
}

/** Uploads a file unless there is one of its name. @returns its id */
export async function makeMedia(
  payload: Payload,
  { name, type, data, alt }: File,
): Promise<string> {
  const { docs } = await payload.find({
    collection: 'media',
    where: { filename: { equals: name } },
    depth: 0,
    limit: 1,
    pagination: false,
  })
  if (docs[0]) return String(docs[0].id)

  const bytes = Buffer.isBuffer(data) ? data : await data()
  return inTransaction(payload, async (req) => {
    const { id } = await payload.create({
      collection: 'media',
      req,
      locale: 'fr',
      data: { alt: alt.fr, credit: CREDIT, licence: 'CC0-1.0', rights: RIGHTS },
      file: { name, mimetype: type, data: bytes, size: bytes.length },
    })
    await payload.update({ collection: 'media', id, req, locale: 'en', data: { alt: alt.en } })
    return String(id)
  })
}
