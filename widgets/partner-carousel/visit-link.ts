import { webUrl } from '../../src/contract/parse'

/**
 * Where a partner's card leads: its own site, or `page` where there is no usable one. `source` tells the receiver's
 * statistics in `utm_*` which site the visit comes from; nothing is added when it is empty or the address has its own.
 */
export function visitLink(
  { website, page }: { website?: string; page: string },
  source: string,
): string {
  const url = webUrl(website)
  if (!url) return page
  if (source && !url.search.includes('utm_'))
    url.search += `${url.search && '&'}utm_source=${source}&utm_medium=widget&utm_campaign=costo`
  return url.href
}
