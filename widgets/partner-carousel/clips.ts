import type { FeedSequence, FeedVideo } from '../../src/contract/video'

/** A film to show: the whole, or one sequence of it. */
export type Clip = FeedVideo & { sequence?: FeedSequence }

/**
 * What there is to show: a partner's own sequences where it has some, in the films it is in; else the films as a whole.
 * `video` keeps one film only.
 */
export function clips(
  videos: FeedVideo[],
  { partner, video }: { partner: string; video: string },
): Clip[] {
  const films = videos.filter(({ slug }) => !video || slug === video)
  const own = films.flatMap((film) =>
    (film.sequences ?? [])
      .filter((sequence) => partner && sequence.partner?.slug === partner)
      .map((sequence) => ({ ...film, sequence })),
  )
  return own.length ? own : films
}
