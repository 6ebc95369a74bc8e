import type { FeedPartner } from '../../src/contract/partner'

/**
 * Whom a partner's page shows: all but the partner itself — named by `own`, its slug of today or a former one, or known
 * by the page's host name — and those it leaves out.
 */
export function others(partners: FeedPartner[], own: string, hostname: string): FeedPartner[] {
  const host = hostname.toLowerCase().replace(/^www\./, '')
  const isOwn = ({ slug, formerSlugs, hosts }: FeedPartner) =>
    slug === own || formerSlugs?.includes(own) || hosts?.includes(host)
  const owners = partners.filter(isOwn)
  return partners.filter(
    (partner) =>
      !owners.some((owner) => owner === partner || owner.excludes?.includes(partner.slug)),
  )
}
