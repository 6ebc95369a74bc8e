'use client'

import type { FormState } from 'payload'
import { useMemo } from 'react'
import type { Point } from '../../../../collections/walking/distances'
import { type Measures, measuresOf } from '../../../../collections/walking/measures'
import { pointsOf } from './changes'
import { metersOff } from './detour'
import type { Walk } from './form'
import type { Stop } from './stop'

type Placed = Stop & { point: Point }

/** Lengths and times of the walk as it stands in the form, and how far off are the stops its line does not pass; none while fewer than two stops have a position. */
export function useMeasures(walk: Walk, stops: Stop[], fields: FormState) {
  const [paceKmh, distanceMeters, durationMinutes] = [
    ...['paceKmh', 'distanceMeters', 'durationMinutes'],
  ].map((name) => positive(fields[name]?.value))
  return useMemo(() => {
    const placed = stops.filter((stop): stop is Placed => Boolean(stop.point))
    const line = pointsOf(walk)
    const isStraight = line.length < 2
    const measures: Measures | undefined =
      placed.length < 2
        ? undefined
        : measuresOf({
            stops: placed.map(({ point }) => point),
            line: isStraight ? undefined : line,
            ...{ loop: walk.loop, paceKmh, distanceMeters, durationMinutes },
          })
    const toNext = new Map(
      measures?.toNext.map((meters, index): [string, number] => [placed[index].id, meters]),
    )
    const off = new Map<string, number>()
    for (const { id, point } of isStraight || !measures ? [] : placed) {
      const meters = metersOff(measures!.line, point)
      if (meters !== undefined) off.set(id, meters)
    }
    const isGiven = distanceMeters !== undefined || durationMinutes !== undefined
    const visitMinutes = stops.reduce((sum, stop) => sum + stop.dwellMinutes, 0)
    return { measures, toNext, off, isStraight, isGiven, visitMinutes }
  }, [walk, stops, paceKmh, distanceMeters, durationMinutes])
}

const positive = (value: unknown): number | undefined =>
  typeof value === 'number' && value > 0 ? value : undefined
