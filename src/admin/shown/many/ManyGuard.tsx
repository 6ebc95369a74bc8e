'use client'

import { useModal, useSelection } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { EditGuard } from './EditGuard'
import { ShownInDialog } from './ShownInDialog'
import '../shown.css'
import './many.css'

/** Payload's own dialog by which many records go to the trash at once. */
const TRASH = 'confirm-delete-many-docs'

/**
 * Above a list: what is chosen in it and about to leave, or to change its state or address, is first said to be shown
 * where it is shown, in Payload's own dialogs. Shows nothing of its own in the list.
 */
export function ManyGuard({ collectionSlug }: { collectionSlug: string }) {
  const { isModalOpen } = useModal()
  const { count, getQueryParams } = useSelection()
  const path = usePathname()
  // what lies in the trash is shown nowhere
  if (!count || path.endsWith('/trash')) return null
  const question = `${getQueryParams()}&collection=${collectionSlug}`
  const open = [`unpublish-${collectionSlug}`, TRASH].find((slug) => isModalOpen(slug))
  return (
    <>
      {open && <ShownInDialog dialog={open} question={question} isTrash={open === TRASH} />}
      <EditGuard question={question} />
    </>
  )
}
