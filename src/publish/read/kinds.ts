import type { Records } from '../records'
import { type Hashes, mediaRecord } from './media'
import { inReadyLanguages } from './readyLanguages'
import {
  frameKeyRecord,
  partnerRecord,
  perimeterRecord,
  recommendationRecord,
  shopRecord,
} from './records'
import type { Row } from './values'
import { tourRecord, videoRecord } from './walks'

/** What a row becomes a record with. */
export type Mapping = {
  /** The default locale first. */
  locales: string[]
  /** Absolute folder in which the files of an upload lie; once they have been brought there. */
  placeOf: (row: Row) => string | Promise<string>
  hashes: Hashes
}

/** The kinds of records that each come from a collection's rows, one by one. */
export type Kind = Exclude<keyof Records, 'addresses' | 'weights'>
export type RecordOf<K extends Kind> = Records[K][number]

type Mapper<K extends Kind> = (
  row: Row,
  mapping: Mapping,
) => RecordOf<K> | undefined | Promise<RecordOf<K> | undefined>

/** How the rows of each kind's collection become records. A row may have nothing to show. */
export const MAPPERS: { [K in Kind]: Mapper<K> } = {
  partners: (row, { locales }) => partnerRecord(inReadyLanguages(row, locales), locales),
  shops: (row, { locales }) => shopRecord(inReadyLanguages(row, locales), locales),
  tours: (row, { locales }) => tourRecord(inReadyLanguages(row, locales), locales),
  videos: (row, { locales }) => videoRecord(inReadyLanguages(row, locales), locales),
  perimeters: (row, { locales }) => perimeterRecord(inReadyLanguages(row, locales), locales),
  recommendations: (row, { locales }) => recommendationRecord(row, locales),
  frameKeys: (row) => frameKeyRecord(row),
  media: async (row, { locales, placeOf, hashes }) =>
    mediaRecord(row, locales, await placeOf(row), hashes),
}

export const KINDS = Object.keys(MAPPERS) as Kind[]

/** Whether the edition shows records of that kind. */
export const isShown = (kind: string): kind is Kind => KINDS.some((one) => one === kind)

/** Whether a row is public: published and in no trash. Media and frames' keys have no drafts: each holds from its making on. */
export const isPublic = (kind: Kind, row: Row): boolean =>
  !row.deletedAt && (kind === 'media' || kind === 'frameKeys' || row._status === 'published')
