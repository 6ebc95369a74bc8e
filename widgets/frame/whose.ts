import { hostAround } from './around'
import { partnerOn, partners } from './partners'

/**
 * Tells a frame's widget, by what is around it, on whose page it counts, which no origin says: the partner's key in the
 * frame's address, or the partner it names or on whose site it stands. It goes to the vitrine with the sums, and nowhere
 * else.
 */
export async function tellWhose(around: HTMLElement, query: URLSearchParams, partner = '') {
  const key = query.get('key')
  const named = query.get('partner') || partner
  if (key) around.dataset.key = key
  const found = named || (!key && hostAround && partnerOn(hostAround, await partners()))
  if (found) around.dataset.partner = found
}
