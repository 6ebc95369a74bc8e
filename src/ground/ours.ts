/** What the suite tells its own parts of the admin, as `admin.custom.costo`. */
export type OursInAdmin = {
  /** An address can be searched. */
  hasGeocoder?: boolean
  /** Where the streets under a map are, from our own origin; none without a source. */
  ground?: { url: string; minZoom: number; maxZoom: number; attribution: string }
}
