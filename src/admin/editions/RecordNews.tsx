'use client'

import { Link, useConfig, useDocumentInfo } from '@payloadcms/ui'
import type { NoticeAnswer } from './answer'
import './editions.css'
import { useAnswer, useWords } from './useEditions'

const EVERY_MS = 5000

/** That publishing is paused, and why this record is held back. Nothing while it is published as it is. */
export function RecordNews() {
  const { language, words } = useWords()
  const { admin } = useConfig().config.routes
  const { collectionSlug, id } = useDocumentInfo()
  const record = new URLSearchParams({ collection: collectionSlug ?? '', id: String(id ?? '') })
  const { state } = useAnswer<NoticeAnswer>(`/costo/editions/notice?${record}`, EVERY_MS)
  if (!state || (!state.paused && !state.reasons.length)) return null
  return (
    <div role="status" className="costo-editions__alert costo-editions__alert--form field-type">
      <div>
        {state.paused && <p>{words.pausedHere}</p>}
        {state.reasons.map((reason) => (
          <p key={reason.en}>{words.heldHere(reason[language])}</p>
        ))}
      </div>
      <Link href={`${admin}/editions`} prefetch={false}>
        {words.see}
      </Link>
    </div>
  )
}
