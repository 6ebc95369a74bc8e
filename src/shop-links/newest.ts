import { relationId } from '../relation'
import { daysLater, REMIND_AFTER_DAYS, type ShopLink, standingOf } from './link'

/**
 * By shop, the link that tells how its shopkeeper stands: the one made or answered last. A link that he has asked for himself
 * stands beside those he had, and ends with them when one is answered.
 */
export function newestOf(links: ShopLink[]): Map<string, ShopLink> {
  const newest = new Map<string, ShopLink>()
  for (const link of links) {
    const shop = relationId(link.shop) ?? ''
    const known = newest.get(shop)
    if (!known || lastOf(link) > lastOf(known)) newest.set(shop, link)
  }
  return newest
}

const lastOf = ({ usedAt, createdAt }: ShopLink): number => Date.parse(usedAt ?? createdAt)

/** Whether its shopkeeper may be reminded: by e-mail, once, when he has had ten days. */
export const isDue = (link: ShopLink, now: Date): boolean =>
  link.channel === 'email' &&
  link.state === 'sent' &&
  !link.reminders &&
  standingOf(link, now) === 'open' &&
  Date.parse(link.sentAt ?? '') <= daysLater(now, -REMIND_AFTER_DAYS).getTime()
