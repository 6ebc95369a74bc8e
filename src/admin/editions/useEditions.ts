'use client'

import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import { post } from '../post'
import { useLanguage } from '../useLanguage'
import type { EditionsAnswer, OrderAnswer } from './answer'
import { WORDS } from './words'

/** The admin's language, and our words in it. */
export function useWords() {
  const language = useLanguage()
  return { language, words: WORDS[language] }
}

/** The state of editions. @param page of the editions kept */
export const useEditions = (page: number, everyMs: number) =>
  useAnswer<EditionsAnswer>(`/costo/editions?page=${page}`, everyMs)

/**
 * What an address of the API answers, asked for again as long as somebody looks: a hidden tab asks nothing.
 * @param path behind the API's own
 */
export function useAnswer<T>(path: string, everyMs: number) {
  const { api } = useConfig().config.routes
  const [state, setState] = useState<T>()
  const [isLost, setIsLost] = useState(false)
  const again = useRef(() => {})

  useEffect(() => {
    const leaving = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined
    let round = 0
    const ask = async () => {
      clearTimeout(timer)
      const mine = ++round // an answer that a later one has overtaken says nothing new
      try {
        const answer = await fetch(`${api}${path}`, { signal: leaving.signal })
        if (!answer.ok) throw new Error(`${path}: HTTP ${answer.status}`)
        const next = (await answer.json()) as T
        if (mine !== round) return
        setState(next)
        setIsLost(false)
      } catch {
        if (leaving.signal.aborted || mine !== round) return
        setIsLost(true) // shown, and asked again
      }
      if (!document.hidden) timer = setTimeout(ask, everyMs)
    }
    const onVisible = () => void (document.hidden || ask())
    document.addEventListener('visibilitychange', onVisible)
    again.current = () => void ask()
    void ask()
    return () => {
      leaving.abort()
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', onVisible)
    }
  }, [api, path, everyMs])

  const refresh = useCallback(() => again.current(), [])
  return { state, isLost, refresh }
}

/** Gives an order: `rollback` with the id of an edition, or `resume`. Never throws: the message says what went wrong. */
export function useOrder() {
  const { api } = useConfig().config.routes
  const { words } = useWords()
  return async (order: 'rollback' | 'resume', id?: string): Promise<Ordered> => {
    const posted = await post<OrderAnswer>(
      `${api}/costo/editions/${order}`,
      { id },
      words.failedOrder,
    )
    return { done: posted.done, message: posted.done ? posted.answer.message : posted.message }
  }
}

export type Ordered = { done: boolean; message: string }
