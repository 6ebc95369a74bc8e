import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'

type Tally = (
  report: string,
  succeeded: boolean,
) => Record<'passed' | 'failed' | 'skipped', number> & { failures: string[] }
const { tally } = (await import(
  new URL('../../../bin/testing/tally.js', import.meta.url).href
)) as { tally: Tally }

const folder = mkdtempSync(join(tmpdir(), 'tally-'))
afterAll(() => rmSync(folder, { recursive: true }))

const file = (status: string, ...tests: string[]) => ({
  name: join(process.cwd(), 'tests/some.test.ts'),
  status,
  assertionResults: tests.map((test, index) => ({
    fullName: `does it ${index}`,
    status: test,
    failureMessages: test === 'failed' ? ['Error: it did not\n    at here'] : [],
  })),
})

function report(...testResults: ReturnType<typeof file>[]) {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults)
  const count = (status: string) => tests.filter((test) => test.status === status).length
  const path = join(folder, 'report.json')
  const numbers = {
    numPassedTests: count('passed'),
    numPendingTests: count('pending'),
    numTodoTests: 0,
  }
  writeFileSync(path, JSON.stringify({ ...numbers, testResults }))
  return path
}

describe('the number of failures', () => {
  it('adds up over files', () => {
    const path = report(
      file('passed', 'passed', 'passed', 'pending'),
      file('failed', 'passed', 'failed', 'failed'),
    )
    expect(tally(path, false)).toMatchObject({ passed: 3, failed: 2, skipped: 1 })
  })

  it('has one for a file that could not be loaded', () => {
    const path = report(file('passed', 'passed'), file('failed'))
    expect(tally(path, false)).toMatchObject({ passed: 1, failed: 1, skipped: 0 })
  })

  it('has one for an error outside any test', () => {
    expect(tally(report(file('passed', 'passed')), false).failed).toBe(1)
  })

  it('has one when no test was found', () => {
    expect(tally(report(), true).failed).toBe(1)
  })

  it('has one when Vitest died before it wrote its report', () => {
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => {})
    expect(tally(join(folder, 'none.json'), false).failed).toBe(1)
    expect(complaint.mock.calls[0][0]).toContain('none.json')
  })

  it('is none when all went well', () => {
    const path = report(file('passed', 'passed', 'pending'))
    expect(tally(path, true)).toEqual({ passed: 1, failed: 0, skipped: 1, failures: [] })
  })
})

describe('what failed', () => {
  it('is named by its file, its name and the beginning of what it says', () => {
    const path = report(file('passed', 'passed'), file('failed', 'passed', 'failed'))
    expect(tally(path, false).failures).toEqual([
      'tests/some.test.ts > does it 1 > Error: it did not',
    ])
  })

  it('is a file that could not be loaded', () => {
    expect(tally(report(file('failed')), false).failures).toEqual(['tests/some.test.ts'])
  })
})
