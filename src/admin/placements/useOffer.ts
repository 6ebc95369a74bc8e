'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { useLanguage } from '../useLanguage'
import type { OfferAnswer } from '../../channels/offer/answer'
import { WORDS } from './words'

/** `address`: of the API for this placement, `of` its picture or its sheet. */
export type Offer =
  | { state: 'unsaved' | 'loading' | 'failed' }
  | { state: 'refused'; message: string }
  | { state: 'here'; offer: OfferAnswer; address: (of: 'picture' | 'print') => string }

/** The admin's language, and our words in it. */
export function useWords() {
  const language = useLanguage()
  return { language, words: WORDS[language] }
}

/** What the saved placement of this form takes, asked for again each time it is saved. */
export function useOffer(): Offer {
  const { api } = useConfig().config.routes
  const { id, lastUpdateTime } = useDocumentInfo()
  const [found, setFound] = useState<Offer>({ state: 'loading' })

  useEffect(() => {
    if (!id) return
    const leaving = new AbortController()
    const query = `?id=${encodeURIComponent(id)}`
    // another address for each state that was saved: a browser keeps a picture by its address
    const address = (of: string) => `${api}/costo/placement/${of}${query}&saved=${lastUpdateTime}`
    fetch(`${api}/costo/placement${query}`, { signal: leaving.signal })
      .then(async (answer) => {
        const body = await answer.json()
        setFound(
          answer.ok
            ? { state: 'here', offer: body as OfferAnswer, address }
            : { state: 'refused', message: body.errors[0].message },
        )
      })
      // told in the panel: the server can't be reached, or its answer is none of ours
      .catch(() => leaving.signal.aborted || setFound({ state: 'failed' }))
    return () => leaving.abort()
  }, [api, id, lastUpdateTime])

  return id ? found : { state: 'unsaved' }
}
