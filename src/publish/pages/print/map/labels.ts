import { escape } from '../../../../contract/html-text'
import { crosses } from './crosses'
import { round, type Spot } from './projection'

/** Height of the letters in millimetres, and how wide one is on average in Source Sans 3 (measured: 0.49, with room). */
const SIZE = 2.9
const WIDTH = 0.53
/** Half the width of the walk's line with its casing; and how far beside a mark's middle a name over or under it begins. */
const LINE = 1.2
const ASIDE = 2.5
/** A longer name stands in the list alone: a map is no place to read sentences. */
const LONGEST = 32

export type Box = { left: number; top: number; right: number; bottom: number }

type Place = [x: number, y: number, anchor: string, left: number]

/** Names beside their marks, where there is room for them: over no mark, no other name, not over the line nor past the frame. */
export function labels(
  names: string[],
  marks: Spot[],
  reach: number[],
  half: number,
  frame: { width: number; height: number; taken: Box[]; line: Spot[] },
): string {
  const taken: Box[] = [
    ...frame.taken,
    ...marks.map(([x, y], index) => around(x, y, reach[index] + 0.3, half + 0.3)),
  ]
  return names
    .map((name, index) => {
      if (name.length > LONGEST) return ''
      const width = name.length * SIZE * WIDTH
      const [x, y] = marks[index]
      const beside = reach[index] + 1.2
      const places: Place[] = [
        [x + beside, y + 1, 'start', x + beside],
        [x - beside, y + 1, 'end', x - beside - width],
        [x, y + half + SIZE + 0.4, 'middle', x - width / 2],
        [x, y - half - 1, 'middle', x - width / 2],
        ...[y + half + SIZE + 0.4, y - half - 1].flatMap((atY): Place[] => [
          [x - ASIDE, atY, 'start', x - ASIDE],
          [x + ASIDE, atY, 'end', x + ASIDE - width],
        ]),
        ...[y + half + 1, y - half + 1].flatMap((atY): Place[] => [
          [x + beside, atY, 'start', x + beside],
          [x - beside, atY, 'end', x - beside - width],
        ]),
      ]
      for (const [atX, atY, anchor, left] of places) {
        const box = { left, top: atY - SIZE, right: left + width, bottom: atY + 0.8 }
        const isInside =
          left > 1 && box.right < frame.width - 1 && box.top > 1 && box.bottom < frame.height - 1
        if (!isInside || taken.some((other) => overlap(box, other))) continue
        if (crosses(frame.line, box, LINE)) continue
        taken.push(box)
        return `<text class="name" text-anchor="${anchor}" x="${round(atX)}" y="${round(atY)}">${escape(name)}</text>`
      }
      return ''
    })
    .join('')
}

const around = (x: number, y: number, wide: number, high: number): Box => ({
  left: x - wide,
  top: y - high,
  right: x + wide,
  bottom: y + high,
})

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
