#!/usr/bin/env node
// npm start: everything that is missing, nothing that is not. Built-ins only until the packages are there.
import { printAddresses, print, printError, step } from './start/console.js'
import { openDataDir, readIfThere, readSecret } from './start/data-dir.js'
import { checkDatabase } from './start/database.js'
import { checkNode } from './start/node-version.js'
import { arePackagesInstalled, installCommand } from './start/packages.js'
import { checkPorts } from './start/ports.js'
import { CommandFailed, run } from './start/run.js'
import { checkNotRunning, forgetRunning, noteRunning } from './start/running.js'
import { ROOT, readSettings } from './start/settings.js'
import { BUILDS, buildStamped, isUpToDate } from './start/stamps.js'
import { Refusal, say } from './start/words.js'

const startedAt = performance.now()
const stop = new AbortController()
const { signal } = stop
/** What is undone at the end, the last one first. */
const closers = []
let isReady = false

for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  // npm passes on the signal that the terminal has sent already: the first one counts
  process.on(name, () => stop.abort(new Error(name)))

const node = (...args) => [process.execPath, args]

async function main() {
  checkNode()
  const settings = readSettings()
  await openDataDir(settings.dataDir)
  await checkNotRunning(settings.dataDir)
  await checkPorts(settings)
  await checkDatabase(settings.databaseUrl)

  await installPackages()
  await buildDist()
  const { createLog, startWeb, supervise } = await import('../dist/node/web.js')
  const web = await listen(startWeb, createLog(process.env.LOG_LEVEL || 'warn'), settings)

  const env = await childEnvironment(settings)
  await setUp(env)
  print(
    say(
      `  Le site public répond : ${settings.publicUrl}/`,
      `  The public site is up: ${settings.publicUrl}/`,
    ),
  )
  if (!(await buildAdmin(env, web))) return untilStopped()

  await startAdmin(supervise, env, web)
  isReady = true
  printAddresses(settings, await demoAccounts(settings), seconds())
  await untilStopped()
}

async function installPackages() {
  if (await arePackagesInstalled()) return
  const { command, args } = installCommand()
  await step(say('Installation des paquets', 'Installing the packages'), () =>
    run(command, args, { signal }),
  )
}

async function buildDist() {
  if (await isUpToDate(BUILDS.dist)) return
  const [command, args] = node('bin/build.js')
  await step(
    say('Construction des widgets et du serveur', 'Building the widgets and the server'),
    () => run(command, args, { signal, env: { ...process.env, NODE_ENV: 'production' } }),
  )
}

async function listen(startWeb, log, { dataDir, port, hosts, publicUrl, demo }) {
  const web = await startWeb({
    editions: `${dataDir}/editions`,
    port,
    hosts,
    publicUrl,
    demo: demo && { ...demo, folder: `${ROOT}/src/demo-site` },
    log,
  })
  closers.push(() => web.close())
  const host = hosts[0] === '0.0.0.0' ? '127.0.0.1' : hosts[0]
  await noteRunning(dataDir, { host, port, instance: web.instance })
  closers.push(() => forgetRunning(dataDir))
  return web
}

const childEnvironment = async ({ port, publicUrl, dataDir, databaseUrl }) => ({
  ...process.env,
  NODE_ENV: 'production',
  PORT: String(port),
  PUBLIC_URL: publicUrl,
  DATA_DIR: dataDir,
  DATABASE_URL: databaseUrl,
  PAYLOAD_SECRET: await readSecret(dataDir),
  NEXT_TELEMETRY_DISABLED: '1',
  // the admin ends after its publisher, in its own order: src/instrumentation.ts
  NEXT_MANUAL_SIG_HANDLE: '1',
})

async function setUp(env) {
  const [command, args] = node('dist/node/vitrine.js', 'setup')
  await step(say('Base de données et première publication', 'Database and first publish'), (note) =>
    run(command, args, {
      signal,
      env,
      onLine: (line) => line.startsWith('· ') && note(line.slice(2)),
    }),
  )
}

/** @returns false when it can't be built: the public side goes on without it */
async function buildAdmin(env, web) {
  if (await isUpToDate(BUILDS.admin)) return true
  web.setCms({ phase: 'building' })
  try {
    const [command, args] = node('node_modules/next/dist/bin/next', 'build')
    const name = say(
      'Construction de l’administration (une à deux minutes, une seule fois)',
      'Building the admin (a minute or two, once)',
    )
    await step(name, () => buildStamped(BUILDS.admin, () => run(command, args, { signal, env })))
    return true
  } catch (error) {
    signal.throwIfAborted()
    web.setCms({ phase: 'failed' })
    printFailure(error)
    printError(
      say(
        'Le site public continue sans l’administration. Corrigez, puis relancez « npm start ».',
        'The public site goes on without the admin. Mend this, then run “npm start” again.',
      ),
    )
    return false
  }
}

async function startAdmin(supervise, env, web) {
  await step(
    say('Démarrage de l’administration', 'Starting the admin'),
    () =>
      new Promise((resolve, reject) => {
        const admin = supervise({
          args: (port) => [
            'node_modules/next/dist/bin/next',
            'start',
            '-H',
            '127.0.0.1',
            '-p',
            `${port}`,
          ],
          cwd: ROOT,
          env,
          onLine: (line) => line.trim() && print(`  admin │ ${line}`),
          onState(state) {
            web.setCms(state)
            // a later restart is told by the lines of the admin itself
            if (state.phase === 'ready' || state.phase === 'failed') resolve()
          },
        })
        closers.push(() => admin.stop())
        signal.addEventListener('abort', () => reject(signal.reason), { once: true })
      }),
  )
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

function printFailure(error) {
  if (error instanceof Refusal) printError(`\n${error.message}`)
  else if (error instanceof CommandFailed) {
    // a child that knows what is wrong says so in its last line and ends with 3
    if (error.code === 3) printError(`\n${error.output.at(-1)}`)
    else {
      printError(`\n${error.output.join('\n')}`)
      printError(`\n${say('Cette commande a échoué', 'This command failed')} (${error.message})`)
    }
  } else printError(error)
}

async function closeAll() {
  for (const close of closers.reverse()) await close()
}

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
await closeAll()
process.exit(code)
