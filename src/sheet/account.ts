import type { Channel } from '../../collections/choices'
import type { Epoch } from '../measuring/epoch'
import type { Days } from '../measuring/sums'

/** All that sheets and the ledger of one period are made of, as read from the database. */
export type Account = {
  /** What was counted. */
  days: Days
  /** Days whose account is made up, in their order. */
  epochs: Epoch[]
  partners: AccountPartner[]
  placements: AccountPlacement[]
  /** ISO days. */
  annotations: { from: string; until?: string; label: string }[]
  /** As set now. */
  rule: { reciprocity: number; ceiling: number }
}

export type AccountPartner = {
  id: string
  slug: string
  name: string
  /** Host names of its declared sites. */
  sites: string[]
  isPublished: boolean
  paused: boolean
  boost?: { factor: number; from: string; until: string; reason: string }
  sheet: { send: boolean; language: 'fr' | 'en'; email?: string }
}

export type AccountPlacement = {
  title: string
  /** Slug of the partner on whose behalf it came out. */
  host: string
  channel: Channel
  day?: string
  /** Not known until an editor has filled it in. */
  copies?: number
  /** Slugs of the partners shown. */
  items: string[]
}
