'use client'

import { useTexts } from '../../useTexts'
import { WORDS as MAP_WORDS } from '../words'
import { idOf, type Outline, type RingKey } from './outlines'
import { nameOf } from './useArea'
import { WORDS } from './words'

type Props = {
  outlines: Outline[]
  chosen: RingKey
  onChoose: (key: RingKey) => void
}

/** The outlines and their holes, to choose the one that is drawn. */
export function Outlines({ outlines, chosen, onChoose }: Props) {
  const words = useTexts(WORDS)
  const maps = useTexts(MAP_WORDS)
  if (!outlines.length) return <p className="costo-map__note">{words.none}</p>
  const rings = outlines.flatMap((outline, at) =>
    outline.map((points, ring) => ({ key: { outline: at, ring }, points })),
  )
  return (
    <ul className="costo-map__stops" aria-label={words.outlines}>
      {rings.map(({ key, points }) => (
        <li key={idOf(key)}>
          <button
            type="button"
            className="costo-map__name"
            aria-pressed={idOf(key) === idOf(chosen)}
            onClick={() => onChoose(key)}
          >
            {nameOf(key, words)} · {maps.vertices(points.length)}
          </button>
        </li>
      ))}
    </ul>
  )
}
