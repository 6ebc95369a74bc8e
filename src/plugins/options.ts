import type { Bounds } from '../../collections/checks/coordinates'

/** Options of the suite. All have defaults: `costo()` alone is a working installation. */
export type CostoOptions = {
  /** `false` keeps the collections, so that the database's schema stays, and leaves out hooks and checks. */
  enabled?: boolean
  /** Absolute folder for uploaded files; Payload's own default (a folder named after the collection) when absent. */
  uploads?: string
  /** Public address; `https://` makes session cookies secure. */
  publicUrl?: string
  /** Where shops, stops, lines and perimeters lie, in degrees; Île-de-France and a margin unless said. */
  bounds?: Bounds
}
