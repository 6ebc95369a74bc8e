'use client'

import { useRowLabel } from '@payloadcms/ui'

type Row = { number?: string; name?: string; title?: string; from?: number; to?: number }

/** The head of a folded row: a stop's number and name, a sequence's title and times; else its rank. */
export function RowTitle() {
  const { data, rowNumber } = useRowLabel<Row>()
  const times = data?.from !== undefined && data?.to !== undefined && `${data.from}–${data.to} s`
  const parts = [data?.number, data?.name ?? data?.title, times].filter(Boolean)
  return <span>{parts.length ? parts.join(' · ') : String((rowNumber ?? 0) + 1)}</span>
}
