'use client'

import { useState } from 'react'

type Words = { copied: string; notCopied: string }

/** Copies a text, and says of that text whether it could; `orElse` runs where a browser allows it on secure pages only. */
export function useCopy(text: string, words: Words, orElse?: () => void) {
  const [outcome, setOutcome] = useState<{ of: string; said: string }>()
  const copy = () =>
    void navigator.clipboard.writeText(text).then(
      () => setOutcome({ of: text, said: words.copied }),
      () => {
        // told, for the reader can still select it
        orElse?.()
        setOutcome({ of: text, said: words.notCopied })
      },
    )
  return { copy, said: outcome?.of === text ? outcome.said : '' }
}
