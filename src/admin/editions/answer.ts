import type { HeldBack, Pause } from '../../contract/manifest'
import type { BucketStatus, LastPublish, PublisherStatus } from '../../contract/status'

/** What `GET /api/costo/editions?page=` tells an editor; instants are ISO, sizes are bytes. */
export type EditionsAnswer = {
  /** By the server's clock: ages are counted from here, whatever the clock of the one who looks. */
  now: string
  /** Id of the edition being served, also when its manifest can't be read and it isn't among the `kept`. */
  served?: string
  current?: EditionSummary
  pause?: Pause
  publisher: PublisherSeen
  /** Where the copy of editions into a bucket stands; absent where they are copied nowhere. */
  bucket?: BucketStatus
  /** Records that are kept as they last were, or left out. */
  held: (HeldBack & RecordLinks)[]
  last?: LastSeen
  kept: { page: number; pages: number; total: number; editions: EditionSummary[] }
  /** Editions whose manifest can't be read. */
  broken: string[]
}

export type EditionSummary = { id: string; publishedAt: string; files: number; bytes: number }

/** What the publisher last reported; `silent` when that was too long ago to be true, or never. */
export type PublisherSeen =
  | { silent: true; reportedAt?: string; rounds?: true }
  | ({ silent: false } & Omit<PublisherStatus, 'v' | 'last'>)

export type RecordLinks = {
  name: string
  /** Of the record in the admin, absent when it is gone. */
  form?: string
}

export type ChangedRecord = RecordLinks & {
  collection: string
  slug: string
  /** Its public page, absent when it has none or it is gone. */
  page?: string
}

/** What the last publish did: the records it touched, and how many files are none of theirs. */
export type LastSeen = Pick<LastPublish, 'at' | 'milliseconds' | 'changed' | 'damage'> & {
  records: ChangedRecord[]
  others: number
}

/** What `GET /api/costo/editions/notice?collection=&id=` tells an editor beside a record's form; no `id` while it is new. */
export type NoticeAnswer = {
  paused: boolean
  /** Why the record is held back; none while it is published as it is. */
  reasons: HeldBack['reason'][]
}

/** What `POST /api/costo/editions/rollback` and `/resume` answer once it is done, in the language of the one who asks. */
export type OrderAnswer = { message: string }
