import { mayCount } from '../counting/wishes'
import { hostAround } from './around'
import { partnerOn, partners } from './partners'

/**
 * Tells a frame's widget on whose page it counts, which no origin says: the partner's key in the frame's address, and the
 * partner it names or on whose site it stands. Both go to the vitrine with the sums, and nowhere else.
 */
export async function tellWhose(element: HTMLElement, query: URLSearchParams, partner = '') {
  if (!mayCount(element)) return
  const key = query.get('key')
  if (key) element.dataset.key = key
  const named = query.get('partner') || partner
  const found = named || (hostAround && partnerOn(hostAround, await partners()))
  if (found) element.dataset.partner = found
}
