/**
 * Where a partner's card leads: its own site, saying in `utm_*` where the visit comes from unless the site's address
 * already does or the page has switched it off; `page` where there is no usable site.
 */
export function visitLink(
  { website, page }: { website?: string; page: string },
  source: string,
  utm: boolean,
): string {
  if (!website || !/^https?:\/\//.test(website) || !URL.canParse(website)) return page
  const url = new URL(website)
  const marks = { utm_source: source || 'costo', utm_medium: 'widget', utm_campaign: 'costo' }
  if (utm && ![...url.searchParams.keys()].some((key) => key.startsWith('utm_')))
    for (const [key, value] of Object.entries(marks)) url.searchParams.set(key, value)
  return url.href
}
