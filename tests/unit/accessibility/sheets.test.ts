import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import { describe, expect, it } from 'vitest'
import criteria from '../../../docs/accessibility/criteria.json'
import { FINDINGS, findingsOf, sheetOf, summaryOf } from '../../../docs/accessibility/sheet'
import { WIDGETS } from '../../../src/contract/widget-build'

const NUMBERS = criteria.themes.flatMap(({ criteria }) => Object.keys(criteria))

/** `UPDATE_SHEETS=1` writes the sheets anew; read the difference before it is committed. */
const pathOf = (widget: string) => `docs/accessibility/rgaa-${widget}.md`

it('RGAA 4.1.2 has 106 criteria, and each is judged once', () => {
  expect(NUMBERS).toHaveLength(106)
  expect(Object.keys(FINDINGS).sort()).toEqual([...NUMBERS].sort())
})

describe.each(WIDGETS)('the sheet of %s', (widget) => {
  it('is what the findings say, with every criterion once', async () => {
    const path = pathOf(widget)
    const options = await resolveConfig(path)
    const sheet = await format(sheetOf(widget), { ...options, filepath: path })
    if (process.env.UPDATE_SHEETS) writeFileSync(path, sheet)
    const written = readFileSync(path, 'utf8')
    expect(written).toBe(sheet)
    const numbers = [...written.matchAll(/^- \*\*(\d+\.\d+) — /gm)].map(([, number]) => number)
    expect(numbers).toEqual(NUMBERS)
  })

  it('tells a rate that is counted: conform ones among those that apply', () => {
    const { counts, rate } = summaryOf(widget)
    expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(106)
    const told = /conformité du composant : ([\d,]+) %/.exec(readFileSync(pathOf(widget), 'utf8'))
    expect(Number(told?.[1].replace(',', '.'))).toBeCloseTo(rate * 100, 1)
  })

  it('names only tests that exist, and says of everything conform how it was judged', () => {
    for (const [criterion, { result, why, tests, looked }] of findingsOf(widget)) {
      for (const test of tests) expect(existsSync(test), `${criterion}: ${test}`).toBe(true)
      expect(why, criterion).not.toBe('')
      if (result === 'C') expect(tests.length || looked, `${criterion}: how?`).toBeTruthy()
    }
  })
})
