'use client'

import { useId } from 'react'
import type { FileArea } from '../../import/walk-file'
import type { Keyed } from './held'
import { useWords } from './useWords'

type Props = {
  rows: { area: Keyed<FileArea>; name: string; isTaken: boolean; isThere: boolean }[]
  onTake: (key: string, isTaken: boolean) => void
  onName: (key: string, name: string) => void
}

/** The outlines: which ones become perimeters, under which name, and whether there is one of that name. */
export function AreasTable({ rows, onTake, onName }: Props) {
  const { words } = useWords()
  const title = useId()
  return (
    <div className="costo-import__scroll" role="region" aria-labelledby={title} tabIndex={0}>
      <table className="costo-import__table costo-import__table--areas">
        <caption id={title} className="costo-import__spoken">
          {words.outlines}
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.take}</th>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.outline}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ area: { key, geometry }, name, isTaken, isThere }, index) => (
            <tr key={key} className={isTaken ? undefined : 'costo-import__out'}>
              <td>
                <input
                  type="checkbox"
                  aria-label={words.takeArea(name || String(index + 1))}
                  checked={isTaken}
                  onChange={({ target }) => onTake(key, target.checked)}
                />
              </td>
              <td>
                <input
                  aria-label={words.areaName(index + 1)}
                  value={name}
                  placeholder={words.nameless}
                  onChange={({ target }) => onName(key, target.value)}
                />
              </td>
              <td>
                {words.parts(...partsOf(geometry))}
                {isThere && <strong className="costo-import__there"> · {words.there}</strong>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** How many pieces an outline has, and how many holes in all. */
function partsOf(geometry: FileArea['geometry']): [parts: number, holes: number] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  return [polygons.length, polygons.reduce((sum, rings) => sum + rings.length - 1, 0)]
}
