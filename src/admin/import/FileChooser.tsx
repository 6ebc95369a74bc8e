'use client'

import { useId, useState } from 'react'
import { useWords } from './useWords'

const ENDINGS = '.gpx,.kml,.kmz,.geojson,.json'

/** A native file field, and a place to drop files on. */
export function FileChooser({ onChosen }: { onChosen: (files: File[]) => void }) {
  const { words } = useWords()
  const [isOver, setIsOver] = useState(false)
  const [id, note] = [useId(), useId()]
  return (
    <div
      className={`costo-import__chooser${isOver ? ' costo-import__chooser--over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setIsOver(false)
        onChosen([...event.dataTransfer.files])
      }}
    >
      <input
        id={id}
        className="costo-import__input"
        type="file"
        multiple
        accept={ENDINGS}
        aria-describedby={note}
        onChange={({ target }) => {
          onChosen([...(target.files ?? [])])
          target.value = '' // the same file again, once it is mended
        }}
      />
      <label htmlFor={id} className="costo-import__choose">
        {words.choose}
      </label>
      <span className="costo-import__drop">{words.drop}</span>
      <p id={note} className="costo-import__note">
        {words.formats}
      </p>
    </div>
  )
}
