import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** `vitrine serve` on an editions folder, as a process of its own. */
export async function startServe(folder: string) {
  const startedAt = performance.now()
  const child = spawn(process.execPath, ['bin/vitrine.js', 'serve', folder], {
    cwd: resolve('.'),
    env: { ...process.env, NODE_OPTIONS: '', PORT: '0', LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  const milliseconds = performance.now() - startedAt
  return {
    url: String(line).trim().replace(/\/$/, ''),
    /** From the start of the process to the moment at which it takes connections. */
    milliseconds,
    /** Memory that the process holds, in MB. */
    memory: () =>
      Number(/VmRSS:\s*(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024,
    async close() {
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
    },
  }
}
