'use client'

import { useLanguage } from '../../useLanguage'
import { metres } from './format'
import { useTexts } from '../../useTexts'
import { WORDS } from './off-words'
import type { Stop } from './stop'

/** By the ten metres: a stop moved by a metre is not a new warning. */
const STEP_METERS = 10

/** "The line passes 240 m from stop 3: lead it through the stop, or move the stop." */
function useWarning() {
  const words = useTexts(WORDS)
  const language = useLanguage()
  return ({ number, kind }: Stop, meters: number): string => {
    const length = metres(Math.round(meters / STEP_METERS) * STEP_METERS, language)
    return `${words.passes(length, number)}${words[kind]}`
  }
}

type OneProps = {
  stop: Stop
  /** As it is said. */
  name: string
  meters: number
  isReadOnly: boolean
  onThrough: () => void
}

/** Beside a stop that the line does not pass: how far off it is, and the way out. */
export function OffLine({ stop, name, meters, isReadOnly, onThrough }: OneProps) {
  const words = useTexts(WORDS)
  const warning = useWarning()
  return (
    <div className="costo-map__off">
      <p>{warning(stop, meters)}</p>
      {!isReadOnly && (
        <button type="button" aria-label={`${words.through} (${name})`} onClick={onThrough}>
          {words.through}
        </button>
      )}
    </div>
  )
}

type AllProps = {
  stops: Stop[]
  /** Metres from the line, for each stop that it does not pass, by id. */
  off: Map<string, number>
  isReadOnly: boolean
  onThroughAll: () => void
}

/** Above the list: that the line leaves stops out, and one button for all; each is told aloud when it comes to be so. */
export function OffLineAll({ stops, off, isReadOnly, onThroughAll }: AllProps) {
  const words = useTexts(WORDS)
  const warning = useWarning()
  return (
    <>
      {off.size > 0 && (
        <div className="costo-map__off costo-map__off--all">
          <p>{words.some(off.size)}</p>
          {!isReadOnly && (
            <button type="button" onClick={onThroughAll}>
              {words.throughAll}
            </button>
          )}
        </div>
      )}
      {/* always there, or its first sentence would not be heard; not the status, which would say all of it at each step */}
      <div aria-live="polite" className="costo-map__spoken">
        {stops.map((stop) => {
          const meters = off.get(stop.id)
          return meters !== undefined && <p key={stop.id}>{warning(stop, meters)}</p>
        })}
      </div>
    </>
  )
}
