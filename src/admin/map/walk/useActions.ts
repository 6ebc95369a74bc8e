'use client'

import type { Dispatch, SetStateAction } from 'react'
import type { Point } from '../../../../collections/walking/distances'
import { directionOf, type Step } from '../keys'
import { halfWay, inserted, removed, replaced, segmentAt, shifted } from '../path'
import type { Selected } from '../scene'
import type { MapWords } from '../words'
import * as changes from './changes'
import type { Walk } from './form'
import type { Imported } from './ImportLine'
import type { ShopFacts } from './shops'
import { spoken } from './spoken'
import type { Stop } from './stop'
import type { useWalk } from './useWalk'
import type { WalkWords } from './words'

/** The id that a line goes by on the map. */
export const LINE = 'line'

type Given = Pick<ReturnType<typeof useWalk>, 'walk' | 'printed' | 'change' | 'type' | 'travel'> & {
  stops: Stop[]
  /** Metres from the line, for each stop that it does not pass, by id. */
  off: Map<string, number>
  words: WalkWords & { maps: MapWords }
  say: (text: string) => void
  select: Dispatch<SetStateAction<Selected | undefined>>
  learn: (shop: ShopFacts) => void
}

/** What an editor can do to a walk: each is one step that can be undone, said aloud. */
export function useActions({ walk, printed, stops, off, words, say, select, ...on }: Given) {
  const { done } = words
  const line = changes.pointsOf(walk)
  const stopOf = (id: string) => stops.find((stop) => stop.id === id)
  const nameOf = (id: string) => spoken(stopOf(id) ?? UNKNOWN, words)
  const act = (what: string, make: (walk: Walk) => Walk) => {
    on.change(what, make)
    say(what)
  }
  const add = (
    name: string,
    behind: string | undefined,
    make: (added: {
      walk: Walk
      printed: changes.Printed
      behind?: string
    }) => ReturnType<typeof changes.addShop>,
  ) => {
    let id = ''
    act(done.place(name), (now) => {
      const added = make({ walk: now, printed, behind })
      id = added.id
      return added.walk
    })
    select({ kind: 'pin', id })
  }
  const draw = (what: string, points: Point[], index?: number) => {
    act(what, (now) => changes.drawLine(now, points))
    if (index !== undefined) select({ kind: 'vertex', path: LINE, index })
  }
  const moveTo = (id: string, point: Point) =>
    act(done.move(nameOf(id)), (now) => changes.movePlace(now, id, point))

  return {
    addPlace: (point: Point, behind?: string) =>
      add(words.unnamed, behind, (added) => changes.addPlace(added, point)),
    addShop: (shop: ShopFacts) => {
      on.learn(shop)
      add(shop.name, undefined, (added) => changes.addShop(added, shop.id))
    },
    moveTo,
    nudge: (id: string, { east, north, meters }: Step) => {
      const stop = stopOf(id)
      if (stop?.kind === 'shop') return say(words.shopFixed)
      if (!stop?.point) return
      const to = shifted(stop.point, east, north)
      on.change(done.move(nameOf(id)), (now) => changes.movePlace(now, id, to), true)
      say(words.maps.moved(nameOf(id), meters, words.maps.toward[directionOf(east, north)]))
    },
    name: (id: string, name: string) => on.type((now) => changes.namePlace(now, id, name)),
    reorder: (id: string, to: number) =>
      act(done.order(nameOf(id), to + 1, stops.length), (now) =>
        changes.reorder(now, id, to, printed),
      ),
    remove: (id: string) => {
      act(done.remove(nameOf(id)), (now) => changes.removeStop(now, id, printed))
      select(undefined)
    },
    renumber: () => act(done.renumbered, changes.renumber),
    makePlace: (stop: Stop, facts: ShopFacts) =>
      act(done.becamePlace(nameOf(stop.id)), (now) => changes.makePlace(now, stop.id, facts)),
    replace: (id: string, shop: ShopFacts) => {
      on.learn(shop)
      act(done.replaced(shop.name), (now) => changes.replaceShop(now, id, shop.id))
    },
    leadThrough: ({ id, point }: Stop) =>
      act(done.through(nameOf(id)), (now) => changes.leadThrough(now, point!)),
    // moved to a stop far off, the nearest point of the line would leave the stops near it: a detour leaves none
    detourBy: ({ id }: Stop) => {
      const those = stops.filter((stop) => stop.id === id || !off.has(stop.id))
      act(done.through(nameOf(id)), (now) => changes.leadThroughAll(now, placesOf(those)))
    },
    leadThroughAll: () =>
      act(done.throughAll, (now) => changes.leadThroughAll(now, placesOf(stops))),
    putOnLine: ({ id, point }: Stop) =>
      act(done.onLine(nameOf(id)), (now) => changes.putOnLine(now, id, point!)),
    loop: (loop: boolean) => act(loop ? done.loop : done.oneWay, (now) => ({ ...now, loop })),
    addPoint: (point: Point) => draw(done.point, inserted(line, line.length, point), line.length),
    putIn: (point: Point) => {
      const index = segmentAt(line, point, false)
      draw(done.point, inserted(line, index, point), index)
    },
    insertBehind: (index: number) =>
      index < line.length - 1
        ? draw(done.point, inserted(line, index + 1, halfWay(line, index)), index + 1)
        : draw(done.point, inserted(line, index, halfWay(line, index - 1)), index),
    movePoint: (index: number, point: Point) =>
      draw(done.pointMoved, replaced(line, index, point), index),
    nudgePoint: (index: number, { east, north, meters }: Step) => {
      const moved = replaced(line, index, shifted(line[index], east, north))
      const vertex = words.maps.vertex(index + 1, line.length)
      on.change(`${done.pointMoved}\u00a0: ${vertex}`, (now) => changes.drawLine(now, moved), true)
      say(words.maps.moved(vertex, meters, words.maps.toward[directionOf(east, north)]))
    },
    removePoint: (index: number) => {
      draw(done.pointRemoved, removed(line, index))
      select(
        line.length > 1 ? { kind: 'vertex', path: LINE, index: Math.max(0, index - 1) } : undefined,
      )
    },
    reverse: () => draw(done.reversed, line.toReversed()),
    clear: () => {
      draw(done.cleared, [])
      select(undefined)
    },
    takeOver: (imported: Imported) => {
      act(done.imported, (now) => changes.takeOver(now, imported, printed))
      select(undefined)
    },
    travel: (direction: -1 | 1) => {
      const what = on.travel(direction)
      if (!what) return
      say((direction < 0 ? words.maps.undone : words.maps.redone)(what))
      select(undefined)
    },
  }
}

const placesOf = (stops: Stop[]): Point[] => stops.flatMap(({ point }) => (point ? [point] : []))

const UNKNOWN: Stop = { id: '', number: '', kind: 'place', name: '', dwellMinutes: 0 }
