'use client'

import { useConfig } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { Point } from '../../../../collections/walking/distances'
import type { OfferedStop, WalkFileAnswer } from '../../../import/answer'
import { Choice } from './ImportChoice'
import { useTexts } from '../../useTexts'
import { WORDS } from './import-words'

export type Imported = { line?: Point[]; stops: OfferedStop[] }

type Props = {
  /** Shows lines that are not taken over yet, or no more. */
  onPreview: (lines: Point[][]) => void
  onUse: (imported: Imported) => void
  say: (text: string) => void
}

/** Reads a file of another program and shows what is in it; nothing changes before one says "use". */
export function ImportLine({ onPreview, onUse, say }: Props) {
  const words = useTexts(WORDS)
  const { api } = useConfig().config.routes
  const id = useId()
  const [isOpen, setIsOpen] = useState(false)
  const [answer, setAnswer] = useState<WalkFileAnswer | string>()

  const close = () => {
    setIsOpen(false)
    setAnswer(undefined)
    onPreview([])
  }
  const read = async (file?: File) => {
    if (!file) return
    setAnswer(words.reading)
    const found = await readFile(`${api}/costo/walk-file`, file).catch(() => words.failed)
    setAnswer(found)
    const [line] = typeof found === 'string' ? [] : found.lines
    onPreview(line ? [line.coordinates] : [])
    say(typeof found === 'string' ? found : words.read(found.lines.length, found.stops.length))
  }

  if (!isOpen)
    return (
      <button type="button" onClick={() => setIsOpen(true)}>
        {words.open}
      </button>
    )
  return (
    <section className="costo-map__panel costo-map__import" aria-label={words.open}>
      <p className="costo-map__note">{words.intro}</p>
      <div className="costo-map__search">
        <label htmlFor={id}>{words.file}</label>
        <input
          id={id}
          type="file"
          accept=".gpx,.kml,.kmz,.geojson,.json"
          onChange={({ target }) => void read(target.files?.[0])}
        />
      </div>
      {typeof answer === 'string' && <p>{answer}</p>}
      {typeof answer === 'object' && (
        <Choice
          answer={answer}
          onPreview={onPreview}
          onUse={(imported) => {
            close()
            onUse(imported)
          }}
        />
      )}
      <div className="costo-map__tools">
        <button type="button" onClick={close}>
          {words.drop}
        </button>
      </div>
    </section>
  )
}

/** What is in a file, or why it can't be read. */
async function readFile(address: string, file: File): Promise<WalkFileAnswer | string> {
  const body = new FormData()
  body.set('file', file)
  const answer = await fetch(address, { method: 'POST', body, credentials: 'same-origin' })
  const found = (await answer.json()) as WalkFileAnswer & { errors?: { message: string }[] }
  if (found.errors) return found.errors.map(({ message }) => message).join(' ')
  if (!answer.ok) throw new Error(`${address}: HTTP ${answer.status}`)
  return found
}
