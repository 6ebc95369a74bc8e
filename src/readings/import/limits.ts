/** Bytes of a file: ten years of readings of a hundred partners are less. */
export const LARGEST_FILE = 1024 * 1024

export const MOST_LINES = 5000
