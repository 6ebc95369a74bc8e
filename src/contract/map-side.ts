/**
 * CSS pixels that a walk's open map keeps free at its edges when it opens: its buttons at one side take 56, and half a pin
 * is 15 to 26. The publisher fetches the tiles of that very view.
 */
export const SIDE_PIXELS = 84
