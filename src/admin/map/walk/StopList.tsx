'use client'

import { type ReactNode, useState } from 'react'
import { isRemoval, stepOf, type Step } from '../keys'
import { useLanguage } from '../../useLanguage'
import { metres } from './format'
import { OffLine } from './OffLine'
import { spoken } from './spoken'
import type { Stop } from './stop'
import { useTexts } from '../../useTexts'
import { WORDS } from './words'

type Props = {
  stops: Stop[]
  /** Metres from each stop with a position to the next, in the order of `stops`. */
  toNext: Map<string, number>
  /** Metres from the line, for each stop that it does not pass, by id. */
  off: Map<string, number>
  selected?: string
  isReadOnly: boolean
  /** What can be done to the selected stop, below it. */
  detail: ReactNode
  onSelect: (id: string) => void
  onReorder: (id: string, to: number) => void
  onRemove: (id: string) => void
  onMove: (id: string, step: Step) => void
  onThrough: (stop: Stop) => void
}

/** The stops in walking order, equal to the map: chosen, moved up and down, taken out, dragged. */
export function StopList({ stops, toNext, off, selected, isReadOnly, detail, ...on }: Props) {
  const words = useTexts(WORDS)
  const language = useLanguage()
  const [dragged, setDragged] = useState<string>()
  if (!stops.length) return <p className="costo-map__note">{words.none}</p>
  return (
    <ol className="costo-map__stops" aria-label={words.stops}>
      {stops.map((stop, index) => {
        const name = spoken(stop, words)
        const meters = toNext.get(stop.id)
        const metersOff = off.get(stop.id)
        const isLast = index === stops.length - 1
        return (
          <li
            key={stop.id}
            className={stop.id === selected ? 'costo-map__stop--selected' : undefined}
            draggable={!isReadOnly}
            onDragStart={() => setDragged(stop.id)}
            onDragEnd={() => setDragged(undefined)}
            onDragOver={(event) => dragged && event.preventDefault()}
            onDrop={(event) => {
              event.preventDefault()
              if (dragged && dragged !== stop.id) on.onReorder(dragged, index)
            }}
          >
            <div className="costo-map__stop">
              <button
                type="button"
                className="costo-map__name"
                aria-pressed={stop.id === selected}
                onClick={() => on.onSelect(stop.id)}
                onKeyDown={(event) => {
                  const step = stepOf(event)
                  if (isReadOnly || stop.id !== selected) return
                  if (step) on.onMove(stop.id, step)
                  else if (isRemoval(event)) on.onRemove(stop.id)
                  else return
                  event.preventDefault()
                }}
              >
                <span className="costo-map__spoken">{name}</span>
                <span
                  className={`costo-map__number costo-map__number--${stop.kind}`}
                  aria-hidden="true"
                >
                  {stop.number || '·'}
                </span>
                <span aria-hidden="true">
                  {stop.name || (stop.kind === 'shop' ? words.noShop : words.unnamed)}
                </span>
                {!stop.point && <em>{words.nowhere}</em>}
              </button>
              {!isReadOnly && (
                <span className="costo-map__order">
                  <button
                    type="button"
                    aria-label={words.up(name)}
                    disabled={index === 0}
                    onClick={() => on.onReorder(stop.id, index - 1)}
                  >
                    ↑
                  </button>
                  <button
                    type="button"
                    aria-label={words.down(name)}
                    disabled={isLast}
                    onClick={() => on.onReorder(stop.id, index + 1)}
                  >
                    ↓
                  </button>
                  <button
                    type="button"
                    aria-label={words.remove(name)}
                    onClick={() => on.onRemove(stop.id)}
                  >
                    ×
                  </button>
                </span>
              )}
            </div>
            {metersOff !== undefined && (
              <OffLine
                {...{ stop, name, isReadOnly }}
                meters={metersOff}
                onThrough={() => on.onThrough(stop)}
              />
            )}
            {stop.id === selected && detail}
            {meters !== undefined && (
              <p className="costo-map__next">
                {(isLast ? words.toFirst : words.toNext)(metres(meters, language))}
              </p>
            )}
          </li>
        )
      })}
    </ol>
  )
}
