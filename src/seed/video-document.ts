import { readFile } from 'node:fs/promises'
import type { Payload } from 'payload'
import { captions, transcript } from './captions'
import { VIDEOS } from './data'
import { dayFrom } from './days'
import { packageFile } from '../package-folder'
import { makeMedia } from './media'
import type { SeedVideo } from './types'
import type { Ids, Locale } from './write'

const MINUTE = 60
const TWO_YEARS = 730

/** Uploads the films with their posters and captions. @returns ids by `{slug}`, `{slug}-poster`, `{slug}-fr`, `{slug}-en` */
export async function makeVideoFiles(payload: Payload): Promise<Ids> {
  const ids: Ids = {}
  for (const video of VIDEOS) {
    const read = (name: string) => readFile(packageFile('src', 'seed', 'files', name))
    ids[video.slug] = await makeMedia(payload, {
      name: video.file,
      type: 'video/mp4',
      data: await read(video.file),
      alt: video.name,
    })
    ids[`${video.slug}-poster`] = await makeMedia(payload, {
      name: `poster-${video.poster}`,
      type: 'image/webp',
      data: await read(video.poster),
      alt: video.posterAlt,
    })
    for (const lang of ['fr', 'en'] as const) {
      ids[`${video.slug}-${lang}`] = await makeMedia(payload, {
        name: video.file.replace('.mp4', `-${lang}.vtt`),
        type: 'text/vtt',
        data: Buffer.from(captions(video, lang)),
        alt: {
          fr: lang === 'fr' ? 'Sous-titres en français' : 'Sous-titres en anglais',
          en: lang === 'fr' ? 'Captions in French' : 'Captions in English',
        },
      })
    }
  }
  return ids
}

/** A video as the fields of its collection, in one language. */
export function toVideo(
  video: SeedVideo,
  locale: Locale,
  { files, partners, now }: { files: Ids; partners: Ids; now: Date },
) {
  const rights = {
    scope: ['web', 'social'],
    until: dayFrom(now, TWO_YEARS),
    holder: 'SEMAEST',
  }
  return {
    name: video.name[locale],
    summary: video.summary[locale],
    file: files[video.slug],
    poster: files[`${video.slug}-poster`],
    durationSeconds: video.sequences.length * MINUTE,
    captions: (['fr', 'en'] as const).map((lang) => ({
      lang,
      file: files[`${video.slug}-${lang}`],
    })),
    transcript: transcript(video, locale),
    cost: video.cost,
    rights,
    sequences: video.sequences.map(({ title, partner, place, cost }, index) => ({
      title: title[locale],
      partner: partners[partner],
      place: place[locale],
      from: index * MINUTE,
      to: (index + 1) * MINUTE,
      cost,
      rights,
    })),
  }
}
