import type { MentionedRecord } from '../../../collections/mention/records'
import type { MentionedKind } from '../../../collections/mention/mentions'

/** A record that may be mentioned, as the menu shows it. `where`: a shop's street, to tell two of one name apart. */
export type Found = {
  relationTo: MentionedKind
  value: string | number
  name: string
  where?: string
}

/** `GET /api/costo/mentions?find=…` */
export type FoundAnswer = { found: Found[] }

/** `GET /api/costo/mentions?of=shops/1,tours/2`: those that exist, by their key. */
export type NamesAnswer = { records: Record<string, MentionedRecord> }
