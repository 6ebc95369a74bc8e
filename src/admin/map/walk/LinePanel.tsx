'use client'

import type { Point } from '../../../../collections/walking/distances'
import { PathTools } from '../PathTools'
import { useTexts } from '../../useTexts'
import { WORDS as MAP_WORDS } from '../words'
import type { useActions } from './useActions'
import { WORDS } from './words'

type Props = {
  line: Point[]
  selected?: number
  actions: ReturnType<typeof useActions>
  onSelect: (index: number) => void
  centre: () => Point
}

/** What is done to the line, beside the map. */
export function LinePanel({ line, selected, actions, onSelect, centre }: Props) {
  const words = useTexts(WORDS)
  const maps = useTexts(MAP_WORDS)
  return (
    <section className="costo-map__panel" aria-label={words.line}>
      <h3>{words.line}</h3>
      <p className="costo-map__note">{maps.pathHint}</p>
      <PathTools
        name={words.lineTools}
        count={line.length}
        fewest={0}
        {...{ selected, onSelect }}
        onAddHere={() => actions.addPoint(centre())}
        onInsert={actions.insertBehind}
        onRemove={actions.removePoint}
        onMove={(step) => selected !== undefined && actions.nudgePoint(selected, step)}
      />
      <div className="costo-map__tools">
        <button type="button" disabled={line.length < 2} onClick={actions.reverse}>
          {words.reverse}
        </button>
        <button type="button" disabled={!line.length} onClick={actions.clear}>
          {words.clear}
        </button>
      </div>
    </section>
  )
}
