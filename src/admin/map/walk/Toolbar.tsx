'use client'

import type { ReactNode } from 'react'
import type { History } from '../history'
import { useTexts } from '../../useTexts'
import { WORDS as MAP_WORDS } from '../words'
import type { Walk } from './form'
import type { Tool } from './scene'
import { WORDS } from './words'

type Props = {
  tool: Tool
  history: History<Walk>
  onTool: (tool: Tool) => void
  onTravel: (direction: -1 | 1) => void
  children: ReactNode
}

/** What a press on the map does, and the way back. */
export function Toolbar({ tool, history, onTool, onTravel, children }: Props) {
  const words = useTexts(WORDS)
  const maps = useTexts(MAP_WORDS)
  return (
    <div className="costo-map__bar">
      <div className="costo-map__tools" role="group" aria-label={words.tool}>
        {(['select', 'place', 'line'] as const).map((one) => (
          <button key={one} type="button" aria-pressed={one === tool} onClick={() => onTool(one)}>
            {words.tools[one]}
          </button>
        ))}
      </div>
      <div className="costo-map__tools">
        <button type="button" disabled={!history.past.length} onClick={() => onTravel(-1)}>
          {maps.undo}
        </button>
        <button type="button" disabled={!history.future.length} onClick={() => onTravel(1)}>
          {maps.redo}
        </button>
      </div>
      {children}
    </div>
  )
}
