'use client'

import { useConfig, useLocale } from '@payloadcms/ui'
import {
  createContext,
  type JSX,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { type Mention, mentionKey } from '../../../collections/mention/mentions'
import type { MentionedRecord } from '../../../collections/mention/records'
import type { NamesAnswer } from './answer'

/** `unknown`: not asked yet, or nobody could be asked; then the name that the text was saved with stands. */
export type Known = { state: 'here'; record: MentionedRecord } | { state: 'gone' | 'unknown' }

type Names = { of: ReadonlyMap<string, Known>; ask: (key: string) => void }

const NamesContext = createContext<Names>({ of: new Map(), ask: () => {} })

/** Asks for the names of all the records that a text mentions in one go. */
export function NamesProvider({ children }: { children: JSX.Element }) {
  const { api } = useConfig().config.routes
  const { code: locale } = useLocale()
  const [of, setOf] = useState<ReadonlyMap<string, Known>>(new Map())
  const wanted = useRef(new Set<string>())
  const asked = useRef(new Set<string>())

  const askNow = useCallback(async () => {
    const keys = [...wanted.current]
    wanted.current.clear()
    const query = new URLSearchParams({ of: keys.join(','), locale })
    const records = await namesFrom(`${api}/costo/mentions?${query}`)
    setOf((before) => new Map([...before, ...keys.map((key) => knownOf(key, records))]))
  }, [api, locale])

  const ask = useCallback(
    (key: string) => {
      if (asked.current.has(key)) return
      asked.current.add(key)
      if (!wanted.current.size) queueMicrotask(askNow)
      wanted.current.add(key)
    },
    [askNow],
  )

  const names = useMemo(() => ({ of, ask }), [of, ask])
  return <NamesContext.Provider value={names}>{children}</NamesContext.Provider>
}

const knownOf = (key: string, records?: NamesAnswer['records']): [string, Known] => [
  key,
  !records
    ? { state: 'unknown' }
    : records[key]
      ? { state: 'here', record: records[key] }
      : { state: 'gone' },
]

// without an answer the text shows the names it was saved with
const namesFrom = (address: string): Promise<NamesAnswer['records'] | undefined> =>
  fetch(address).then(
    async (answer) => (answer.ok ? ((await answer.json()) as NamesAnswer).records : undefined),
    () => undefined,
  )

/** What is known of a mentioned record. */
export function useNameOf(mention: Mention): Known {
  const { of, ask } = useContext(NamesContext)
  const key = mentionKey(mention)
  useEffect(() => ask(key), [ask, key])
  return of.get(key) ?? { state: 'unknown' }
}
