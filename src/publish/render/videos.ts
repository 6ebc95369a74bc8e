import type { FeedSequence, FeedVideo } from '../../contract/video'
import { isDay } from '../paris'
import type { VideoRecord } from '../records'
import type { Links } from './all'
import type { Edition } from './edition'
import { baseOf, webAddress } from './base'
import type { Texts } from './localized'

type Sequence = VideoRecord['sequences'][number]

/** Whether a video is released and its image rights hold today; what time will change is noted as due. */
export function mayBeShown(video: VideoRecord, edition: Edition): boolean {
  const released = video.releaseAt ? new Date(video.releaseAt) : undefined
  if (released) edition.due.at(released)
  return (!released || released <= edition.now) && hasRights(video.rights, video, edition)
}

/** Whether the image rights of all its sequences hold today: what was last good of it shows them all. */
export const sequencesMayBeShown = (video: VideoRecord, edition: Edition): boolean =>
  video.sequences.every(({ rights }) => hasRights(rights, video, edition))

/** A video in one locale, without the sequences whose image rights are missing or have ended. */
export function feedVideo(
  video: VideoRecord,
  locale: string,
  edition: Edition,
  partners: Map<string, Links>,
): FeedVideo {
  const texts = edition.texts(locale)
  const shown = video.sequences.filter(({ rights }) => hasRights(rights, video, edition))
  // the film itself shows every sequence: without the right to one of them it waits for a new cut
  const whole = shown.length === video.sequences.length
  if (!whole) reportCut(video, edition)
  return {
    ...baseOf('videos', video, locale, edition, texts),
    summary: texts.read('summary', video.summary),
    durationSeconds: video.durationSeconds,
    releasedAt: video.releaseAt,
    poster: edition.library.image(video.poster, locale),
    sources: whole ? sourcesOf(video, edition) : [],
    external: whole ? webAddress(video.external) : undefined,
    captions: whole ? captionsOf(video, locale, edition) : [],
    transcript: whole ? texts.read('transcript', video.transcript) : undefined,
    sequences: shown
      .sort((a, b) => a.from - b.from)
      .map((sequence) => feedSequence(sequence, locale, texts, partners)),
    fallback: texts.fallback,
  }
}

function hasRights(
  rights: VideoRecord['rights'],
  { slug }: VideoRecord,
  edition: Edition,
): boolean {
  const until = rights?.until
  // nobody can have meant such a day: until it is mended nothing allows the film to be shown
  if (until && !isDay(until)) {
    const reason = {
      fr: `le dernier jour de ses droits à l’image, « ${until} », n’est pas lisible : écrivez une année à quatre chiffres`,
      en: `the last day of its image rights, "${until}", can't be read: write a year of four digits`,
    }
    edition.hold(`videos/${slug}`, { collection: 'videos', slug, reason })
    return false
  }
  if (!rights || (until && until < edition.today)) return false
  edition.due.rightsEnd(until)
  return true
}

const CUT = {
  fr: 'les droits à l’image d’une de ses séquences manquent ou sont échus : le film est retiré jusqu’à ce que les droits soient renouvelés ou qu’un montage sans cette séquence soit téléversé',
  en: 'the image rights of one of its sequences are missing or have ended: the film is withheld until the rights are renewed or a cut without that sequence is uploaded',
}

// a day that can't be read was reported before, and says more
const reportCut = ({ slug }: VideoRecord, edition: Edition) =>
  edition.hold(`videos/${slug}`, { collection: 'videos', slug, reason: CUT })

function sourcesOf(video: VideoRecord, edition: Edition): FeedVideo['sources'] {
  const films = edition.library.medium(video.file)?.files ?? []
  return films
    .filter(({ mimeType }) => mimeType.startsWith('video/'))
    .map((film) => ({ src: edition.library.use(film), type: film.mimeType }))
}

function captionsOf(video: VideoRecord, locale: string, edition: Edition): FeedVideo['captions'] {
  const languages = new Intl.DisplayNames(locale, { type: 'language' })
  return video.captions.flatMap(({ lang, file }) => {
    const track = edition.library.medium(file)?.files[0]
    return track
      ? [{ lang, label: languages.of(lang) ?? lang, src: edition.library.use(track) }]
      : []
  })
}

function feedSequence(
  { title, partner, place, from, to }: Sequence,
  locale: string,
  texts: Texts,
  partners: Map<string, Links>,
): FeedSequence {
  const shown = partner === undefined ? undefined : partners.get(partner)?.[locale]
  return {
    title: texts.read('sequences', title) ?? shown?.name ?? '',
    from,
    to,
    partner: shown && { slug: shown.slug, name: shown.name, page: shown.page },
    place: texts.read('sequences', place),
  }
}
