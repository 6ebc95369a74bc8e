'use client'

import { useId } from 'react'
import type { Step } from '../keys'
import { Nudge } from '../Nudge'
import { ShopSearch } from './ShopSearch'
import type { ShopFacts } from './shops'
import { spoken } from './spoken'
import type { Stop } from './stop'
import { useTexts } from '../../useTexts'
import { WORDS } from './words'

type Props = {
  stop: Stop
  hasLine: boolean
  /** Number of a stop put right behind this one, when it would not be the next in the row. */
  numberBehind?: string
  onName: (name: string) => void
  onMove: (step: Step) => void
  onThrough: () => void
  onLine: () => void
  onBehind: () => void
  onReplace: (shop: ShopFacts) => void
}

/** What can be done to the selected stop. */
export function StopDetail({ stop, hasLine, numberBehind, ...on }: Props) {
  const words = useTexts(WORDS)
  const id = useId()
  const isPlace = stop.kind === 'place'
  return (
    <div className="costo-map__detail">
      {isPlace && (
        <div className="costo-map__search">
          <label htmlFor={id}>{words.nameOf}</label>
          <input
            id={id}
            type="text"
            value={stop.name}
            onChange={({ target }) => on.onName(target.value)}
            onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()} // not "save"
          />
        </div>
      )}
      {isPlace && stop.point && <Nudge what={spoken(stop, words)} onMove={on.onMove} />}
      {!isPlace && <p className="costo-map__note">{words.shopFixed}</p>}
      <div className="costo-map__tools">
        {stop.point && hasLine && (
          <button type="button" onClick={on.onThrough}>
            {words.through}
          </button>
        )}
        {isPlace && stop.point && hasLine && (
          <button type="button" onClick={on.onLine}>
            {words.onLine}
          </button>
        )}
        {numberBehind && (
          <button type="button" onClick={on.onBehind}>
            {words.behind(numberBehind)}
          </button>
        )}
      </div>
      <ShopSearch label={words.replaceBy} onChoose={on.onReplace} />
    </div>
  )
}
