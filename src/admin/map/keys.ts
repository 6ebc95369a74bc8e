/** A move by hand: metres east and north, and how many it is. */
export type Step = { east: number; north: number; meters: number }

/** Metres east and north that an arrow means: one, or ten with Shift; nothing for other keys. */
export function stepOf({ key, shiftKey }: { key: string; shiftKey: boolean }): Step | undefined {
  const direction = ARROWS[key]
  if (!direction) return undefined
  const meters = shiftKey ? 10 : 1
  return { east: direction[0] * meters, north: direction[1] * meters, meters }
}

export const directionOf = (east: number, north: number) =>
  north > 0 ? 'north' : north < 0 ? 'south' : east > 0 ? 'east' : 'west'

const ARROWS: Record<string, [east: number, north: number]> = {
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
}

export const isRemoval = ({ key }: { key: string }) => key === 'Delete' || key === 'Backspace'

/** Undo (-1) or do again (1), as editors of texts and pictures have it; nothing for other keys. */
export function historyKey(event: {
  key: string
  ctrlKey: boolean
  metaKey: boolean
  shiftKey: boolean
}): -1 | 1 | undefined {
  if (!event.ctrlKey && !event.metaKey) return undefined
  const key = event.key.toLowerCase()
  if (key === 'y') return 1
  if (key === 'z') return event.shiftKey ? 1 : -1
}
