import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import type { Installation } from './databases'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const OUT = join(ROOT, '.tmp', 'cms-app')

/** Makes what the processes run from; packages stay where they are. */
export const buildCms = () =>
  build({
    ...{ root: ROOT, configFile: false, logLevel: 'warn', ssr: { external: true } },
    build: {
      ...{ ssr: true, target: 'node20', outDir: OUT, emptyOutDir: true, minify: false },
      copyPublicDir: false,
      rolldownOptions: { input: { cms: join(ROOT, 'tests', 'support', 'cms-app.ts') } },
    },
  })

export type CmsProcess = { child: ChildProcess; url: string }

/** The cms on an installation's data, in a process of its own. @throws Error when it ends at its start */
export async function startCms({ dataDir, databaseUrl }: Installation): Promise<CmsProcess> {
  const child = spawn(process.execPath, ['--conditions=production', join(OUT, 'cms.js')], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATA_DIR: dataDir,
      DATABASE_URL: databaseUrl,
      PAYLOAD_SECRET: 'a secret for tests',
      PUBLIC_URL: 'https://vitrine.example',
    },
  })
  const [said] = (await Promise.race([once(child, 'message'), once(child, 'exit')])) as unknown[]
  if (typeof said !== 'number' || child.exitCode !== null)
    throw new Error(`the cms has ended at its start: ${String(said)}`)
  return { child, url: `http://127.0.0.1:${said}` }
}
