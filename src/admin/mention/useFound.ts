'use client'

import { useConfig, useLocale } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Found, FoundAnswer } from './answer'

/** Milliseconds of rest after a key before the server is asked. */
const REST = 150

/** `query`: what `found` answers. */
export type Finding =
  { state: 'idle' | 'searching' | 'failed' } | { state: 'found'; query: string; found: Found[] }

/** Records to mention by what has been typed behind "@"; what was found before stands while the next is searched. */
export function useFound(query: string | null): Finding {
  const { api } = useConfig().config.routes
  const { code: locale } = useLocale()
  const [finding, setFinding] = useState<Finding>({ state: 'idle' })

  useEffect(() => {
    const typed = query?.trim()
    if (!typed) {
      setFinding({ state: 'idle' })
      return
    }
    const leaving = new AbortController()
    const search = new URLSearchParams({ find: typed, locale })
    setFinding((before) => (before.state === 'found' ? before : { state: 'searching' }))
    const rest = setTimeout(() => {
      fetch(`${api}/costo/mentions?${search}`, { signal: leaving.signal })
        .then(async (answer) => {
          if (!answer.ok) throw new Error(`the server answered ${answer.status}`)
          const { found } = (await answer.json()) as FoundAnswer
          setFinding({ state: 'found', query: typed, found })
        })
        // told in the menu
        .catch(() => leaving.signal.aborted || setFinding({ state: 'failed' }))
    }, REST)
    return () => {
      clearTimeout(rest)
      leaving.abort()
    }
  }, [api, locale, query])

  return finding
}
