import type { Point } from '../../../../collections/walking/distances'
import type { DrawnPath, Scene, Selected } from '../scene'
import type { Stop } from './stop'
import { LINE } from './useActions'

/** What a press on the ground does. */
export type Tool = 'select' | 'place' | 'line'

type Given = {
  stops: Stop[]
  line: Point[]
  loop: boolean
  tool: Tool
  selected?: Selected
  isReadOnly: boolean
  /** Not taken over yet. */
  preview: Point[][]
}

/** The walk as the map shows it. */
export function sceneOf({ stops, line, loop, tool, selected, isReadOnly, preview }: Given): Scene {
  const placed = stops.flatMap((stop) => (stop.point ? [{ ...stop, point: stop.point }] : []))
  const ways = placed.map(({ point }) => point)
  const drawn: DrawnPath =
    line.length || tool === 'line'
      ? { id: LINE, points: line, isClosed: false, look: 'line' }
      : { id: LINE, points: ways, isClosed: false, look: 'straight' }
  const paths = [drawn, ...closing(drawn.points, loop)]
  preview.forEach((points, index) =>
    paths.push({ id: `preview-${index}`, points, isClosed: false, look: 'preview' }),
  )
  return {
    paths,
    pins: placed.map(({ id, point, number, name, kind, trouble }) => ({
      ...{ id, point, kind },
      label: number || '·',
      title: name,
      isLoose: kind === 'place' && !isReadOnly,
      asksDecision: Boolean(trouble),
    })),
    dots: [],
    selected,
    edited: tool === 'line' && !isReadOnly ? LINE : undefined,
    isPlacing: tool !== 'select' && !isReadOnly,
  }
}

// how a loop comes back that doesn't end where it starts
function closing(points: Point[], loop: boolean): DrawnPath[] {
  const [first, last] = [points[0], points.at(-1)]
  if (!loop || points.length < 2 || !last || (first[0] === last[0] && first[1] === last[1]))
    return []
  return [{ id: 'closing', points: [last, first], isClosed: false, look: 'straight' }]
}
