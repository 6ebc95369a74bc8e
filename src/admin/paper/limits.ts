/** Leaflets that may be asked for while one is being made: the last of them waits for some minutes. */
export const MOST_WAITING = 4
