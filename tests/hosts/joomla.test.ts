import { describe, expect, it } from 'vitest'
import { inPages } from '../browser/in-pages'
import { LOADER, pageWith } from '../browser/two-sites'
import { joomlaFiltered } from './joomla'
import { SNIPPETS, shown } from './snippets'

const { open } = inPages()

describe.each(SNIPPETS)('a Joomla author’s $widget', (snippet) => {
  it.each(['div', 'link'] as const)(
    'as a %s is kept whole and becomes the widget',
    async (form) => {
      const kept = joomlaFiltered(snippet[form])
      expect(kept).toBe(snippet[form])
      // an administrator has added the loader to the template once
      const page = await open(pageWith(`<main>${kept}</main>`, LOADER))
      await page.locator(snippet.tag).scrollIntoViewIfNeeded()
      await shown(page, snippet.widget).waitFor()
      expect(page.complaints).toEqual([])
    },
  )

  it('as an element or a lone script leaves its link, or nothing', async () => {
    expect(joomlaFiltered(snippet.element)).toBe(snippet.fallback)
    expect(joomlaFiltered(snippet.script)).toBe('')
    const page = await open(pageWith(joomlaFiltered(snippet.element), LOADER))
    await page.waitForFunction(() => 'costoLoader' in window)
    expect(await page.locator('body > a').isVisible()).toBe(true)
  })
})
