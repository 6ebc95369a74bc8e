import type { Manifest } from '../../contract/manifest'

/** Order of editions: the one published last first. */
export const newestFirst = (a: Manifest, b: Manifest): number =>
  a.publishedAt < b.publishedAt ? 1 : a.publishedAt > b.publishedAt ? -1 : a.id < b.id ? -1 : 1
