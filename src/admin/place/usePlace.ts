'use client'

import { useForm, useFormFields } from '@payloadcms/ui'
import { useMemo, useState } from 'react'
import type { FormState } from 'payload'
import type { Point } from '../../../collections/walking/distances'
import { directionOf, type Step } from '../map/keys'
import { rounded, shifted } from '../map/path'
import { useTexts } from '../useTexts'
import { WORDS as MAP_WORDS } from '../map/words'
import { WORDS as PLACE_WORDS } from './words'

/**
 * The position in a form's two numbers, and all that can be done to it; each is one step that can be undone.
 * @param base what stands before the names of the fields: '' or "stops.3."
 */
export function usePlace(base: string) {
  const words = useTexts(PLACE_WORDS)
  const maps = useTexts(MAP_WORDS)
  const { setModified } = useForm()
  const dispatch = useFormFields(([, send]) => send)
  const lat = useFormFields(([fields]) => numberIn(fields, `${base}lat`))
  const lng = useFormFields(([fields]) => numberIn(fields, `${base}lng`))
  const point = useMemo<Point | undefined>(
    () => (lat === undefined || lng === undefined ? undefined : [lng, lat]),
    [lat, lng],
  )
  const [past, setPast] = useState<(Point | undefined)[]>([])
  const [said, say] = useState('')

  const write = (next?: Point) => {
    const [newLng, newLat] = next ? rounded(next) : [null, null]
    dispatch({ type: 'UPDATE', path: `${base}lat`, value: newLat })
    dispatch({ type: 'UPDATE', path: `${base}lng`, value: newLng })
    setModified(true)
  }
  const act = (what: string, next?: Point) => {
    setPast((known) => [...known, point].slice(-MOST_STEPS))
    write(next)
    say(what)
  }
  const where = ([eastward, northward]: Point) => words.at(northward, eastward)

  return {
    ...{ point, said, say, canUndo: past.length > 0 },
    put: (next: Point) => act((point ? words.moved : words.placed)(where(next)), next),
    nudge: ({ east, north, meters }: Step) => {
      if (!point) return
      const direction = maps.toward[directionOf(east, north)]
      act(maps.moved(words.nudged, meters, direction), shifted(point, east, north))
    },
    remove: () => act(words.removed),
    undo: () => {
      write(past.at(-1))
      setPast(past.slice(0, -1))
      say(words.undone)
    },
  }
}

const MOST_STEPS = 100

const numberIn = (fields: FormState, path: string): number | undefined => {
  const value = fields[path]?.value
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}
