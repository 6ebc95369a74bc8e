'use client'

import { Gutter } from '@payloadcms/ui'
import './import.css'
import './forms.css'
import { FileChooser } from './FileChooser'
import { FileList } from './FileList'
import { areasIn, linesIn, stopsIn } from './held'
import { PerimetersForm } from './PerimetersForm'
import { useFiles } from './useFiles'
import { useWords } from './useWords'
import { WalkForm } from './WalkForm'

/** All of the view below Payload's own frame: files, what they hold, and what is made of it. */
export function ImportPanel() {
  const { words } = useWords()
  const { files, add, remove } = useFiles()
  const lines = linesIn(files)
  const stops = stopsIn(files)
  const areas = areasIn(files)
  // another choice of files is another form: nothing of the former one is kept
  const key = files.flatMap((file) => (file.state === 'read' ? [file.key] : [])).join(' ')

  return (
    <Gutter>
      <main className="costo-import">
        <header>
          <h1>{words.title}</h1>
          <p className="costo-import__note">{words.intro}</p>
        </header>
        <FileChooser onChosen={add} />
        <FileList files={files} onRemove={remove} />
        {(lines.length > 0 || stops.length > 0) && (
          <WalkForm key={`walk ${key}`} lines={lines} stops={stops} />
        )}
        {areas.length > 0 && <PerimetersForm key={`areas ${key}`} areas={areas} />}
      </main>
    </Gutter>
  )
}
