import type { FeedCustom, WithLines } from './custom'

/**
 * What every published record carries. Only ever grows: readers ignore what they don't know. `Custom`: what the installation
 * publishes of its own fields.
 */
export type FeedRecord<Custom extends object = FeedCustom> = {
  /** Key in addresses and attributes; never localised, never given to another record. */
  slug: string
  name: string
  /** Absolute address of the record's public page, in the file's locale. */
  page: string
  /** ISO 8601 instant of the last change by an editor. */
  updatedAt: string
  /** SPDX identifier of the licence of the record's facts and texts: `etalab-2.0`, `CC-BY-4.0`… */
  licence: string
  /** Keys of the same thing in other systems. */
  externalIds: FeedExternalId[]
  /** Names of the fields that fell back to the default language, to be marked with its `lang`. */
  fallback?: string[]
  /** Of the installation's own fields, as its option `publish` says; in lists of shops and walks it is left out. */
  custom?: WithLines<Custom>
}

/** `system` names the other database: `osm`, `apidae`, `tourinsoft`, `wikidata`… */
export type FeedExternalId = { system: string; id: string }

/** An image never goes without its size (no layout shift) and its text. */
export type FeedImage = {
  /** Absolute address of the rendition to show when nothing else is known. */
  src: string
  /** Pixels. */
  width: number
  height: number
  /** Empty when the picture adds nothing to the text beside it. */
  alt: string
  credit?: string
  /** Other renditions of the same picture, narrowest first; widths in pixels. */
  srcset?: { src: string; width: number }[]
}

/** A labelled code: the code is stable, the label is in the file's locale. */
export type FeedTerm = { id: string; label: string }

/** Every public file says its contract version and its locale. */
export type FeedFile = { v: 1; locale: string }

/** In the place of a record whose slug has changed: ask again with `movedTo`. */
export type MovedFile = FeedFile & { movedTo: { slug: string; page: string } }

/** In the place of a record that is no longer public. */
export type GoneFile = FeedFile & { gone: true; slug: string }
