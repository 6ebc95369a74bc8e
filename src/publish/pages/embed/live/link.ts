import { NEEDS } from '../../../../contract/widget-build'
import type { Example } from '../examples'

/**
 * The link that stands for what the attributes now show: the record's page, or the list's. `text`: in the field; while
 * nobody has written one, the link says what it leads to.
 */
export function linkFor(example: Example, attributes: Record<string, string>, text: string) {
  const { link, base, locale, widget } = example
  const needs = NEEDS[widget]
  const slug = needs && attributes[needs.attribute]
  const path = needs ? `${needs.section}/${slug ?? ''}` : (attributes.show ?? 'partners')
  const href = `${base}/${locale}/${path}/`.replace(/\/+$/, '/')
  if (href === link.href || text !== link.text) return { href, text }
  return { href, text: (needs ? nameOf(slug) : titleOf(locale, path)) ?? text }
}

// as it was proposed, when it was
const nameOf = (slug = '') =>
  document.querySelector<HTMLOptionElement>(`datalist option[value="${CSS.escape(slug)}"]`)
    ?.label ?? slug

// the page's own menu has a word for each list
const titleOf = (locale: string, section: string) =>
  document.querySelector(`nav a[href="/${locale}/${section}/"]`)?.textContent.trim()
