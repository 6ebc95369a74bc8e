import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { getPayload, type Payload } from 'payload'
import { freePort } from '../../../src/server/free-port'
import { until } from '../../support/publisherProcess'
import { run } from '../../support/run'
import configure from './config'

// inside the repository, where packages are found as they would be in a folder of its own
const FOLDER = resolve('.tmp/renamed-host')
const LAID_OUT = 'tests/stranger/host/src/app/(payload)'

const FILES = {
  'src/payload.config.ts': `import configure from '../../../tests/screens/renamed/config'
export default configure()
`,
  // without one Next looks for it upwards, and starts this project's own installation
  'src/instrumentation.ts': `export function register() {}\n`,
  'src/app/vitrine/[[...path]]/route.ts': `import { join } from 'node:path'
import { editionRoute } from 'costo-vitrine/next'
export const { GET, HEAD, OPTIONS, POST } = editionRoute(join(process.env.HOST_FOLDER!, 'editions'))
`,
  'src/app/m/[...path]/route.ts': `import config from '@payload-config'
import { shopFormRoute } from 'costo-vitrine/next'
export const { GET, POST } = shopFormRoute(config)
`,
  'next.config.ts': `import { withPayload } from '@payloadcms/next/withPayload'
export default withPayload({ typescript: { ignoreBuildErrors: true } })
`,
  'tsconfig.json': JSON.stringify({
    compilerOptions: {
      ...{ jsx: 'react-jsx', module: 'esnext', moduleResolution: 'bundler' },
      paths: {
        '@payload-config': ['./src/payload.config.ts'],
        'costo-vitrine': ['../../src/index.ts'],
        'costo-vitrine/next': ['../../src/next/index.ts'],
        'costo-vitrine/admin/*': ['../../src/admin/*'],
      },
    },
  }),
}

export type RunningHost = {
  url: string
  /** Has its queue do one round, in its own process, as a deployment that runs the queue by a request would. */
  round: (token: string) => Promise<void>
  stop: () => Promise<void>
}

/**
 * Lays the host out, has its database filled by the tests' own process, builds it for production from the suite's sources and
 * starts it. @param s3 address of a server of S3's protocol that has its bucket
 */
export async function startRunning(
  s3: string,
  fill: (payload: Payload) => Promise<void>,
): Promise<RunningHost> {
  rmSync(FOLDER, { recursive: true, force: true })
  cpSync(LAID_OUT, join(FOLDER, 'src/app/(payload)'), { recursive: true })
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(FOLDER, path)), { recursive: true })
    writeFileSync(join(FOLDER, path), text)
  }
  const port = await freePort()
  const url = `http://localhost:${port}`
  const host = { HOST_FOLDER: FOLDER, HOST_URL: url, HOST_S3: s3 }
  const env = { ...process.env, ...host, NEXT_TELEMETRY_DISABLED: '1' }

  const payload = await getPayload({ config: configure(env), key: url, disableOnInit: true })
  await fill(payload)

  // what Vitest sets would have Next build for tests
  const settings = { ...env, NODE_ENV: 'production' as const }
  const here = { cwd: FOLDER, env: { ...settings, NODE_OPTIONS: '--conditions=production' } }
  await run(process.execPath, [resolve('node_modules/payload/bin.js'), 'generate:importmap'], here)
  const next = resolve('node_modules/next/dist/bin/next')
  await run(process.execPath, [next, 'build'], here)
  const address = ['-p', String(port), '-H', 'localhost']
  const server = spawn(process.execPath, [next, 'start', ...address], { ...here, stdio: 'pipe' })
  let said = ''
  for (const stream of [server.stdout, server.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text))
  const ended = once(server, 'exit')
  const stop = async () => {
    server.kill('SIGTERM')
    await ended
    await payload.destroy()
  }
  try {
    const answers = async () => (await fetch(`${url}/admin/login`).catch(() => undefined))?.ok
    await until('the host’s admin', answers, 60_000, 250)
  } catch (error) {
    await stop()
    throw new Error(`${error}: ${said}`, { cause: error })
  }
  const round = async (token: string) => {
    await payload.jobs.queue({ task: 'costoPublish', queue: 'costo', input: {} } as never)
    const headers = { authorization: `JWT ${token}` }
    const ran = await fetch(`${url}/api/payload-jobs/run?queue=costo`, { headers })
    const { remainingJobsFromQueried: left } = (await ran.json()) as Record<string, unknown>
    if (!ran.ok || left !== 0) throw new Error(`the queue answered ${ran.status}: ${said}`)
  }
  return { url, round, stop }
}
