import { printError, print, step } from './console.js'
import { readSecret } from './data-dir.js'
import { NODE_FLAGS } from './node-flags.js'
import { printFailure } from './failure.js'
import { arePackagesInstalled, installCommand } from './packages.js'
import { run } from './run.js'
import { ROOT } from './settings.js'
import { BUILDS, buildStamped, isUpToDate } from './stamps.js'
import { say } from './words.js'

const NEXT = 'node_modules/next/dist/bin/next'

const node = (args, options) => run(process.execPath, args, options)

export async function installPackages(signal) {
  if (await arePackagesInstalled()) return
  const { command, args } = installCommand()
  await step(say('Installation des paquets', 'Installing the packages'), () =>
    run(command, args, { signal }),
  )
}

export async function buildDist(signal) {
  if (await isUpToDate(BUILDS.dist)) return
  const env = { ...process.env, NODE_ENV: 'production' }
  const name = say('Construction des widgets et du serveur', 'Building the widgets and the server')
  await step(name, () => node(['bin/build.js'], { signal, env }))
}

/** What the processes that know the database are told. */
export const childEnvironment = async ({ port, publicUrl, dataDir, databaseUrl, demo }) => ({
  ...process.env,
  NODE_ENV: 'production',
  PORT: String(port),
  PUBLIC_URL: publicUrl,
  DATA_DIR: dataDir,
  DATABASE_URL: databaseUrl,
  PAYLOAD_SECRET: await readSecret(dataDir),
  NEXT_TELEMETRY_DISABLED: '1',
  // the demo partner's site is on this machine: "check my site" may look at it
  SITE_CHECK_ALSO: [process.env.SITE_CHECK_ALSO, demo && `127.0.0.1:${demo.port}`]
    .filter(Boolean)
    .join(' '),
  NODE_OPTIONS: [process.env.NODE_OPTIONS, ...NODE_FLAGS].filter(Boolean).join(' '),
  // the admin ends after its publisher, in its own order: src/commands/cms.ts
  NEXT_MANUAL_SIG_HANDLE: '1',
})

/** Migrations, the demo quarter in an empty database, the first publish. */
export async function setUp(signal, env) {
  const name = say('Base de données et publication', 'Database and publishing')
  await step(name, (note) =>
    node(['dist/node/vitrine.js', 'setup'], {
      signal,
      env,
      onLine: (line) => line.startsWith('· ') && note(line.slice(2)),
    }),
  )
}

/** @returns false when it can't be built: the public side goes on without it */
export async function buildAdmin(signal, env, web) {
  if (await isUpToDate(BUILDS.admin)) return true
  web.setCms({ phase: 'building' })
  const name = say(
    'Construction de l’administration (une à deux minutes, une seule fois)',
    'Building the admin (a minute or two, once)',
  )
  try {
    await step(name, () => buildStamped(BUILDS.admin, () => node([NEXT, 'build'], { signal, env })))
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

/**
 * Starts the admin and keeps it running. Settles when it is ready, or has failed so often that the start goes on
 * without it.
 * @param opened is handed what stops it, before anything else happens
 */
export async function startAdmin(signal, env, { web, supervise, opened }) {
  const name = say('Démarrage de l’administration', 'Starting the admin')
  await step(
    name,
    () =>
      new Promise((resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason), { once: true })
        const admin = supervise({
          args: (port) => [NEXT, 'start', '-H', '127.0.0.1', '-p', String(port)],
          cwd: ROOT,
          env,
          // a later restart is told by the lines of the admin itself
          onLine: (line) => line.trim() && print(`  admin │ ${line}`),
          onState(state) {
            web.setCms(state)
            if (state.phase === 'ready' || state.phase === 'failed') resolve()
          },
        })
        opened(() => admin.stop())
      }),
  )
}
