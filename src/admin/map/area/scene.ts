import type { DrawnPath, Scene } from '../scene'
import type { ShopFacts } from '../walk/shops'
import { idOf, type Outline, type RingKey } from './outlines'

type Given = {
  outlines: Outline[]
  chosen: RingKey
  vertex?: number
  isReadOnly: boolean
  shops: ShopFacts[]
}

/** Outlines and holes as the map shows them. */
export function sceneOf({ outlines, chosen, vertex, isReadOnly, shops }: Given): Scene {
  const path = idOf(chosen)
  return {
    paths: outlines.flatMap(drawn),
    pins: [],
    dots: shops.flatMap(({ name, lat, lng }) =>
      typeof lat === 'number' && typeof lng === 'number' ? [{ name, point: [lng, lat] }] : [],
    ),
    selected: vertex === undefined ? undefined : { kind: 'vertex', path, index: vertex },
    edited: isReadOnly ? undefined : path,
    isPlacing: !isReadOnly,
  }
}

const drawn = (rings: Outline, outline: number): DrawnPath[] =>
  rings.map((points, ring) => ({
    id: idOf({ outline, ring }),
    points,
    isClosed: true,
    look: ring ? 'hole' : 'area',
    // the ground shows through a hole
    holes: ring ? undefined : rings.slice(1).filter(({ length }) => length > 2),
  }))
