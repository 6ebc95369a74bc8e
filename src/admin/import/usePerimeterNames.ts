'use client'

import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { useSlugs } from '../useSlugs'
import { plainName } from '../../import/same-name'

type Answer = { docs: { name?: string | Record<string, string> | null }[] }

/** The names of the perimeters there are, as they count when two are compared. Empty until known: the server checks again. */
export function usePerimeterNames() {
  const { api } = useConfig().config.routes
  const { perimeters } = useSlugs()
  const [there, setThere] = useState(new Set<string>())
  const [round, setRound] = useState(0)

  useEffect(() => {
    const leaving = new AbortController()
    const query = 'draft=true&depth=0&pagination=false&locale=all&select[name]=true'
    fetch(`${api}/${perimeters}?${query}`, { signal: leaving.signal })
      .then((answer) => (answer.ok ? (answer.json() as Promise<Answer>) : { docs: [] }))
      .then(({ docs }) =>
        setThere(new Set(docs.flatMap(({ name }) => textsOf(name)).map(plainName))),
      )
      .catch(() => {}) // not told here: the server finds those of the same name when it writes
    return () => leaving.abort()
  }, [api, perimeters, round])

  return { there, refresh: useCallback(() => setRound((before) => before + 1), []) }
}

const textsOf = (name: Answer['docs'][number]['name']): string[] =>
  typeof name === 'string' ? [name] : Object.values(name ?? {})
