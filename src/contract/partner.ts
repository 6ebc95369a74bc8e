import type { FeedFile, FeedImage, FeedRecord, FeedTerm, GoneFile, MovedFile } from './record'
import type { FeedCustom } from './custom'
import { parseFile } from './parse'

/** A partner's card. */
export type FeedPartner<Custom extends object = FeedCustom> = FeedRecord<Custom> & {
  kind: FeedTerm
  /** The service offered, in one or two sentences of plain text. */
  service?: string
  formerNames: string[]
  /** Slugs it had before: a snippet that names one of them means this partner. */
  formerSlugs?: string[]
  /** For light grounds, and for dark ones when the partner has given a variant. */
  logo?: FeedImage
  logoDark?: FeedImage
  /** Absolute address of the partner's own site: where the card leads. */
  website?: string
  /** Host names of the sites on which this partner shows widgets, lower case, without `www.`. */
  hosts: string[]
  /** Slugs of the partners this one does not show on its own sites. */
  excludes: string[]
  /** Share of places relative to the others; 1 unless the sharing rule says otherwise, 0 is not shown. */
  weight: number
  social: { network: string; url: string }[]
}

/** `/v1/{locale}/partners.json`, also inside a perimeter. */
export type PartnersFile<Custom extends object = FeedCustom> = FeedFile & {
  partners: FeedPartner<Custom>[]
}

/** Reads the list of partners; a broken entry is left out. @throws TypeError what is wrong with the file */
export const parsePartnersFile = <Custom extends object = FeedCustom>(
  value: unknown,
): PartnersFile<Custom> | MovedFile | GoneFile =>
  parseFile(value, 'partners') as PartnersFile<Custom> | MovedFile | GoneFile
