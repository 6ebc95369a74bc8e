import { describe, expect, it } from 'vitest'
import { inPages } from '../../browser/in-pages'
import { LOADER, pageWith } from '../../browser/two-sites'
import { isMissing, php, wordpress } from '../installed'
import { SNIPPETS, shown } from '../snippets'
import { posts } from './the-content'

const { open } = inPages()

/** The page of a theme whose header an administrator has given the loader once. */
const themed = (content: string) => pageWith(`<article>${content}</article>`, LOADER)

describe.skipIf(isMissing(php, wordpress))(
  'written by a WordPress author without unfiltered HTML',
  () => {
    describe.each(SNIPPETS)('$widget', (snippet) => {
      it.each(['div', 'link'] as const)(
        'the %s is kept whole and becomes the widget',
        async (form) => {
          const { saved, shown: content } = posts({ it: snippet[form] }).it
          expect(saved).toBe(snippet[form])
          const page = await open(themed(content))
          await page.locator(snippet.tag).scrollIntoViewIfNeeded()
          await shown(page, snippet.widget).waitFor()
          expect(page.complaints).toEqual([])
        },
      )

      it('of the element the link remains, and the loader does no harm to it', async () => {
        const { saved, shown: content } = posts({ it: snippet.element }).it
        expect(saved).toBe(snippet.fallback)
        const page = await open(themed(content))
        await page.waitForFunction(() => 'costoLoader' in window)
        expect(await page.locator('article a').isVisible()).toBe(true)
        expect(page.complaints).toEqual([])
      })

      it('of a lone script nothing remains, and no text of it leaks', () => {
        expect(posts({ it: `<p>Avant</p>${snippet.script}<p>Après</p>` }).it.saved).toBe(
          '<p>Avant</p><p>Après</p>',
        )
      })

      it('works between paragraphs in the classic editor, whose quotes WordPress makes typographic', async () => {
        const text = `Il dit "bonjour".\n\n${snippet.div}\n\nC'est l'heure -- enfin.`
        const { shown: content } = posts({ it: text }).it
        expect(content).toContain('C&#8217;est')
        expect(content).toContain(snippet.div)
        const page = await open(themed(content))
        await page.locator(snippet.tag).scrollIntoViewIfNeeded()
        await shown(page, snippet.widget).waitFor()
      })

      it('works in a Custom HTML block, written over several lines', async () => {
        const lines = snippet.div.replace('><a', '>\n  <a').replace('</a><', '</a>\n<')
        const block = `<!-- wp:paragraph -->\n<p>Avant</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:html -->\n${lines}\n<!-- /wp:html -->`
        const { shown: content } = posts({ it: block }).it
        expect(content).toContain(lines)
        const page = await open(themed(content))
        await page.locator(snippet.tag).scrollIntoViewIfNeeded()
        await shown(page, snippet.widget).waitFor()
        expect(page.complaints).toEqual([])
      })

      it('has no attribute that would be dropped', async () => {
        const page = await open(pageWith(snippet.element + LOADER))
        await page.locator(snippet.tag).scrollIntoViewIfNeeded()
        await shown(page, snippet.widget).waitFor()
        const names = await page.evaluate(
          (tag) =>
            (customElements.get(tag) as unknown as { observedAttributes: string[] })
              .observedAttributes,
          snippet.tag,
        )
        expect(names.length).toBeGreaterThan(1)
        const data = names.map((name) => `data-${name}="1"`).join(' ')
        const div = `<div data-costo="${snippet.widget}" ${data}>${snippet.fallback}</div>`
        expect(posts({ it: div }).it.saved).toBe(div)

        const other = await open(themed(posts({ it: div }).it.shown))
        const given = await other
          .locator(snippet.tag)
          .evaluate((element) => element.getAttributeNames())
        expect(given.sort()).toEqual(names.sort())
      })
    })

    it('keeps the reserved height and drops what WordPress doesn’t know, so that min-height is what snippets reserve with', () => {
      const { it: post } = posts({
        it: '<div data-costo="tour-map" style="min-height:480px;aspect-ratio:3/2;--costo-accent:#c00">x</div>',
      })
      expect(post.saved).toBe(
        '<div data-costo="tour-map" style="min-height:480px;--costo-accent:#c00">x</div>',
      )
    })
  },
)
