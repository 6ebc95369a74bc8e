/** Bytes of a file: ten years of readings of a hundred partners are less. */
export const LARGEST_FILE = 1024 * 1024

export const MOST_LINES = 5000

/** Headings: those of a file that is read cost time on each of its lines. */
export const MOST_HEADINGS = 100
