'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { SaidMany } from '../../../shown/many/said'
import { useLanguage } from '../../useLanguage'

/** What is known so far: nothing yet, that it can't be known, or where the records are shown. */
export type Answer = 'reading' | 'unread' | SaidMany

/** Asks where the chosen records are shown. @param question the conditions that choose them, as the query of an address; none: nothing is asked */
export function useShownMany(question: string | undefined): Answer {
  const { api } = useConfig().config.routes
  const language = useLanguage()
  const [answer, setAnswer] = useState<Answer>('reading')
  useEffect(() => {
    if (question === undefined) return
    const leaving = new AbortController()
    setAnswer('reading')
    fetch(`${api}/costo/shown/many${question}`, {
      headers: { 'Accept-Language': language },
      signal: leaving.signal,
    })
      .then(async (found) => setAnswer(found.ok ? ((await found.json()) as SaidMany) : 'unread'))
      .catch(() => {
        if (!leaving.signal.aborted) setAnswer('unread')
      })
    return () => leaving.abort()
  }, [api, language, question])
  return answer
}
