import sharp from 'sharp'
import type { Resource } from './pdf/print-page'

/** How pictures go into a PDF: at most so many pixels wide, at this quality (JPEG, 1 to 100). */
export type Grain = { width: number; quality: number }

/** For a screen and an office's printer: 200 dpi on a column of 13 cm, a leaflet of 30 photos stays below 3 MB. */
export const DOWNLOAD: Grain = { width: 1000, quality: 78 }

/** For a printer: all there is. */
export const PRINTER: Grain = { width: 4000, quality: 92 }

/**
 * A picture as JPEG, which PDF takes as it is; any other kind the browser would unpack, and the file be ten times as
 * large. One with clear parts, a mark, stays as it is. What is no picture is given back.
 */
export async function grained({ type, body }: Resource, grain: Grain): Promise<Resource> {
  if (!/^image\/(jpeg|png|webp)$/.test(type)) return { type, body }
  const picture = sharp(body)
  const { hasAlpha, width } = await picture.metadata()
  if (hasAlpha) return { type, body }
  if (type === 'image/jpeg' && width <= grain.width) return { type, body }
  const { quality } = grain
  const jpeg = await picture
    .resize({ width: grain.width, withoutEnlargement: true })
    .jpeg({ quality, mozjpeg: true })
    .toBuffer()
  return { type: 'image/jpeg', body: jpeg }
}
