'use client'

import { useRowLabel } from '@payloadcms/ui'
import { useShopName } from './map/walk/shop-names'

type Row = {
  number?: string
  kind?: string
  shop?: unknown
  name?: string
  title?: string
  from?: number
  to?: number
}

/** The head of a folded row: a stop's number and its name or its shop's, a sequence's title and times; else its rank. */
export function RowTitle() {
  const { data, rowNumber } = useRowLabel<Row>()
  const shop = useShopName(data?.shop)
  const name = data?.kind === 'shop' ? shop : data?.name
  const times = data?.from !== undefined && data?.to !== undefined && `${data.from}–${data.to} s`
  const parts = [data?.number, name ?? data?.title, times].filter(Boolean)
  return <span>{parts.length ? parts.join(' · ') : String((rowNumber ?? 0) + 1)}</span>
}
