'use client'

import { ConfirmationModal, useModal } from '@payloadcms/ui'
import { areInOrder } from '../../../../collections/checks/stops'
import type { Stop } from './stop'
import { useTexts } from '../../useTexts'
import { WORDS } from './words'

type Props = { isPrinted: boolean; stops: Stop[]; onRenumber: () => void }

const MODAL = 'renumber-stops'

/** Numbers from 1 on: at once while nothing is printed, else only after reading what that means for paper. */
export function Renumber({ isPrinted, stops, onRenumber }: Props) {
  const { openModal } = useModal()
  const words = useTexts(WORDS)
  return (
    <>
      <button
        type="button"
        disabled={areInOrder(stops)}
        onClick={() => (isPrinted ? openModal(MODAL) : onRenumber())}
      >
        {words.renumber}
      </button>
      <ConfirmationModal
        modalSlug={MODAL}
        heading={words.renumberTitle}
        body={words.renumberBody}
        confirmLabel={words.renumberDo}
        onConfirm={onRenumber}
      />
    </>
  )
}
