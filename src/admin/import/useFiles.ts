'use client'

import { useConfig } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import type { WalkFileAnswer } from '../../import/answer'
import { useWords } from './useWords'

/** A file that was chosen, and what became of it. */
export type ChosenFile = { key: number; name: string } & (
  | { state: 'reading' }
  | { state: 'refused'; message: string }
  | { state: 'read'; held: WalkFileAnswer }
)

/** The files chosen so far; each is read by the server as soon as it is chosen, and kept nowhere. */
export function useFiles() {
  const [files, setFiles] = useState<ChosenFile[]>([])
  const ask = useAsk()
  const next = useRef(1)

  const put = (file: ChosenFile) =>
    setFiles((all) => all.map((one) => (one.key === file.key ? file : one)))
  const add = (chosen: File[]) => {
    for (const file of chosen) {
      const about = { key: next.current++, name: file.name }
      setFiles((all) => [...all, { ...about, state: 'reading' }])
      const form = new FormData()
      form.set('file', file)
      void ask<WalkFileAnswer>('walk-file', form).then((answer) =>
        put(
          'message' in answer
            ? { ...about, state: 'refused', message: answer.message }
            : { ...about, state: 'read', held: answer.body },
        ),
      )
    }
  }
  const remove = (key: number) => setFiles((all) => all.filter((one) => one.key !== key))
  return { files, add, remove }
}

/** Asks one of the endpoints of imports. Never throws: the message says what went wrong. */
export function useAsk() {
  const { api } = useConfig().config.routes
  const { words } = useWords()
  return async <T>(
    what: string,
    body: FormData | object,
  ): Promise<{ body: T } | { message: string }> => {
    const isForm = body instanceof FormData
    try {
      const answer = await fetch(`${api}/costo/${what}`, {
        method: 'POST',
        body: isForm ? body : JSON.stringify(body),
        headers: isForm ? undefined : { 'Content-Type': 'application/json' },
      })
      const told = (await answer.json()) as T & { errors?: { message: string }[] }
      if (answer.ok) return { body: told }
      return { message: told.errors?.map(({ message }) => message).join(' ') || words.unreachable }
    } catch {
      return { message: words.unreachable } // no network, or no JSON: nothing was written
    }
  }
}
