import type { FeedShop } from '../../src/contract/shop'
import { openingAt } from './opening'
import { openingText } from './opening-text'
import { dateOf, parisDay } from './paris-time'
import type { Say } from './texts'

type Facts = Pick<FeedShop, 'lifecycle' | 'hours' | 'opensOn' | 'closedOn'>

/** The one thing to know first: still to come, closed for good, or open now; `tone` colours it. */
export function shopState(
  { lifecycle, hours, opensOn, closedOn }: Partial<Facts>,
  now: Date,
  locale: string,
  say: Say,
): { tone: string; text: string } | undefined {
  if (lifecycle === 'closed')
    return {
      tone: 'closed',
      text: closedOn
        ? say('closed.on', { date: dateOf(closedOn, locale, now) })
        : say('closed.good'),
    }
  if (lifecycle === 'announced') return { tone: 'soon', text: say('announced') }
  // past its opening day a shop is open, whether or not an editor has said so
  if (lifecycle === 'opening' && !(opensOn && `${opensOn}`.slice(0, 10) <= parisDay(now)))
    return {
      tone: 'soon',
      text: opensOn
        ? say('opening.on', { date: dateOf(opensOn, locale, now) })
        : say('opening.soon'),
    }
  if (!hours) return undefined
  const opening = openingAt(hours, now)
  const text = openingText(opening, now, locale, say)
  return text ? { tone: opening.state, text } : undefined
}
