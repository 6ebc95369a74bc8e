import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { freePort } from '../../../src/server/free-port'

// inside the repository, so that the package finds itself by its own name as it would in node_modules
const FOLDER = '.tmp/next-host'
const NEXT = resolve('node_modules/next/dist/bin/next')
// what Vitest sets would have Next build for tests
const ENV = { ...process.env, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1' }

/**
 * Builds a Next application of these files for production and starts it.
 * @throws with what Next said when it can't be built
 */
export async function startNext(files: Record<string, string>) {
  rmSync(FOLDER, { recursive: true, force: true })
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(FOLDER, path)), { recursive: true })
    writeFileSync(join(FOLDER, path), text)
  }
  const run = { cwd: resolve(FOLDER), env: ENV }
  await promisify(execFile)(process.execPath, [NEXT, 'build'], run)
  const port = String(await freePort())
  const address = ['--hostname', '127.0.0.1', '--port', port]
  const child = spawn(process.execPath, [NEXT, 'start', ...address], { ...run, stdio: 'pipe' })
  await ready(child)
  return {
    address: (path: string) => `http://127.0.0.1:${port}${path}`,
    stop: () =>
      new Promise<void>((done) => {
        child.once('exit', () => done())
        child.kill()
      }),
  }
}

const ready = (child: ChildProcess) =>
  new Promise<void>((done, fail) => {
    let said = ''
    child.stdout!.on('data', (text) => /Ready in/.test((said += text)) && done())
    child.stderr!.on('data', (text) => (said += text))
    child.once('exit', (code) => fail(new Error(`next start ended with ${code}: ${said}`)))
  })
