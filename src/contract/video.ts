import type { FeedFile, FeedImage, FeedRecord } from './record'
import type { FeedCustom } from './custom'
import { parseFile } from './parse'

/** A video made of sequences, one partner each. */
export type FeedVideo<Custom extends object = FeedCustom> = FeedRecord<Custom> & {
  summary?: string
  durationSeconds: number
  /** ISO instant from which it may be seen, where one was set. */
  releasedAt?: string
  poster?: FeedImage
  /** Files on our own origin, best first; empty when the video lives elsewhere. */
  sources: { src: string; type: string }[]
  /** Address of the video at another host: only ever followed by a visitor's own click. */
  external?: string
  /** WebVTT files. */
  captions: { lang: string; label: string; src: string }[]
  /** Plain text, paragraphs separated by an empty line. */
  transcript?: string
  /** In order, disjoint. Seconds from the start. */
  sequences: FeedSequence[]
}

/** A part of a film. */
export type FeedSequence = {
  title: string
  /** Seconds from the start of the film. */
  from: number
  to: number
  partner?: { slug: string; name: string; page: string }
  /** Where it was filmed. */
  place?: string
}

/**
 * `/v1/{locale}/videos.json`, also inside a perimeter: there the films in which a partner is shown who is placed inside it or
 * nowhere in particular, and those that show no partner.
 */
export type VideosFile<Custom extends object = FeedCustom> = FeedFile & {
  videos: FeedVideo<Custom>[]
}

/** Reads the list of videos; a broken entry is left out. @throws TypeError what is wrong with the file */
export const parseVideosFile = <Custom extends object = FeedCustom>(
  value: unknown,
): VideosFile<Custom> => parseFile(value, 'videos') as VideosFile<Custom>
