'use client'

import {
  ConfirmationModal,
  toast,
  useConfig,
  useDocumentInfo,
  useEditDepth,
  useForm,
  useModal,
} from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { useLanguage } from '../useLanguage'
import type { ShownAnswer } from '../../shown/endpoint'
import type { Shown } from '../../shown/read'
import { type Deed, SHOWN_WORDS } from '../../shown/words'
import { deedOf } from './deedOf'
import { ShownWhere } from './ShownWhere'

const MODAL = 'costo-shown'
/** Payload's own buttons by which a record leaves or changes its address, and what each does. */
const BUTTONS = '#action-unpublish, #action-delete, #action-save, #publish-locale'

type Asked = { deed: Deed; answer?: ShownAnswer; button: HTMLElement }

/**
 * Stands before Payload's buttons: while a public record is about to leave, to close or to change its address, says where
 * it is shown, and goes on when that has been read. Shows nothing of its own in the form.
 */
export function ShownGuard({ live }: { live: Shown['live'] }) {
  const info = useDocumentInfo()
  const { id, collectionSlug, hasPublishedDoc, isTrashed } = info
  const { getData, reset, setModified } = useForm()
  const { openModal } = useModal()
  const { routes } = useConfig().config
  const router = useRouter()
  const depth = useEditDepth()
  const language = useLanguage()
  const words = SHOWN_WORDS[language]
  const [asked, setAsked] = useState<Asked>()
  const isLetThrough = useRef(false)
  const isGuarding = Boolean(id && hasPublishedDoc && !isTrashed)
  const record = `${routes.api}/${collectionSlug}/${id}`

  useEffect(() => {
    if (!isGuarding) return
    const ask = async (button: HTMLElement) => {
      const query = new URLSearchParams({ collection: String(collectionSlug), id: String(id) })
      const answer = await fetch(`${routes.api}/costo/shown?${query}`, {
        headers: { 'Accept-Language': language },
      })
        .then((found) => (found.ok ? (found.json() as Promise<ShownAnswer>) : undefined))
        .catch(() => undefined) // said in the dialog
      const deed = deedOf(button.id, getData(), answer?.live)
      if (deed) {
        // the menu that the button may stand in closes by this, and gives the focus back
        document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))
        setAsked({ deed, answer, button })
        openModal(MODAL)
      } else pass(button)
    }
    const pass = (button: HTMLElement) => {
      isLetThrough.current = true
      button.click()
      isLetThrough.current = false
    }
    const onClick = (event: MouseEvent) => {
      const button = (event.target as Element | null)?.closest<HTMLElement>(BUTTONS)
      if (!button || isLetThrough.current || button.getAttribute('aria-disabled') === 'true') return
      // how it stood when the form was opened tells whether it is worth asking
      if (!deedOf(button.id, getData(), live)) return
      // a form in a drawer above this one has buttons of the same names
      if (document.querySelectorAll('.doc-drawer.drawer--is-open').length !== depth - 1) return
      event.preventDefault()
      event.stopPropagation()
      void ask(button)
    }
    // before React, which listens below the document
    document.addEventListener('click', onClick, { capture: true })
    return () => document.removeEventListener('click', onClick, { capture: true })
  }, [collectionSlug, depth, getData, id, isGuarding, language, live, openModal, routes.api])

  if (!asked) return null
  const { deed, answer, button } = asked
  const isBlocked = !answer || (deed === 'trash' && answer.isReferred)

  const change = async (data: object): Promise<boolean> => {
    const done = await fetch(`${record}?depth=0`, {
      method: 'PATCH',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
      body: JSON.stringify(data),
    }).catch(() => undefined)
    if (done?.ok) return true
    const said = (await done?.json().catch(() => undefined)) as
      { errors?: { message?: string }[] } | undefined
    toast.error(said?.errors?.[0]?.message ?? words.failed)
    return false
  }

  const confirm = async () => {
    if (isBlocked) return
    if (deed === 'unpublish' && (await change({ _status: 'draft' }))) {
      toast.success(words.done.unpublish)
      info.incrementVersionCount()
      info.setUnpublishedVersionCount(1)
      info.setMostRecentVersionIsAutosaved(false)
      info.setHasPublishedDoc(false)
      await reset({ ...info.data, _status: 'draft' })
    }
    if (deed === 'trash' && (await change({ deletedAt: new Date().toISOString() }))) {
      toast.success(words.done.trash)
      setModified(false)
      router.push(`${routes.admin}/collections/${collectionSlug}`)
    }
    if (deed === 'close' || deed === 'rename') {
      isLetThrough.current = true
      button.click()
      isLetThrough.current = false
    }
  }

  return (
    <ConfirmationModal
      modalSlug={MODAL}
      heading={words.deeds[deed].title}
      body={<ShownWhere deed={deed} answer={answer} words={words} />}
      confirmLabel={words.deeds[deed].yes}
      confirmingLabel={words.busy}
      cancelLabel={words.cancel}
      className={isBlocked ? 'costo-shown costo-shown--blocked' : 'costo-shown'}
      onConfirm={confirm}
    />
  )
}
