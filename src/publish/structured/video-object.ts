import type { FeedVideo } from '../../contract/video'

/**
 * A film in schema.org's words, with a clip for each of its sequences; nothing where it can't be seen, or has no picture,
 * which every reader of these facts asks for.
 * @see https://schema.org/VideoObject
 */
export function videoObject(video: FeedVideo, locale: string) {
  const { name, page, summary, poster, sources, external, sequences, transcript } = video
  if (!poster || !(sources.length || external)) return undefined
  return {
    '@context': 'https://schema.org',
    '@type': 'VideoObject',
    '@id': page,
    name,
    description: summary ?? name,
    url: page,
    thumbnailUrl: poster.src,
    uploadDate: video.updatedAt,
    duration: iso(video.durationSeconds),
    inLanguage: locale,
    contentUrl: sources[0]?.src,
    embedUrl: sources.length ? undefined : external,
    transcript,
    hasPart: sequences.length
      ? sequences.map(({ title, from, to }) => ({
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
