/**
 * Where a partner's card leads: its own site, or `page` where there is no usable one. `source` tells the receiver's
 * statistics in `utm_*` which site the visit comes from; nothing is added when it is empty or the address has its own.
 */
export function visitLink(
  { website = '', page }: { website?: string; page: string },
  source: string,
): string {
  let url: URL
  try {
    url = new URL(website)
  } catch {
    // not an address: the public page is the answer, not an error
    return page
  }
  if (!/^https?:/.test(url.protocol)) return page
  if (source && !url.search.includes('utm_')) {
    url.searchParams.set('utm_source', source)
    url.searchParams.set('utm_medium', 'widget')
    url.searchParams.set('utm_campaign', 'costo')
  }
  return url.href
}
