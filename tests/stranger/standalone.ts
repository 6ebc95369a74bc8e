import { cp, mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { freePair } from '../support/free-pair'
import { run } from '../support/run'
import { type Database, environment, type Host, serve, useDatabase } from './host'
import { followReadme, followStandalone } from './readme'

/** An app that is installed, and the root of the workspace that it may be a part of. */
export type Sources = { app: string; root: string }

/**
 * Follows the README's section and what the docs say of a deployment without its sources, builds, copies what Next would have
 * deployed into an empty folder, moves the sources away, and starts its server there: it migrates by itself.
 */
export async function deployHost(
  { app, root }: Sources,
  deployed: string,
  kind: Database,
  database: string,
): Promise<Host> {
  const port = await freePair()
  const url = `http://localhost:${port}`
  const env = environment(url, database)
  const here = { cwd: app, env }
  await useDatabase(app, kind)
  await followReadme(app, `${url}/vitrine`)
  await followStandalone(app)
  await migrateAtStart(app)
  await run('npx', ['payload', 'generate:importmap'], here)
  await run('npx', ['payload', 'migrate:create', 'vitrine'], here)
  await run('npx', ['next', 'build'], here)
  const inside = join(deployed, app.slice(root.length))
  await cp(join(app, '.next/standalone'), deployed, { recursive: true, verbatimSymlinks: true })
  await cp(join(app, '.next/static'), join(inside, '.next/static'), { recursive: true })
  await rename(root, `${root}-gone`)
  const listening = { PORT: `${port}`, HOSTNAME: 'localhost' }
  return serve([join(inside, 'server.js')], { cwd: deployed, env: { ...env, ...listening } }, url)
}

/** As Payload's docs have it for what is deployed without its command line: `prodMigrations`. */
async function migrateAtStart(app: string) {
  const path = join(app, 'src/payload.config.ts')
  const text = await readFile(path, 'utf8')
  const migrating = text.replace(/Adapter\(\{ /, 'Adapter({ prodMigrations: migrations, ')
  await writeFile(path, `import { migrations } from './migrations'\n${migrating}`)
  // written anew with the first migration
  await mkdir(join(app, 'src/migrations'))
  await writeFile(join(app, 'src/migrations/index.ts'), 'export const migrations = []\n')
}
