/** A recording of a day with everything a watch notes is 10 MB. */
export const LARGEST_FILE = 20 * 1024 * 1024

/** What a KMZ may unfold to: pictures stay folded, so this is its KML. */
export const LARGEST_UNZIPPED = 40 * 1024 * 1024

/** Bytes of KML for a byte of KMZ; a hundred is unusual. */
export const LARGEST_RATIO = 200

export const MOST_ENTRIES = 2000

/** An order to import holds no more than what was chosen from one file. */
export const LARGEST_ORDER = LARGEST_FILE

export const MOST_POINTS = 200_000
/** Each is a choice in the view of imports; a network of streets has thousands. */
export const MOST_LINES = 200
export const MOST_STOPS = 500
export const MOST_AREAS = 500

export const megabytes = (bytes: number) => bytes / 1024 / 1024
