import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { withLimit } from './publisherProcess'

const ROOT = new URL('../..', import.meta.url).pathname

const CODE = `
  import { createLog, startWeb } from './dist/node/web.js'
  const [, editions, journal, level] = process.argv
  const log = createLog(level)
  const web = await startWeb({ editions, journal, port: 0, hosts: ['127.0.0.1'], log })
  console.log(web.port)
  process.once('SIGTERM', () => void web.close())`

export type WebProcess = {
  child: ChildProcess
  port: number
  /** All it has written to standard error so far: its log. */
  written: () => string
}

/**
 * The built web process, on a free port, with a journal; `level`: of its log. `kilobytesPerFile`: no file may grow beyond
 * so much, and what is written then fails.
 */
export async function startWebProcess(
  editions: string,
  journal: string,
  { level = 'silent', kilobytesPerFile = 0 } = {},
): Promise<WebProcess> {
  const node = [process.execPath, '--input-type=module', '-e', CODE, editions, journal, level]
  const [command, ...args] = kilobytesPerFile ? withLimit(kilobytesPerFile, node) : node
  const child = spawn(command, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] })
  let written = ''
  child.stderr.on('data', (part: Buffer) => (written += String(part)))
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  return { child, port: Number(String(line)), written: () => written }
}
