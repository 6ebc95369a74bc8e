'use client'

import type { Measures } from '../../../../collections/walking/measures'
import { useLanguage } from '../../useLanguage'
import { metres, minutes } from './format'
import { useTexts } from '../../useTexts'
import { WORDS } from './words'

type Props = {
  /** Absent while fewer than two stops have a position. */
  measures?: Measures
  visitMinutes: number
  isStraight: boolean
  /** Length or duration are given by hand. */
  isGiven: boolean
}

/** How long the walk is and takes, as the publisher will say. */
export function Figures({ measures, visitMinutes, isStraight, isGiven }: Props) {
  const words = useTexts(WORDS)
  const language = useLanguage()
  if (!measures) return <p className="costo-map__note">{words.tooFew}</p>
  const { distanceMeters, durationMinutes, climbMeters } = measures
  const rows = [
    [words.distance, metres(distanceMeters, language)],
    ...(climbMeters === undefined ? [] : [[words.climb, metres(climbMeters, language)]]),
    [words.walking, minutes(durationMinutes)],
    ...(visitMinutes
      ? [
          [words.visits, minutes(visitMinutes)],
          [words.total, minutes(durationMinutes + visitMinutes)],
        ]
      : []),
  ]
  return (
    <section className="costo-map__figures" aria-label={words.figures}>
      <dl>
        {rows.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {isStraight && <p className="costo-map__note">{words.straight}</p>}
      {isGiven && <p className="costo-map__note">{words.byHand}</p>}
    </section>
  )
}
