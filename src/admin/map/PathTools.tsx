'use client'

import type { Step } from './keys'
import { Nudge } from './Nudge'
import { useTexts } from '../useTexts'
import { WORDS as MAP_WORDS } from './words'

type Props = {
  /** What the path is, for those who can't see it. */
  name: string
  count: number
  /** Index of the selected point. */
  selected?: number
  /** Fewer points may not remain. */
  fewest: number
  onSelect: (index: number) => void
  onAddHere: () => void
  onInsert: (index: number) => void
  onRemove: (index: number) => void
  onMove: (step: Step) => void
}

/** All that is done to the points of a path, without pointing at them. */
export function PathTools({ name, count, selected, fewest, ...on }: Props) {
  const words = useTexts(MAP_WORDS)
  const has = selected !== undefined && selected < count
  const to = (step: number) => on.onSelect(has ? (selected + step + count) % count : 0)
  return (
    <div className="costo-map__tools" role="group" aria-label={name}>
      <p className="costo-map__count">
        {has ? words.vertex(selected + 1, count) : words.vertices(count)}
      </p>
      <button type="button" disabled={!count} onClick={() => to(-1)}>
        {words.previous}
      </button>
      <button type="button" disabled={!count} onClick={() => to(1)}>
        {words.next}
      </button>
      <button type="button" onClick={on.onAddHere}>
        {words.addHere}
      </button>
      {has && (
        <>
          <button type="button" disabled={count < 2} onClick={() => on.onInsert(selected)}>
            {words.insert}
          </button>
          <button type="button" disabled={count <= fewest} onClick={() => on.onRemove(selected)}>
            {words.remove}
          </button>
          <Nudge what={words.vertex(selected + 1, count)} onMove={on.onMove} />
        </>
      )}
    </div>
  )
}
