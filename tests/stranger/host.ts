import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { freePair } from '../support/free-pair'
import { until } from '../support/publisherProcess'
import { followCounting, followReadme } from './readme'
import { ROOT } from './root'
import { run } from '../support/run'

/** How a host says which database it has. */
export const ADAPTERS = {
  sqlite: [
    `import { sqliteAdapter } from '@payloadcms/db-sqlite'`,
    `sqliteAdapter({ client: { url: process.env.DATABASE_URL || '' } })`,
  ],
  mongodb: [
    `import { mongooseAdapter } from '@payloadcms/db-mongodb'`,
    `mongooseAdapter({ url: process.env.DATABASE_URL || '' })`,
  ],
  postgres: [
    `import { postgresAdapter } from '@payloadcms/db-postgres'`,
    `postgresAdapter({ pool: { connectionString: process.env.DATABASE_URL || '' } })`,
  ],
} as const

export type Database = keyof typeof ADAPTERS

export type Host = {
  url: string
  /** All that its server has printed. */
  said: () => string
  stop: () => Promise<void>
}

/** Exact versions of what the package only names as peers. */
export type Versions = { payload: string; next: string; react: string }

/** The ends of the ranges that package.json says: both are tried, each with one database. */
export const OLDEST: Versions = { payload: '3.90.1', next: '15.4.11', react: '19.0.1' }
export const NEWEST: Versions = { payload: '3.90.2', next: '16.4.6', react: '19.3.1' }

/** The project that follows the README. */
export const STRANGER = join(ROOT, 'tests/stranger/host')

/**
 * Lays out a Payload app in an empty folder and installs its packages and ours, from the tarball.
 * @param from its sources @param versions as its package.json says, unless said
 * @param isInWorkspace as one of npm's, whose packages lie at the root of it
 * @returns the app's folder
 */
export async function installHost(
  folder: string,
  tarball: string,
  {
    from = STRANGER,
    versions,
    isInWorkspace,
  }: { from?: string; versions?: Versions; isInWorkspace?: boolean } = {},
): Promise<string> {
  const app = isInWorkspace ? join(folder, 'apps/site') : folder
  await cp(from, app, { recursive: true })
  if (versions) await pin(join(app, 'package.json'), versions)
  const root = { name: 'city', private: true, workspaces: ['apps/*'] }
  if (isInWorkspace) await writeFile(join(folder, 'package.json'), JSON.stringify(root))
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error']
  // npm finds the workspace that an app's folder belongs to
  await run('npm', ['install', tarball, ...quiet], { cwd: app })
  return app
}

async function pin(path: string, { payload, next, react }: Versions) {
  const manifest = JSON.parse(await readFile(path, 'utf8')) as { dependencies: Versions }
  const own: Record<string, string> = manifest.dependencies
  for (const name of Object.keys(own))
    if (name === 'payload' || name.startsWith('@payloadcms/')) own[name] = payload
  Object.assign(own, { next, react, 'react-dom': react })
  await writeFile(path, JSON.stringify(manifest, null, 2))
}

/**
 * Follows the README's section and what the docs say of counting, migrates, builds and starts in production. @param database as it stands, empty
 * @param more lines of the plugin's options besides
 */
export async function startHost(
  folder: string,
  kind: Database,
  database: string,
  more: string[] = [],
): Promise<Host> {
  const port = await freePair()
  const url = `http://localhost:${port}`
  await useDatabase(folder, kind)
  await followReadme(folder, `${url}/vitrine`, more)
  await followCounting(folder)
  return startProject(folder, url, database, kind !== 'mongodb')
}

/** What the host's commands and server find in their environment. @param url where it listens */
export const environment = (url: string, database: string): NodeJS.ProcessEnv => ({
  ...process.env,
  // of Node 20 see the README
  NODE_OPTIONS: '--conditions=production',
  NODE_ENV: 'production',
  NEXT_TELEMETRY_DISABLED: '1',
  PAYLOAD_SECRET: 'a secret of the host’s own',
  DATABASE_URL: database,
  SITE_URL: url,
})

/**
 * Migrates what is laid out in a folder, builds it and starts it in production. @param url where it is to listen
 * @param hasMigrations whether its database has any
 */
export async function startProject(
  folder: string,
  url: string,
  database: string,
  hasMigrations = true,
): Promise<Host> {
  const { port } = new URL(url)
  const here = { cwd: folder, env: environment(url, database) }
  await run('npx', ['payload', 'generate:importmap'], here)
  // what the host's own code makes is checked against these by its build
  await run('npx', ['payload', 'generate:types'], here)
  if (hasMigrations) {
    await run('npx', ['payload', 'migrate:create', 'vitrine'], here)
    await run('npx', ['payload', 'migrate'], here)
  }
  await run('npx', ['next', 'build'], here)
  const next = join(folder, 'node_modules/next/dist/bin/next')
  return serve([next, 'start', '-p', port, '-H', 'localhost'], here, url)
}

/** A server of Node's that is left running. @param args its script and words @param url where its own page answers */
export async function serve(
  args: string[],
  here: { cwd: string; env: NodeJS.ProcessEnv },
  url: string,
): Promise<Host> {
  const server = spawn(process.execPath, args, { ...here, stdio: ['ignore', 'pipe', 'pipe'] })
  return { url, ...(await answering(server, url)) }
}

async function answering(server: ChildProcess, url: string): Promise<Pick<Host, 'said' | 'stop'>> {
  let said = ''
  for (const stream of [server.stdout, server.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => (said += text))
  const ended = once(server, 'exit')
  const stop = async () => {
    server.kill('SIGTERM')
    await ended
  }
  const answers = async () => (await fetch(url).catch(() => undefined))?.ok
  try {
    await until('the host’s own page', answers, 60_000, 250)
  } catch (error) {
    await stop()
    throw new Error(`${error}: ${said}`, { cause: error })
  }
  return { said: () => said, stop }
}

export async function useDatabase(folder: string, kind: Database) {
  const path = join(folder, 'src/payload.config.ts')
  const [, sqlite] = ADAPTERS.sqlite
  const [imported, adapter] = ADAPTERS[kind]
  const text = await readFile(path, 'utf8')
  await writeFile(path, text.replace(ADAPTERS.sqlite[0], imported).replace(sqlite, adapter))
}
