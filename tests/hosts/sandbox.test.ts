import { describe, expect, it } from 'vitest'
import { inPages } from '../browser/in-pages'
import { LOADER, pageWith } from '../browser/two-sites'
import { LISTEN, STATES } from './states'

const { open, sites } = inPages()

const escaped = (html: string) => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;')

/** A frame that may run scripts and nothing else: its origin is nobody's. */
const FRAMES = [
  ['whose page stands in the snippet', (inner: string) => `srcdoc="${escaped(inner)}"`],
  ['with an address', (inner: string) => `src="${sites().page(inner)}"`],
] as const

describe.each(FRAMES)('in a sandboxed frame %s', (_, attribute) => {
  it.each(STATES)('$name is as in a page', async ({ snippet, tag, answer, reach }) => {
    answer?.(sites())
    const inner = pageWith(`<script>${LISTEN}</script>${snippet}${LOADER}`)
    const page = await open(
      pageWith(
        `<iframe sandbox="allow-scripts" title="Vitrine" width="900" height="760" ${attribute(inner)}></iframe>`,
      ),
    )
    const frame = (await (await page.waitForSelector('iframe')).contentFrame())!
    await frame.locator(tag).scrollIntoViewIfNeeded()
    await reach(frame)

    const storage = await frame.evaluate(() => {
      try {
        return String(localStorage)
      } catch (cause) {
        return (cause as Error).name
      }
    })
    expect([await frame.evaluate(() => origin), storage]).toEqual(['null', 'SecurityError'])
    // that the vitrine answered 500, the browser says itself
    expect(page.complaints.filter((text) => !text.includes('500'))).toEqual([])
  })
})
