/** `/v1/edition.json`: what is published now. */
export type EditionFile = {
  v: 1
  /** Changes when any other public file does: a hash of them all. */
  edition: string
  /** Version of the suite that wrote it. */
  version: string
  /** The default locale first. */
  locales: { code: string; label: string }[]
  counts: { partners: number; shops: number; tours: number; videos: number; perimeters: number }
  perimeters: { slug: string; name: string }[]
  /** Single-file builds for sites that take a URL and an `integrity` value. */
  pinned: { file: string; src: string; integrity: string }[]
}
