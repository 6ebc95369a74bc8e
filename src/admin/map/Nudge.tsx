'use client'

import { stepOf, type Step } from './keys'
import { useTexts } from '../useTexts'
import { WORDS as MAP_WORDS } from './words'

type Props = {
  /** What is moved. */
  what: string
  onMove: (step: Step) => void
}

const KEYS = [
  ['north', 'ArrowUp', '↑'],
  ['south', 'ArrowDown', '↓'],
  ['west', 'ArrowLeft', '←'],
  ['east', 'ArrowRight', '→'],
] as const

/** Moves a point without dragging it: a metre for each press, ten with Shift; its buttons take the arrow keys too. */
export function Nudge({ what, onMove }: Props) {
  const words = useTexts(MAP_WORDS)
  return (
    <div
      className="costo-map__nudge"
      role="group"
      aria-label={words.move(what)}
      onKeyDown={(event) => {
        const step = stepOf(event)
        if (!step) return
        event.preventDefault()
        onMove(step)
      }}
    >
      {KEYS.map(([direction, key, arrow]) => (
        <button
          key={key}
          type="button"
          aria-label={`${words[direction]}\u00a0: ${what}`}
          onClick={({ shiftKey }) => onMove(stepOf({ key, shiftKey })!)}
        >
          {arrow}
        </button>
      ))}
      <p className="costo-map__note">{words.stepHint}</p>
    </div>
  )
}
