'use client'

import { useTexts } from '../useTexts'
import type { Counts } from '../../queue/read'
import { QUEUE_WORDS } from '../../queue/words'
import { useAnswer } from '../editions/useEditions'
import { ViewLink } from '../ViewLink'
import './queue.css'

const EVERY_MS = 60_000

/** The link, and how much is to be decided: that is what others wait for. */
export function NavLink() {
  const words = useTexts(QUEUE_WORDS)
  const { state } = useAnswer<Pick<Counts, 'proposals'>>('/costo/queue?section=proposals', EVERY_MS)
  return (
    <div className="costo-queue-nav">
      <ViewLink view="queue" label={words.title} />
      {Boolean(state?.proposals) && (
        <p className="costo-queue-nav__count">{words.toDecide(state!.proposals)}</p>
      )}
    </div>
  )
}
