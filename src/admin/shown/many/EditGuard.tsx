'use client'

import { ConfirmationModal, useModal } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { WORDS } from '../../../shown/many/words'
import { useTexts } from '../../useTexts'
import { ShownMany } from './ShownMany'
import { useShownMany } from './useShownMany'

const MODAL = 'costo-shown-many'
/** Payload's buttons that publish what is filled in for many records. */
const BUTTONS = '.edit-many__publish, .edit-many__save'
/** The field, chosen there, by which shops close. */
const CLOSES = '.edit-many__form #field-lifecycle'

/** Asks before many shops at once are published in another state. */
export function EditGuard({ question }: { question: string }) {
  const { openModal } = useModal()
  const words = useTexts(WORDS)
  const [button, setButton] = useState<HTMLElement>()
  const answer = useShownMany(button && question)
  const isLetThrough = useRef(false)

  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const pressed = (event.target as Element | null)?.closest<HTMLElement>(BUTTONS)
      if (!pressed || isLetThrough.current || !document.querySelector(CLOSES)) return
      event.preventDefault()
      event.stopPropagation()
      setButton(pressed)
      openModal(MODAL)
    }
    // before React, which listens below the document
    document.addEventListener('click', onClick, { capture: true })
    return () => document.removeEventListener('click', onClick, { capture: true })
  }, [openModal])

  const confirm = () => {
    isLetThrough.current = true
    button?.click()
    isLetThrough.current = false
    setButton(undefined)
  }

  return (
    <ConfirmationModal
      modalSlug={MODAL}
      heading={words.edit.heading}
      body={
        <>
          <p>{words.edit.then}</p>
          <ShownMany answer={answer} words={words} />
        </>
      }
      confirmLabel={words.edit.yes}
      cancelLabel={words.edit.no}
      className="costo-many-dialog"
      onConfirm={confirm}
      onCancel={() => setButton(undefined)}
    />
  )
}
