import { expect, it } from 'vitest'
import type { FeedTour } from '../../../../src/contract/tour'
import { printMap } from '../../../../src/publish/pages/print/map/map'

const FRAME = { width: 186, height: 140 }

/** A walk through these places, drawn for paper; the boxes of its numbers and of the scale bar's plate, in millimetres. */
function drawn(places: [lng: number, lat: number][]) {
  const stops = places.map(([lng, lat], index) => ({ number: `${index + 1}`, name: '', lng, lat }))
  const line = { type: 'LineString', coordinates: places }
  const tour = { name: 'Balade', stops, line, stopCount: stops.length } as unknown as FeedTour
  const { markup: svg } = printMap(tour, FRAME, 'fr')
  const plate = /class="plate" d="M([\d.]+) ([\d.]+)h([\d.]+)v([\d.]+)/.exec(svg)!
  const [x, y, width, height] = plate.slice(1).map(Number)
  const numbers = [...svg.matchAll(/<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)"/g)]
  return {
    bar: { x, y, width, height },
    covered: numbers
      .map(([, ...at]) => at.map(Number))
      .filter(
        ([left, top, wide]) =>
          left < x + width && left + wide > x && top < y + height && top + wide > y,
      ),
  }
}

it.each<[string, [lng: number, lat: number][]]>([
  [
    'lower left',
    [
      [2.3286, 48.8958],
      [2.3442, 48.8977],
      [2.341, 48.903],
    ],
  ],
  [
    'lower right',
    [
      [2.3442, 48.8958],
      [2.3286, 48.8977],
      [2.332, 48.903],
    ],
  ],
])('the scale bar hides no number: a walk that begins %s', (_, places) => {
  const { bar, covered } = drawn(places)
  expect(covered).toEqual([])
  expect(bar.x).toBeGreaterThan(0)
  expect(bar.x + bar.width).toBeLessThan(FRAME.width)
})
