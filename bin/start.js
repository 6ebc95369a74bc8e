#!/usr/bin/env node
// npm start: everything that is missing, nothing that is not. Built-ins only until the packages are there.
import { print, printAddresses } from './start/console.js'
import { openDataDir, readIfThere } from './start/data-dir.js'
import { checkDatabase } from './start/database.js'
import { printFailure } from './start/failure.js'
import { checkNode } from './start/node-version.js'
import { setUpWithPatience } from './start/patience.js'
import { checkPorts } from './start/ports.js'
import { checkNotRunning, forgetRunning, noteRunning } from './start/running.js'
import { ROOT, readSettings } from './start/settings.js'
import * as steps from './start/steps.js'
import { closeAll } from './start/close.js'
import { say } from './start/words.js'

const startedAt = performance.now()
const stop = new AbortController()
const { signal } = stop
/** What is undone at the end, all at once: each has its own patience. */
const closers = []
let isReady = false

for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  // npm passes on the signal that the terminal has sent already: the first one counts
  process.on(name, () => stop.abort(new Error(name)))

async function main() {
  checkNode()
  const settings = readSettings()
  await openDataDir(settings.dataDir)
  await checkNotRunning(settings.dataDir)
  await checkPorts(settings)
  // with nothing to show yet, what is wrong with the database is said before anything is installed
  if (!(await hasEdition(settings))) await checkDatabase(settings.databaseUrl)

  await steps.installPackages(signal)
  await steps.buildDist(signal)
  const { createLog, startWeb, supervise } = await import('../dist/node/web.js')
  const web = await openWeb(startWeb, createLog(process.env.LOG_LEVEL || 'warn'), settings)

  const env = await steps.childEnvironment(settings)
  if (await hasEdition(settings)) await setUpWithPatience(signal, env, settings.databaseUrl)
  else await steps.setUp(signal, env)
  await printPublicSite(settings)
  if (await steps.buildAdmin(signal, env, web)) {
    await steps.startAdmin(signal, env, { web, supervise, opened: (close) => closers.push(close) })
    isReady = true
    printAddresses(settings, await demoAccounts(settings), seconds())
  }
  await untilStopped()
}

async function printPublicSite(settings) {
  const { publicUrl } = settings
  // a first publish that has failed was told by the setup; the admin goes on so that its cause can be mended
  if (await hasEdition(settings))
    print(say(`  Le site public répond : ${publicUrl}/`, `  The public site is up: ${publicUrl}/`))
  else
    print(
      say(
        `  Le site public attend sa première publication : ${publicUrl}/`,
        `  The public site waits for its first publication: ${publicUrl}/`,
      ),
    )
}

const hasEdition = async ({ dataDir }) => Boolean(await readIfThere(`${dataDir}/editions/current`))

async function openWeb(startWeb, log, { dataDir, port, hosts, publicUrl, demo }) {
  const web = await startWeb({
    editions: `${dataDir}/editions`,
    journal: process.env.METRICS === '0' ? undefined : `${dataDir}/journal`,
    port,
    hosts,
    publicUrl,
    demo: demo && { ...demo, folder: `${ROOT}/src/demo-site` },
    log,
  })
  closers.push(async () => {
    await web.close()
    await forgetRunning(dataDir)
  })
  const host = ['0.0.0.0', '::'].includes(hosts[0]) ? '127.0.0.1' : hosts[0]
  await noteRunning(dataDir, { host, port, instance: web.instance })
  return web
}

async function demoAccounts({ dataDir }) {
  const password = await readIfThere(`${dataDir}/demo-password`)
  const names = ['admin', 'editor', 'partner', 'office'].map((name) => `${name}@vitrine.demo`)
  return password ? { password, names } : undefined
}

const untilStopped = () =>
  new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason)
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })

const seconds = () => Math.round((performance.now() - startedAt) / 1000)

let code = 0
try {
  await main()
} catch (error) {
  if (signal.aborted) code = isReady ? 0 : 130
  else {
    printFailure(error)
    code = 1
  }
}
if (signal.aborted) print(say('\nArrêt…', '\nStopping…'))
for (const error of await closeAll(closers)) {
  printFailure(error)
  code = 1
}
process.exit(code)
