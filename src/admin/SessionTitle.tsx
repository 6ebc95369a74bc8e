'use client'

import { useRowLabel } from '@payloadcms/ui'
import { useLanguage } from './useLanguage'
import { SESSION_STATES } from '../../collections/choices'

type Row = { startsAt?: string | Date; state?: string }

/** The head of a folded session: when it starts, in Paris, and its state; else its rank. */
export function SessionTitle() {
  const { data, rowNumber } = useRowLabel<Row>()
  const language = useLanguage()
  const starts = data?.startsAt && new Date(data.startsAt)
  if (!starts || Number.isNaN(starts.getTime())) return <span>{(rowNumber ?? 0) + 1}</span>
  const when = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'fr-FR', {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone: 'Europe/Paris',
  }).format(starts)
  const state = SESSION_STATES.find(({ value }) => value === data.state)?.label[language]
  return <span>{[when, state].filter(Boolean).join(' · ')}</span>
}
