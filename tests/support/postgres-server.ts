import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync } from 'node:fs'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../../src/server/free-port'
import { run } from './run'

const DEBIANS = '/usr/lib/postgresql'
const NOBODY = 65534

export type Postgres = { url: string; stop: () => Promise<void> }

/** Where `initdb` and `postgres` are; nothing when they aren't there. */
export function postgresFolder(): string | undefined {
  const versions = existsSync(DEBIANS) ? readdirSync(DEBIANS) : []
  const newest = versions.sort((a, b) => Number(b) - Number(a))
  return newest.map((version) => join(DEBIANS, version, 'bin')).find(existsSync)
}

/** A server of its own, on this machine only, with an empty database; its data go with it. */
export async function startPostgres(): Promise<Postgres> {
  const bin = postgresFolder()
  if (!bin) throw new Error('PostgreSQL is not here: install Debian’s package postgresql')
  const data = await mkdtemp(join(tmpdir(), 'postgres-'))
  // it refuses to run as the one who may all
  const asNobody = process.getuid?.() === 0
  const asServer = (name: string, args: string[]): [string, string[]] =>
    asNobody
      ? [
          'setpriv',
          [`--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups', join(bin, name), ...args],
        ]
      : [join(bin, name), args]
  if (asNobody) await run('chown', [`${NOBODY}:${NOBODY}`, data])
  await chmod(data, 0o700)
  await run(
    ...asServer('initdb', ['-D', data, '-U', 'vitrine', '-A', 'trust', '-E', 'UTF8', '--no-sync']),
  )
  const port = await freePort()
  // Payload leaves some open of each installation that a worker of the tests has had
  const connections = ['-c', 'max_connections=1500']
  const settings = ['-h', '127.0.0.1', '-p', String(port), '-k', data, '-F', ...connections]
  const server = spawn(...asServer('postgres', ['-D', data, ...settings]), { stdio: 'ignore' })
  const ended = once(server, 'exit')
  const url = `postgres://vitrine@127.0.0.1:${port}/postgres`
  const stop = async () => {
    server.kill('SIGINT')
    await ended
    await rm(data, { recursive: true, force: true })
  }
  try {
    const args = ['-h', '127.0.0.1', '-p', String(port), '-t', '30']
    await untilReady(() => run(join(bin, 'pg_isready'), args), ended)
  } catch (error) {
    await stop()
    throw error
  }
  return { url, stop }
}

async function untilReady(ask: () => Promise<string>, ended: Promise<unknown>) {
  let over = false
  void ended.then(() => (over = true))
  for (const deadline = Date.now() + 60_000; ;) {
    try {
      await ask()
      return
    } catch (error) {
      if (over || Date.now() > deadline) throw error
    }
  }
}
