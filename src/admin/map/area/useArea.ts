'use client'

import { useMemo, useState } from 'react'
import type { Point } from '../../../../collections/walking/distances'
import { type History, noHistory, stepBack, stepForward, withStep } from '../history'
import { halfWay, inserted, removed, replaced, segmentAt, shifted } from '../path'
import { directionOf, type Step } from '../keys'
import { useTexts } from '../../useTexts'
import { WORDS as MAP_WORDS } from '../words'
import {
  areaOf,
  type Outline,
  outlinesIn,
  ringAt,
  type RingKey,
  withHole,
  withoutRing,
  withRing,
} from './outlines'
import { WORDS } from './words'
import type { AreaWords } from './words'

export const nameOf = ({ outline, ring }: RingKey, words: AreaWords): string =>
  ring ? words.hole(ring, outline + 1) : words.outline(outline + 1)

/** The outlines of a field's GeoJSON, and all that can be done to them: each is one step that can be undone. */
export function useArea(value: unknown, setValue: (value: unknown) => void) {
  const words = useTexts(WORDS)
  const maps = useTexts(MAP_WORDS)
  const outlines = useMemo(() => outlinesIn(value), [value])
  const [history, setHistory] = useState<History<unknown>>(noHistory)
  const [chosen, setChosen] = useState<RingKey>({ outline: 0, ring: 0 })
  const [vertex, setVertex] = useState<number>()
  const [said, say] = useState('')
  const ring = ringAt(outlines, chosen)

  const act = (what: string, next: Outline[], isSmall = false) => {
    const after = areaOf(next)
    setHistory((known) => withStep(known, { what, before: value ?? null, after, isSmall }))
    setValue(after)
    say(what)
  }
  const draw = (what: (name: string) => string, points: Point[], index?: number) => {
    act(what(nameOf(chosen, words)), withRing(outlines, chosen, points))
    setVertex(index)
  }
  const choose = (key: RingKey) => {
    setChosen(key)
    setVertex(undefined)
  }
  const begin = (key: RingKey, next: Outline[], points: Point[] = []) => {
    act(words.done.added(nameOf(key, words)), points.length ? withRing(next, key, points) : next)
    setChosen(key)
    setVertex(points.length ? 0 : undefined)
  }
  const { done } = words

  return {
    ...{
      outlines,
      history,
      chosen,
      ring,
      vertex,
      said,
      say,
      setVertex,
      choose,
    },
    begin: (points?: Point[]) =>
      begin({ outline: outlines.length, ring: 0 }, [...outlines, [[]]], points),
    beginHole: () =>
      begin(
        { outline: chosen.outline, ring: outlines[chosen.outline].length },
        withHole(outlines, chosen.outline),
      ),
    removeRing: () => {
      act(done.removed(nameOf(chosen, words)), withoutRing(outlines, chosen))
      choose({ outline: 0, ring: 0 })
    },
    add: (point: Point) => draw(done.point, inserted(ring, ring.length, point), ring.length),
    putIn: (point: Point) => {
      const index = segmentAt(ring, point, true)
      draw(done.point, inserted(ring, index, point), index)
    },
    insertBehind: (index: number) =>
      draw(done.point, inserted(ring, index + 1, halfWay(ring, index)), index + 1),
    move: (key: RingKey, index: number, point: Point) => {
      act(
        done.moved(nameOf(key, words)),
        withRing(outlines, key, replaced(ringAt(outlines, key), index, point)),
      )
      setVertex(index)
    },
    nudge: (index: number, { east, north, meters }: Step) => {
      const moved = replaced(ring, index, shifted(ring[index], east, north))
      const point = maps.vertex(index + 1, ring.length)
      const what = `${done.moved(nameOf(chosen, words))} (${point})`
      act(what, withRing(outlines, chosen, moved), true)
      say(maps.moved(point, meters, maps.toward[directionOf(east, north)]))
    },
    remove: (index: number) =>
      draw(
        done.withdrawn,
        removed(ring, index),
        ring.length > 1 ? Math.max(0, index - 1) : undefined,
      ),
    travel: (direction: -1 | 1) => {
      const found = (direction < 0 ? stepBack : stepForward)(history)
      if (!found) return
      setHistory(found.history)
      setValue(direction < 0 ? found.step.before : found.step.after)
      setVertex(undefined)
      say((direction < 0 ? maps.undone : maps.redone)(found.step.what))
    },
  }
}
