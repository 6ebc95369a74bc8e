import { readFileSync } from 'node:fs'
import { relative } from 'node:path'

/**
 * Counts the tests of one of Vitest's JSON reports. What Vitest leaves out of its numbers counts as one failure each: a
 * file that could not be loaded, an error outside any test, a report that was never written, a stage without tests.
 * @param {string} report path of the JSON file
 * @param {boolean} succeeded whether Vitest ended with code 0
 * @returns {{ passed: number, failed: number, skipped: number, failures: string[] }} `failures`: those that failed, each by
 *   its file, its name and the first line of its message; a file that could not be loaded by its path
 */
export function tally(report, succeeded) {
  const { numPassedTests: passed, numPendingTests, numTodoTests, testResults } = read(report)
  const unloaded = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  )
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults)
  const failed = tests.filter(({ status }) => status === 'failed').length + unloaded.length
  const skipped = numPendingTests + numTodoTests
  const unexplained = failed === 0 && (!succeeded || passed + skipped === 0)
  return {
    ...{ passed, failed: failed + (unexplained ? 1 : 0), skipped },
    failures: [...unloaded.map(fileOf), ...testResults.flatMap(failuresOf)],
  }
}

const fileOf = ({ name }) => relative(process.cwd(), name)

const failuresOf = (file) =>
  file.assertionResults
    .filter(({ status }) => status === 'failed')
    .map(({ fullName, failureMessages: [message = ''] }) =>
      [fileOf(file), fullName, message.split('\n')[0]].filter(Boolean).join(' > '),
    )

function read(report) {
  const nothing = { numPassedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] }
  try {
    return { ...nothing, ...JSON.parse(readFileSync(report, 'utf8')) }
  } catch (cause) {
    console.error(`No report of the tests could be read: ${cause.message}`)
    return nothing
  }
}
