#!/usr/bin/env node
// `npm test`: everything, from a fresh clone. `npm test -- lint unit` runs only the stages named; some run only when named.
// Plain JavaScript with nothing but built-ins: it also installs the packages.
import { spawn } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { arePackagesInstalled, installCommand } from './start/packages.js'
import { ROOT } from './start/settings.js'
import { findBrowser } from './testing/find-browser.js'
import { findHosts } from './testing/find-hosts.js'
import { findPostgres } from './testing/find-postgres.js'
import { findReaders } from './testing/find-readers.js'
import { findVerapdf } from './testing/find-verapdf.js'
import { tally } from './testing/tally.js'

const reports = '.tmp/reports'

let child
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    child?.kill(signal)
    process.exit(130)
  })
}

/** Runs a command to its end with the output shown. @returns {Promise<boolean>} whether it ended with code 0 */
const run = (command, args) =>
  new Promise((resolve) => {
    child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] })
    child.on('error', (cause) => resolve(console.error(`${command}: ${cause.message}`) ?? false))
    child.on('exit', (code) => resolve(code === 0))
  })

const check = async (command, args) =>
  (await run(command, args))
    ? { passed: 1, failed: 0, skipped: 0 }
    : { passed: 0, failed: 1, skipped: 0 }

const tool = (path, ...args) => check(process.execPath, [`node_modules/${path}`, ...args])

/** @param project names the report too; `others` run in the same go, after it */
async function vitest(project, ...others) {
  const report = `${reports}/${project}.json`
  const projects = [project, ...others].flatMap((name) => ['--project', name])
  rmSync(report, { force: true })
  const options = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const cli = 'node_modules/vitest/vitest.mjs'
  return tally(report, await run(process.execPath, [cli, 'run', ...projects, ...options]))
}

async function browser(...projects) {
  try {
    process.env.CHROME_PATH = await findBrowser()
  } catch (cause) {
    console.error(cause.message)
    return { passed: 0, failed: 1, skipped: 0 }
  }
  return vitest(...projects)
}

/** In this order: each goes on where another one failed, so that one run tells all there is to mend. */
const STAGES = {
  build: () => check(process.execPath, ['bin/build.js']),
  types: () => tool('typescript/bin/tsc', '--noEmit'),
  lint: () => tool('eslint/bin/eslint.js', '.', '--max-warnings', '0'),
  unit: () => {
    findReaders()
    return vitest('unit')
  },
  integration: () => {
    findReaders()
    return browser('integration')
  },
  browser: () => {
    findReaders()
    findVerapdf()
    return browser('browser', 'measuring')
  },
  e2e: () => browser('e2e'),
  screens: () => browser('screens'),
  hosts: () => {
    findHosts()
    return browser('hosts')
  },
  postgres: () => {
    findReaders()
    findPostgres()
    return browser('postgres')
  },
  stranger: () => {
    findPostgres()
    return browser('stranger')
  },
}

// each takes minutes: the screens of the admin; a PHP, a WordPress and a Firefox; one more database; a Payload app on each database
const ONLY_WHEN_NAMED = ['screens', 'hosts', 'postgres', 'stranger']

async function install() {
  if (await arePackagesInstalled()) return true
  const { command, args } = installCommand()
  return run(command, args)
}

async function main(names) {
  const unknown = names.find((name) => !(name in STAGES))
  if (unknown) {
    throw new Error(`no stage is called ${unknown}; write one of ${Object.keys(STAGES).join(', ')}`)
  }
  mkdirSync(reports, { recursive: true })
  if (!(await install())) return { passed: 0, failed: 1, skipped: 0, failures: ['install'] }

  const sum = { passed: 0, failed: 0, skipped: 0 }
  const failures = []
  const usual = Object.keys(STAGES).filter((name) => !ONLY_WHEN_NAMED.includes(name))
  for (const name of names.length ? names : usual) {
    const start = performance.now()
    console.log(`\n── ${name}`)
    const result = await STAGES[name]()
    for (const key of Object.keys(sum)) sum[key] += result[key]
    if (result.failed) failures.push(...(result.failures?.length ? result.failures : [name]))
    const seconds = Math.round((performance.now() - start) / 1000)
    console.log(`── ${name}: ${line(result)} (${seconds} s)`)
  }
  return { ...sum, failures }
}

const line = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`

process.chdir(ROOT)
try {
  const sum = await main(process.argv.slice(2))
  // named again at the end: what is printed before may be too much to be kept
  for (const name of sum.failures) console.log(`✗ ${name}`)
  console.log(`\n${line(sum)}`)
  process.exitCode = sum.failed ? 1 : 0
} catch (cause) {
  console.error(cause.message)
  process.exitCode = 1
}
