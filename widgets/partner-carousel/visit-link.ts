/**
 * Where a partner's card leads: its own site, or `page` where there is no usable one. `source` tells the receiver's
 * statistics in `utm_*` which site the visit comes from; nothing is added when it is empty or the address has its own.
 */
export function visitLink(
  { website = '', page }: { website?: string; page: string },
  source: string,
): string {
  if (!/^https?:/.test(website) || !URL.canParse(website)) return page
  const url = new URL(website)
  if (source && !url.search.includes('utm_')) {
    url.searchParams.set('utm_source', source)
    url.searchParams.set('utm_medium', 'widget')
    url.searchParams.set('utm_campaign', 'costo')
  }
  return url.href
}
