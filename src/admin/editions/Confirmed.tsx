'use client'

import { ConfirmationModal, useModal } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { useWords } from './useEditions'

type Props = {
  /** Unlike any other in the page. */
  slug: string
  heading: string
  body: string
  /** What the button of consent says. */
  label: string
  onConfirm: () => Promise<void>
  children: (open: () => void) => ReactNode
}

/** An order that is only given once its meaning has been read. */
export function Confirmed({ slug, heading, body, label, onConfirm, children }: Props) {
  const { openModal } = useModal()
  const { words } = useWords()
  return (
    <>
      {children(() => openModal(slug))}
      <ConfirmationModal
        modalSlug={slug}
        heading={heading}
        body={body}
        confirmLabel={label}
        confirmingLabel={words.busy}
        onConfirm={onConfirm}
      />
    </>
  )
}
