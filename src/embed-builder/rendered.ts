import { basename } from 'node:path'
import type { HeldBack } from '../contract/manifest'
import type { PublicFile } from '../publish/files'
import type { Inputs } from '../publish/inputs'
import type { Records } from '../publish/records'
import { contentOf } from '../publish/render/content'
import { Edition } from '../publish/render/edition'
import { feedFiles, singleFile } from '../publish/render/feeds'
import { Memory } from '../publish/render/memory'

/** What a widget would read if these records were published now. */
export type Rendered = {
  /** Texts of JSON files by their path: "/v1/fr/shops/librairie.json". */
  files: Record<string, string>
  /** What an edition would hold back, and why. */
  held: HeldBack[]
}

/**
 * Renders records with the functions that render an edition, into the JSON files that widgets read. A picture of the library is
 * named by where the admin serves it, below `pictures`, for it may be in no edition yet.
 */
export function renderedFiles(records: Records, inputs: Inputs, pictures: string): Rendered {
  const edition = new Edition(inputs, records, new Memory())
  const content = contentOf(records, edition, () => undefined)
  const made = [
    ...[...feedFiles(content, edition)].flat(),
    ...edition.locales.flatMap((locale) => [
      ...content.shops.map((one) => singleFile(locale, ['shops', 'shop'], one)),
      ...content.tours.map((one) => singleFile(locale, ['tours', 'tour'], one)),
    ]),
  ]
  const places = new Map(
    [...edition.effects.used].flatMap((file) => {
      const name = fileName(file, records)
      return name ? [[edition.url(file.path.slice(1)), pictures + encodeURIComponent(name)]] : []
    }),
  )
  const texts = made.map(({ path, body }) => [
    path,
    String(body).replaceAll(/"(https?:[^"\\]+)"/g, (whole, address: string) =>
      places.has(address) ? JSON.stringify(places.get(address)) : whole,
    ),
  ])
  return { files: Object.fromEntries(texts), held: [...edition.effects.held.values()] }
}

/** Name in the admin of a file of the media library; what the queue has made is none. */
function fileName({ body }: PublicFile, { media }: Records): string | undefined {
  if (typeof body !== 'object' || !('path' in body)) return undefined
  const { path } = body
  return media.some(({ files }) => files.some((file) => file.path === path))
    ? basename(path)
    : undefined
}
