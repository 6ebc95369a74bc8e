import { type Candidate, type Kind } from './page'
import type { Visit } from './measure'
import type { Coming } from './sites'

/** The middle of a candidate's visits, and the least its slowest press took: a busy machine makes none faster. */
export type Measured = { candidate: Candidate; visit: Visit; visits: number; leastPress: number }
export type Shifts = { candidate: Candidate; shifts: Record<Coming, number> }

/** What design.md asks of ours on a slow phone, in milliseconds. */
export const BUDGET = { blocking: 50, press: 100, seen: 1000 }

/** The middle of each figure of several visits. */
export function medianOf(visits: Visit[]): Visit {
  const middle = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1]
  const names = Object.keys(visits[0]) as (keyof Visit)[]
  return Object.fromEntries(
    names.map((name) => {
      const values = visits.map((visit) => visit[name]).filter((value) => value !== undefined)
      return [name, values.length ? middle(values) : undefined]
    }),
  ) as Visit
}

/** The one of ours that rivals are held against: the element and the loader. */
export const oursOf = (kind: Kind, measured: Measured[]) =>
  measured.find(({ candidate }) => candidate.kind === kind && candidate.way === 'element')!

/** One table for a kind: ours beside the rivals, each figure of a rival with how many times ours it is. */
export function tableOf(kind: Kind, measured: Measured[]) {
  const ours = oursOf(kind, measured).visit
  return Object.fromEntries(
    measured
      .filter(({ candidate }) => candidate.kind === kind)
      .map(({ candidate, visit }) => {
        const shown = (name: keyof Visit, digits = 0, unit = 1) =>
          (visit[name] === undefined ? '–' : (visit[name] / unit).toFixed(digits)) +
          (candidate.ours ? '' : times(visit[name], ours[name]))
        return [
          candidate.name,
          {
            'kB, JS and CSS': shown('bytes', 1, 1000),
            requests: shown('requests'),
            'blocking, CPU ms': shown('blocking'),
            'longest task': shown('longest'),
            'seen, ms': shown('seen'),
            '… since its script': shown('sinceScript'),
            'slowest press, ms': shown('press'),
          },
        ]
      }),
  )
}

/** The layout shifts of every way in and every rival, whatever comes late or not at all. */
export const shiftTable = (all: Shifts[]) =>
  Object.fromEntries(
    all.map(({ candidate, shifts }) => [
      `${candidate.kind}: ${candidate.name}`,
      Object.fromEntries(Object.entries(shifts).map(([how, shift]) => [how, shift.toFixed(3)])),
    ]),
  )

/** How ours stands against a budget of absolute time, in words: a slow or busy machine must not fail it. */
export const against = (name: string, value: number | undefined, budget: number) =>
  `${name}: ${value?.toFixed(0)} ms of ${budget} (${value !== undefined && value <= budget ? 'kept' : 'NOT kept'})`

const times = (its?: number, ours?: number) =>
  its && ours ? ` (${(its / ours).toFixed(1)} ×)` : ''
