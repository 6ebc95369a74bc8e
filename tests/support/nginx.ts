import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { accessSync, constants, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from '../../src/server/free-port'

/** Where a program is; nothing when it isn't installed. */
export function findProgram(name: string): string | undefined {
  // Debian keeps servers where a user's PATH doesn't look
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/sbin']
  return folders.map((folder) => join(folder, name)).find(isExecutable)
}

/**
 * nginx on a port of this machine, a free one unless it is named, serving a projection as its files say; with the admin
 * at a port behind it.
 */
export async function startNginx(
  projection: string,
  workers = '1',
  admin?: number,
  chosen?: number,
) {
  const program = findProgram('nginx') ?? 'nginx'
  const folder = mkdtempSync(join(tmpdir(), 'costo-nginx-'))
  const port = chosen ?? (await freePort())
  mkdirSync(join(folder, 'temporary'))
  const config = join(folder, 'nginx.conf')
  writeFileSync(
    config,
    // as root it would read files as nobody, who may not look into a temporary folder
    `daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes ${workers};
pid ${folder}/pid;
error_log stderr warn;
events { worker_connections 512; }
http {
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/temporary/${name};`)
    .join('\n  ')}
  include ${projection}/nginx-maps.conf;
  ${admin ? `upstream vitrine_admin { server 127.0.0.1:${admin}; }` : ''}
  server {
    listen 127.0.0.1:${port};
    include ${projection}/nginx.conf;
    ${admin ? `include ${projection}/nginx-admin.conf;` : ''}
  }
}
`,
  )
  const args = ['-p', folder, '-c', config, '-e', 'stderr']
  execFileSync(program, [...args, '-t', '-q'])
  const child = spawn(program, args, { stdio: 'inherit' })
  await answering(port)
  return {
    port,
    pid: child.pid,
    /** Reads its configuration again, as `nginx -s reload` does. */
    reload: () => void child.kill('SIGHUP'),
    async close() {
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

async function answering(port: number) {
  for (let times = 0; times < 200; times++) {
    const answered = await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined)
    if (answered) return
    await wait(25)
  }
  throw new Error('nginx does not answer')
}
