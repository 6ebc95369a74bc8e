import type { CollectionSlug, DataFromCollectionSlug, PayloadRequest } from 'payload'

/** What a `map` is told besides the record: the language that is asked for, where you have any, and the request. */
export type MapAt = { locale?: string; req: PayloadRequest }

/** What a `map` answers: the fields that are kept from the record, or `null` for one that isn't shown. */
export type Mapped<Input> = Input | null | Promise<Input | null>

/** Where records are kept from: a collection of the host's own, and what each of its records says. */
export type From<Input> = {
  [Slug in CollectionSlug]: {
    /**
     * A collection of your own from which these records are kept: saved, unpublished or deleted there, they follow here, in the
     * same transaction.
     */
    from: Slug
    /**
     * What one of yours says here, asked for once in each language, with its relations one level deep and without what falls
     * back from another language; `null` for one that isn't shown. What it gives can't be changed here; what it leaves out, can.
     */
    map: (record: DataFromCollectionSlug<Slug>, at: MapAt) => Mapped<Input>
  }
}[CollectionSlug]

type Id = number | string
/** A record of `media`, or its id. */
type Picture = Id | { id: Id }
/** A day or an instant, as Payload keeps them. */
type Instant = string | Date

type Shared = {
  name: string
  /** WGS84 degrees. */
  lat?: number | null
  lng?: number | null
  phone?: string | null
  website?: string | null
  /** SPDX identifier of one of the suite's licences: "etalab-2.0" unless said. */
  licence?: string
  externalIds?: { system: string; value: string }[] | null
  contact?: { name?: string | null; email?: string | null } | null
}

/** What a record of yours says of a shop. Texts (`summary`, `story`, `closures.reason`) in the language asked for. */
export type ShopInput = Shared & {
  /** A value of the suite's own list: "bookshop", "bakery"… */
  category?: string
  themes?: string[] | null
  /** At most 200 characters. */
  summary?: string | null
  /** A text of Payload's Lexical editor, with what the suite's own editor has: paragraphs, h3 and h4, lists, links. */
  story?: object | null
  photos?: Picture[] | null
  address?: { street?: string | null; postcode?: string | null; city?: string | null } | null
  lifecycle?: 'announced' | 'opening' | 'open' | 'closed'
  opensOn?: Instant | null
  closedOn?: Instant | null
  /** OSM `opening_hours`: "Tu-Sa 10:00-19:30". */
  hours?: string | null
  closures?: { from: Instant; to: Instant; reason?: string | null }[] | null
  services?: string[] | null
  tenant?: boolean
  siret?: string | null
  lease?: string | null
}

/** What a record of yours says of a partner. Its `service` in the language asked for. */
export type PartnerInput = Omit<Shared, 'phone' | 'contact'> & {
  /** A value of the suite's own list: "charity", "tourism-office"… */
  kind?: string
  /** At most 400 characters. */
  service?: string | null
  formerNames?: string[] | null
  logo?: Picture | null
  logoDark?: Picture | null
  sites?: { url: string }[] | null
  social?: { network: string; url: string }[] | null
  contact?: { name?: string | null; email?: string | null; phone?: string | null } | null
}
