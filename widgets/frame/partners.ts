import type { FeedPartner } from '../../src/contract/partner'
import { read } from './address'

/** Partners as the carousel reads them; none when they can't be read. */
export async function partners(): Promise<Partial<FeedPartner>[]> {
  const { lang } = document.documentElement
  // the public address may have a path of its own, which this page's begins with
  const [base] = location.pathname.split(`/${lang}/frames/`)
  const path = `${base}/v1/${lang}/partners.json`
  try {
    const answer = await fetch(path, { credentials: 'omit' })
    return ((await answer.json()) as { partners: FeedPartner[] }).partners
  } catch {
    // the carousel will say so: it asks for the same file
    return []
  }
}

/** Slug of the partner on one of whose sites, `host`, the frame stands. */
export const partnerOn = (host: string, all: Partial<FeedPartner>[]) =>
  all.find(({ hosts }) => hosts?.includes(host))?.slug

/** The public page of the partner to whose own site `address` leads. */
export function pageOf(address: string, all: Partial<FeedPartner>[]) {
  const place = placeOf(address)
  return all.find(({ website }) => place && placeOf(website) === place)?.page
}

// without what a link adds for statistics
function placeOf(address?: string) {
  const url = read(address)
  return url && url.origin + url.pathname
}
