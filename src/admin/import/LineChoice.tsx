'use client'

import { useId } from 'react'
import type { FileLine } from '../../import/walk-file'
import type { Keyed } from './held'
import { useWords } from './useWords'

type Props = {
  lines: Keyed<FileLine>[]
  chosen?: Keyed<FileLine>
  onChoose: (line?: Keyed<FileLine>) => void
}

/** One of the lines, or none, each with its length and how far it was simplified. */
export function LineChoice({ lines, chosen, onChoose }: Props) {
  const { words, number, length } = useWords()
  const group = useId()
  return (
    <fieldset className="costo-import__options">
      <legend>{words.line}</legend>
      {lines.map((line) => {
        const { name, lengthMeters, points, toleranceMeters } = line
        return (
          <label key={line.key}>
            <input
              type="radio"
              name={group}
              checked={line.key === chosen?.key}
              onChange={() => onChoose(line)}
            />
            <span>
              <strong>{name}</strong>
              <span className="costo-import__note">
                {length(lengthMeters)} · {words.points(number(points.read), number(points.kept))}
                {toleranceMeters > 0 && ` · ${words.tolerance(number(toleranceMeters, 2))}`}
              </span>
            </span>
          </label>
        )
      })}
      <label>
        <input type="radio" name={group} checked={!chosen} onChange={() => onChoose(undefined)} />
        <span>{words.noLine}</span>
      </label>
    </fieldset>
  )
}
