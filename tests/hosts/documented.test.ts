import { describe, expect, it } from 'vitest'
import { SNIPPETS } from '../../src/publish/snippets/snippets'
import type { Wanted } from '../../src/publish/snippets/wanted'
import { inPages } from '../browser/in-pages'
import { pageWith } from '../browser/two-sites'
import { isMissing, php, wordpress } from './installed'
import { joomlaFiltered } from './joomla'
import { posts } from './wordpress/the-content'

const { open, sites } = inPages()

/** What somebody wants who doesn't think of markup: every sign that means something in it. */
const wanted = (): Wanted => ({
  ...{
    widget: 'partner-carousel',
    locale: 'fr',
    base: sites().base,
    reserve: 540,
    reserveWide: 440,
  },
  attributes: { label: `L'adresse "d'à côté" & <amis>`, 'heading-level': '2' },
  tokens: { '--costo-accent': '#b00020' },
  link: { text: `Les "amis" d'à côté & Cie`, href: `${sites().base}/fr/partners/` },
})

/** Opens a page and tells what a visitor reads above the partners. */
async function heading(body: string, head = '', headers: Record<string, string> = {}) {
  const page = await open(pageWith(body, head), { headers })
  await page.locator('costo-partner-carousel [part=card]').first().waitFor()
  expect(page.complaints).toEqual([])
  return page.getByRole('heading', { level: 2 }).first().textContent()
}

describe('what the pages about the widgets offer to copy', () => {
  it.skipIf(isMissing(php, wordpress))('says in WordPress what it says', async () => {
    const snippet = SNIPPETS.spot(wanted())
    const { shown } = posts({ it: snippet }).it
    expect(shown).toContain('min-height:clamp(440px,(680px - 100vw)*999,540px)')
    expect((await heading(shown, SNIPPETS.loader(wanted())))?.trim()).toBe(
      wanted().attributes.label,
    )
  })

  it('says in Joomla what it says', async () => {
    const kept = joomlaFiltered(SNIPPETS.spot(wanted()))
    expect((await heading(kept, SNIPPETS.loader(wanted())))?.trim()).toBe(wanted().attributes.label)
  })

  it.each(['element', 'protected', 'script'] as const)('works in a page as %s', async (name) => {
    expect((await heading(SNIPPETS[name](wanted())))?.trim()).toBe(wanted().attributes.label)
  })

  it.each(['policy', 'trustedTypes'] as const)(
    'allows with its %s all that the widget does under a policy that allows nothing else',
    async (name) => {
      const directives = SNIPPETS[name](wanted()).replaceAll('\n', ' ')
      await heading(SNIPPETS.strict(wanted()), '', {
        'Content-Security-Policy': `default-src 'none'; ${directives}`,
      })
    },
  )
})
