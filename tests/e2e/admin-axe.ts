import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** What axe finds wrong in one part of a page, as "rule: element". */
export async function violations(page: Page, where: string): Promise<string[]> {
  await page.addScriptTag({ path: AXE })
  return page.evaluate(async (part) => {
    type Found = { violations: { id: string; nodes: { html: string }[] }[] }
    const { axe } = window as unknown as { axe: { run: (where: string) => Promise<Found> } }
    const { violations: found } = await axe.run(part)
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
  }, where)
}
