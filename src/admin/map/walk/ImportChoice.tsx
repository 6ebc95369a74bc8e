'use client'

import { useId, useState } from 'react'
import type { Point } from '../../../../collections/walking/distances'
import type { WalkFileAnswer } from '../../../import/answer'
import { useLanguage } from '../../useLanguage'
import { metres } from './format'
import type { Imported } from './ImportLine'
import { useTexts } from '../../useTexts'
import { WORDS } from './import-words'

type Props = {
  answer: WalkFileAnswer
  onPreview: (lines: Point[][]) => void
  onUse: (imported: Imported) => void
}

/** Which line and which stops of a file to take. */
export function Choice({ answer: { lines, stops, warnings, duplicates }, ...on }: Props) {
  const words = useTexts(WORDS)
  const language = useLanguage()
  const group = useId()
  const [line, setLine] = useState(lines.length ? 0 : -1)
  const [taken, setTaken] = useState(() => stops.map(() => true))
  const choose = (index: number) => {
    setLine(index)
    on.onPreview(lines[index] ? [lines[index].coordinates] : [])
  }
  const label = (index: number) => {
    const { name, lengthMeters, points } = lines[index]
    const called = name ?? words.unnamedLine(index + 1)
    return words.line(called, metres(lengthMeters, language), points.kept)
  }

  return (
    <>
      {duplicates.length > 0 && (
        <p>
          <strong>{words.duplicates(duplicates.map(({ name }) => name).join(', '))}</strong>
        </p>
      )}
      {lines.length > 0 && (
        <fieldset>
          <legend>{words.lines}</legend>
          {[...lines.keys(), -1].map((index) => (
            <label key={index} className="costo-map__check">
              <input
                type="radio"
                name={group}
                checked={line === index}
                onChange={() => choose(index)}
              />
              {index < 0 ? words.noLine : label(index)}
            </label>
          ))}
        </fieldset>
      )}
      {stops.length > 0 && (
        <fieldset>
          <legend>{words.stops}</legend>
          {stops.map(({ name, shop }, index) => (
            <label key={index} className="costo-map__check">
              <input
                type="checkbox"
                checked={taken[index]}
                onChange={({ target }) => setTaken(taken.with(index, target.checked))}
              />
              {name} {shop && `(${words.shop(shop.name)})`}
            </label>
          ))}
        </fieldset>
      )}
      {warnings.length > 0 && (
        <ul aria-label={words.warnings}>
          {warnings.map((warning) => (
            <li key={warning.en}>{warning[language]}</li>
          ))}
        </ul>
      )}
      <div className="costo-map__tools">
        <button
          type="button"
          onClick={() =>
            on.onUse({
              line: lines[line]?.coordinates,
              stops: stops.filter((_, index) => taken[index]),
            })
          }
        >
          {words.use}
        </button>
      </div>
    </>
  )
}
