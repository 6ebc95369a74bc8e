'use client'

import { useId } from 'react'
import type { OfferedStop } from '../../import/answer'
import type { Keyed } from './held'
import { useWords } from './useWords'
import type { Choice } from './WalkForm'

type Stop = Keyed<OfferedStop>
type Props = {
  stops: Stop[]
  choiceOf: (stop: Stop) => Choice
  onChoose: (changed: [key: string, choice: Choice][]) => void
}

/** The waypoints in the order of the file: which ones become stops, under which name, as a place or as a shop. */
export function StopsTable({ stops, choiceOf, onChoose }: Props) {
  const { words } = useWords()
  const title = useId()
  const all = (isTaken: boolean) => () =>
    onChoose(stops.map((stop) => [stop.key, { ...choiceOf(stop), isTaken }]))
  return (
    <div>
      <h3 id={title}>{words.stops}</h3>
      <p className="costo-import__note">{words.stopsNote}</p>
      <p className="costo-import__all">
        <button type="button" className="costo-import__plain" onClick={all(true)}>
          {words.takeAll}
        </button>
        <button type="button" className="costo-import__plain" onClick={all(false)}>
          {words.takeNone}
        </button>
      </p>
      <div className="costo-import__scroll" role="region" aria-labelledby={title} tabIndex={0}>
        <table className="costo-import__table" aria-labelledby={title}>
          <thead>
            <tr>
              <th scope="col">{words.take}</th>
              <th scope="col">{words.number}</th>
              <th scope="col">{words.name}</th>
              <th scope="col">{words.is}</th>
              <th scope="col">{words.text}</th>
            </tr>
          </thead>
          <tbody>
            {stops.map((stop, index) => (
              <Row
                key={stop.key}
                at={index + 1}
                stop={stop}
                choice={choiceOf(stop)}
                onChoose={(choice) => onChoose([[stop.key, choice]])}
              />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}

type RowProps = { at: number; stop: Stop; choice: Choice; onChoose: (choice: Choice) => void }

function Row({ at, stop, choice, onChoose }: RowProps) {
  const { words } = useWords()
  const { isTaken, name, isShop } = choice
  const called = name || `${words.number} ${stop.number ?? at}`
  return (
    <tr className={isTaken ? undefined : 'costo-import__out'}>
      <td>
        <input
          type="checkbox"
          aria-label={words.takeStop(called)}
          checked={isTaken}
          onChange={({ target }) => onChoose({ ...choice, isTaken: target.checked })}
        />
      </td>
      <td>{stop.number ?? at}</td>
      <td>
        <input
          aria-label={words.nameOf(at)}
          value={name}
          placeholder={words.nameless}
          onChange={({ target }) => onChoose({ ...choice, name: target.value, isTaken: true })}
        />
      </td>
      <td>
        {stop.shop ? (
          <select
            aria-label={words.isOf(called)}
            value={isShop ? 'shop' : 'place'}
            onChange={({ target }) => onChoose({ ...choice, isShop: target.value === 'shop' })}
          >
            <option value="shop">{words.shop(stop.shop.name)}</option>
            <option value="place">{words.place}</option>
          </select>
        ) : (
          words.place
        )}
      </td>
      <td className="costo-import__text">
        {[stop.address, stop.text].filter(Boolean).join(' · ')}
      </td>
    </tr>
  )
}
