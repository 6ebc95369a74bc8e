import type { Clip, VideoObject, WithContext } from 'schema-dts'
import type { FeedVideo } from '../../contract/video'
import type { Site } from '../pages/site'
import { thing } from './thing'

/**
 * A film in schema.org's words, with a clip for each of its sequences; nothing where it can't be seen, or has no picture,
 * which every reader of these facts asks for.
 * @see https://schema.org/VideoObject
 */
export function videoObject(video: FeedVideo, site: Site): WithContext<VideoObject> | undefined {
  const { name, page, summary, poster, sources, external, sequences, transcript } = video
  if (!poster || !(sources.length || external)) return undefined
  return {
    '@context': 'https://schema.org',
    '@type': 'VideoObject',
    ...thing('videos', video, site),
    description: summary ?? name,
    thumbnailUrl: poster.src,
    // which day it was uploaded without one nobody has written down
    uploadDate: video.releasedAt ?? video.updatedAt,
    duration: iso(video.durationSeconds),
    inLanguage: site.locale,
    contentUrl: sources[0]?.src,
    embedUrl: sources.length ? undefined : external,
    transcript,
    hasPart: sequences.length
      ? sequences.map(({ title, from, to }): Clip => ({
          '@type': 'Clip',
          name: title,
          startOffset: from,
          endOffset: to,
          url: `${sources[0]?.src ?? page}#t=${from},${to}`,
        }))
      : undefined,
  }
}

/** Seconds as ISO 8601 writes a duration: 75 → "PT1M15S". */
function iso(seconds: number): string {
  const whole = Math.round(seconds)
  const [minutes, rest] = [Math.floor(whole / 60), whole % 60]
  return `PT${minutes ? `${minutes}M` : ''}${rest || !minutes ? `${rest}S` : ''}`
}
