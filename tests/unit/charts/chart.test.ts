import { expect, it } from 'vitest'
import { dayOrMonth, fittingChart, lineChart, type ChartSpec, numbered } from '../../../src/charts'
import { outlined } from '../../../src/charts/outlined'

const spec = (more: Partial<ChartSpec> = {}): ChartSpec => ({
  ...{ from: '2026-12-07', until: '2027-01-11', unit: 'per week', locale: 'en', summary: 'All.' },
  series: [
    { name: 'Given', points: points([10, 20, null, 40, 50, 10]) },
    { name: 'Received', points: points([12, 18, 22, 30, 28, 8]) },
  ],
  ...more,
})

const DAYS = ['2026-12-07', '2026-12-14', '2026-12-21', '2026-12-28', '2027-01-04', '2027-01-11']
const points = (values: (number | null)[]) =>
  values.map((value, index) => ({ day: DAYS[index], value }))
const lineOf = (svg: string, series: number) =>
  new RegExp(`<g class="s${series}"><path class="line" d="([^"]*)"`).exec(svg)![1]

it('leaves a gap where nothing is known, and draws a fall as one', () => {
  const svg = lineChart(spec())
  expect(lineOf(svg, 1).match(/M/g)).toHaveLength(2)
  expect(lineOf(svg, 2).match(/M/g)).toHaveLength(1)
  const heights = [...lineOf(svg, 2).matchAll(/,([\d.]+)/g)].map(([, y]) => Number(y))
  expect(heights.at(-1)).toBeGreaterThan(heights[0])
})

it('names its lines where they end, tells them apart by shape, and says what they show', () => {
  const svg = lineChart(spec())
  expect(svg).toMatch(/^<svg [^>]*role="img" aria-label="All\."/)
  expect(svg.match(/<text class="name"[^>]*>([^<]*)/g)?.map((text) => text.split('>')[1])).toEqual([
    'Given',
    'Received',
  ])
  const shapes = [1, 2].map(
    (series) => new RegExp(`<g class="s${series}">.*?class="point" d="([^"]*)"`).exec(svg)![1],
  )
  expect(shapes[0]).not.toBe(shapes[1])
})

it('writes weeks as dates, and the year where it begins', () => {
  const svg = lineChart(spec())
  expect(svg).toContain('>14 Dec<')
  expect(svg.indexOf('>2026<')).toBeLessThan(svg.indexOf('>2027<'))
})

it('draws annotations within its time, in their order, and escapes what they are called', () => {
  const marks = [
    { from: '2027-01-05', label: 'Sales' },
    { from: '2026-11-01', until: '2026-12-10', label: '<b>Fair & "co"</b>' },
    { from: '2026-01-01', label: 'Long ago' },
  ]
  expect(numbered(spec({ marks })).map(({ number, label }) => `${number} ${label}`)).toEqual([
    '1 <b>Fair & "co"</b>',
    '2 Sales',
  ])
  const svg = lineChart(spec({ marks }))
  expect(svg).toContain('1. &lt;b&gt;Fair &amp; &quot;co&quot;&lt;/b&gt;')
  expect(svg).not.toContain('<b>')
})

it('has no script and no style attribute, in both sizes, nor a number that is none', () => {
  const both = fittingChart(spec({ series: [{ name: 'None', points: points([null, null]) }] }))
  expect(both.match(/<svg/g)).toHaveLength(2)
  for (const markup of [both, fittingChart(spec())])
    expect(markup).not.toMatch(/<script|style=|NaN|undefined|Infinity/)
})

it('draws letters as outlines for a machine without fonts', () => {
  const svg = outlined(lineChart(spec()))
  expect(svg).not.toContain('<text')
  expect(svg.match(/class="letters name"/g)).toHaveLength(2)
  // a French thousand has a space that fonts lack
  const drawn = (text: string) => outlined(`<text class="quiet" x="0" y="0">${text}</text>`)
  expect(drawn('1\u202f000')).toBe(drawn('1 000'))
})

it('names a month that is kept as a whole as one', () => {
  expect(dayOrMonth('2024-10', 'fr')).toBe('octobre 2024')
  expect(dayOrMonth('2024-10-03', 'en')).toBe('3 October 2024')
})
