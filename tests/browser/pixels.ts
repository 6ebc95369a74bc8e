import type { Page } from 'playwright-core'
import sharp from 'sharp'

export type Picture = { width: number; height: number; data: Buffer }

type Box = { x: number; y: number; width: number; height: number }

/** What is painted in a part of the window, as red, green and blue bytes. */
export async function pictureOf(page: Page, clip: Box): Promise<Picture> {
  const png = await page.screenshot({ clip, animations: 'disabled' })
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height, data }
}

/** How many pixels differ between two pictures by a contrast of at least `ratio` (WCAG 2.2, 2.4.13). */
export function changed(before: Picture, after: Picture, ratio: number): number {
  let count = 0
  for (let at = 0; at < before.data.length; at += 3)
    if (contrast(colourAt(before, at), colourAt(after, at)) >= ratio) count++
  return count
}

type Colour = [red: number, green: number, blue: number]

/** Contrast of two sRGB colours (0–255), 1 to 21: WCAG 2.2, "contrast ratio". */
export function contrast(one: Colour, other: Colour): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

const colourAt = ({ data }: Picture, at: number): Colour => [data[at], data[at + 1], data[at + 2]]

function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((value) => {
    const share = value / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
