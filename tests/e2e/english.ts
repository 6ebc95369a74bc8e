import type { Page } from 'playwright-core'

/** Words that no French text has, and that an untranslated one can hardly do without. */
const TELLTALE =
  /\b(the|and|with|your|you|this|these|are|is|was|were|from|by|of|for|not|has|have|new|save|create|edit|delete|search|select|add|loading|untitled|click|field|upload|browse|columns|filters|per page|status|updated|created|value|row|remove|show|hide|close|cancel|back|next|previous)\b/i

/** Words that a French text may have all the same: names and addresses, keys of the opening hours, what Payload calls a checkbox. */
const KNOWN =
  /^select-all$|\bthe-des-rails\b|opening_hours|PH off|off pour fermé|Copyright|Open Data|by-sa|CC BY/i

/** Lines of the page, and what is only spoken, that look English. */
export async function englishIn(page: Page): Promise<string[]> {
  const said = await page.evaluate(() => {
    const spoken = [...document.querySelectorAll('[aria-label], [placeholder], [title]')].flatMap(
      (element) =>
        ['aria-label', 'placeholder', 'title'].flatMap((name) => element.getAttribute(name) ?? []),
    )
    return [...document.body.innerText.split('\n'), ...spoken]
  })
  const lines = said.map((line) => line.trim()).filter(Boolean)
  return [...new Set(lines)].filter((line) => TELLTALE.test(line) && !KNOWN.test(line))
}
