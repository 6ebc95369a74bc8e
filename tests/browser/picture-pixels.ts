import type { Locator } from 'playwright-core'
import sharp from 'sharp'

/** How bright an element is as it is seen, from 0 to 255. */
export async function brightness(element: Locator): Promise<number> {
  const { channels } = await sharp(await element.screenshot()).stats()
  const [red, green, blue] = channels
  return 0.2126 * red.mean + 0.7152 * green.mean + 0.0722 * blue.mean
}
