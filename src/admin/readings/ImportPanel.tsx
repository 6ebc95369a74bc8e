'use client'

import { Gutter } from '@payloadcms/ui'
import { useId } from 'react'
import './readings.css'
import { ColumnsHelp } from './ColumnsHelp'
import { Report } from './Report'
import { useImport, useWords } from './useImport'

/** All of the view below Payload's own frame: a file, what an import of it would do, and the import. */
export function ImportPanel() {
  const { words } = useWords()
  const { chosen, choose, write, templateAddress } = useImport()
  const [id, note] = [useId(), useId()]
  return (
    <Gutter>
      <main className="costo-readings">
        <header>
          <h1>{words.title}</h1>
          <p className="costo-readings__note">{words.intro}</p>
        </header>
        <div className="costo-readings__chooser">
          <input
            id={id}
            className="costo-readings__input"
            type="file"
            accept=".csv,.txt,text/csv"
            aria-describedby={note}
            onChange={({ target }) => {
              if (target.files?.[0]) choose(target.files[0])
              target.value = '' // the same file again, once it is corrected
            }}
          />
          <label htmlFor={id} className="costo-readings__choose">
            {words.choose}
          </label>
          <a href={templateAddress} download>
            {words.template}
          </a>
          <p id={note} className="costo-readings__note">
            {words.formats}
          </p>
        </div>
        <div role="status">
          {chosen.state === 'reading' && (
            <p>
              {words.reading} {chosen.name}…
            </p>
          )}
          {chosen.state === 'refused' && (
            <div className="costo-readings__alert">
              <h2>{chosen.name}</h2>
              <p>{chosen.message}</p>
            </div>
          )}
        </div>
        {chosen.state === 'told' && <Report {...chosen} onWrite={write} />}
        <ColumnsHelp />
      </main>
    </Gutter>
  )
}
