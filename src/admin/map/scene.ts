import type { Point } from '../../../collections/walking/distances'

/** What a map shows. Points are `[lng, lat]` degrees. */
export type Scene = {
  pins: Pin[]
  paths: DrawnPath[]
  /** For orientation: what lies around. */
  dots: { point: Point; name: string }[]
  selected?: Selected
  /** A path of this id has handles to take its points by. */
  edited?: string
  /** A press on the ground puts something there. */
  isPlacing: boolean
}

export type Pin = {
  id: string
  point: Point
  /** What stands on it. */
  label: string
  /** Shown beside it when pointed at. */
  title: string
  kind: 'shop' | 'place'
  /** May be moved. */
  isLoose: boolean
  asksDecision?: boolean
}

export type DrawnPath = {
  id: string
  points: Point[]
  /** The last point is joined to the first. */
  isClosed: boolean
  /** What is not filled of a closed path. */
  holes?: Point[][]
  look: 'line' | 'straight' | 'area' | 'hole' | 'preview'
}

/** What the keys of the arrows move. */
export type Selected = { kind: 'pin'; id: string } | { kind: 'vertex'; path: string; index: number }

/** What a hand does on the map. */
export type Hands = {
  onGround: (point: Point) => void
  onPin: (id: string) => void
  onPinMoved: (id: string, point: Point) => void
  onVertex: (path: string, index: number) => void
  onVertexMoved: (path: string, index: number, point: Point) => void
  onPath: (path: string, point: Point) => void
}

/** A square of tiles of our own origin, as published with a walk. */
export type Ground = {
  url: string
  minZoom: number
  maxZoom: number
  attribution?: string
}
