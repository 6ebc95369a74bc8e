import { readFile } from 'node:fs/promises'
import type { WalkMap } from '../heavy'
import type { Tiles } from './ground'
import { placeName } from './plan'

/** The tiles that a walk has already, as a ground to draw on (`composeMap`): for a leaflet, say. None where it has no map. */
export function walkTiles(map: WalkMap | undefined): Tiles | undefined {
  const { tiles } = map ?? {}
  return (
    tiles && {
      ...tiles,
      read: async (z, x, y) => {
        const file = tiles.files[placeName([z, x, y])]
        return file && readFile(file.path)
      },
    }
  )
}
