'use client'

import { isMentioned, type Mention } from '../../../collections/mention/mentions'
import { useNameOf } from './names'
import { useTexts } from '../useTexts'
import { WORDS } from './words'

/** A mentioned record's name of today in the text, and what became of it when it is not public. */
export function MentionName({ mention }: { mention: Mention }) {
  const words = useTexts(WORDS)
  const known = useNameOf(mention)
  const name = (known.state === 'here' && known.record.name) || mention.label || '…'
  const trouble =
    known.state === 'gone'
      ? words.gone
      : known.state === 'here' && !known.record.isPublic
        ? words.unpublished
        : undefined
  const kind = isMentioned(mention.relationTo) ? words.kinds[mention.relationTo] : undefined
  return (
    <span
      className={`costo-mention__name${trouble ? ' costo-mention__name--off' : ''}`}
      title={kind}
    >
      <span aria-hidden="true">@</span>
      {name}
      {trouble && <span className="costo-mention__trouble"> ({trouble})</span>}
    </span>
  )
}
