'use client'

import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { WORDS } from '../../../shown/many/words'
import { useTexts } from '../../useTexts'
import { ShownMany } from './ShownMany'
import { useShownMany } from './useShownMany'

type Props = { dialog: string; question: string; isTrash: boolean }

const CONTENT = '.confirmation-modal__content'

/** Puts into Payload's dialog, which asks already, what it doesn't say; its button is there once that can be read. */
export function ShownInDialog({ dialog, question, isTrash }: Props) {
  const words = useTexts(WORDS)
  const answer = useShownMany(question)
  const [place, setPlace] = useState<Element | null>(null)

  useEffect(() => {
    const look = () => setPlace(document.querySelector(`[id="${dialog}"] ${CONTENT}`))
    look()
    // Payload draws the dialog when it likes
    const watching = new MutationObserver(look)
    watching.observe(document.body, { childList: true, subtree: true })
    return () => watching.disconnect()
  }, [dialog])

  return place && createPortal(<ShownMany answer={answer} words={words} isTrash={isTrash} />, place)
}
