'use client'

import { useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { useLanguage } from '../useLanguage'
import type { ImportAnswer } from '../../readings/import/answer'
import { WORDS } from './words'

/** A file that was chosen, and what the server says of it. */
export type Chosen =
  | { state: 'none' }
  | { state: 'reading'; name: string }
  | { state: 'refused'; name: string; message: string }
  | { state: 'told'; name: string; answer: ImportAnswer }

/** The admin's language, our words in it, and numbers as it writes them. */
export function useWords() {
  const language = useLanguage()
  const number = (value: number) => value.toLocaleString(language)
  return { language, words: WORDS[language], number }
}

/** Reads a file on the server, which writes nothing of it, and then imports that very file when it is told to. */
export function useImport() {
  const { api } = useConfig().config.routes
  const { words } = useWords()
  const [file, setFile] = useState<File>()
  const [chosen, setChosen] = useState<Chosen>({ state: 'none' })

  async function ask(file: File, query: string) {
    const { name } = file
    setChosen({ state: 'reading', name })
    try {
      const answer = await fetch(`${api}/costo/readings-import${query}`, {
        method: 'POST',
        headers: { 'Content-Type': 'text/csv' },
        body: file,
      })
      const body = await answer.json()
      setChosen(
        'lines' in body
          ? { state: 'told', name, answer: body as ImportAnswer }
          : { state: 'refused', name, message: body.errors[0].message },
      )
    } catch {
      // the server can't be reached, the answer is none of ours, or the file was changed since: told
      setChosen({ state: 'refused', name, message: words.failed })
    }
  }

  return {
    chosen,
    choose: (file: File) => {
      setFile(file)
      void ask(file, '')
    },
    write: () => void (file && ask(file, '?write=1')),
    templateAddress: `${api}/costo/readings-template`,
  }
}
