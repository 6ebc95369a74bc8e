import { existsSync, realpathSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import type { NextConfig } from 'next'

/** What is read or started while it runs, by its path in the package; all else Next bundles. */
const FILES = [
  'package.json',
  ...['dist/widgets', 'dist/programs', 'dist/package/fonts'].map((folder) => `${folder}/**/*`),
]

/**
 * Has Next deploy the suite's files too where it deploys no more than it has seen imported: `output: 'standalone'`, Vercel and other
 * serverless ones. In next.config, within or around `withPayload`; elsewhere it does nothing. Next is to be built in the app's folder.
 */
export function withCosto(config: NextConfig = {}): NextConfig {
  const { outputFileTracingIncludes: includes = {} } = config
  const own = folders().flatMap((folder) => FILES.map((path) => `${folder}/${path}`))
  // the key that withPayload has too: it adds to what it finds there
  const every = [...(includes['**/*'] ?? []), ...own]
  return { ...config, outputFileTracingIncludes: { ...includes, '**/*': every } }
}

/**
 * The package's, seen from the app's: among its own packages or those of the workspace that it is a part of. Also the one that a link
 * there leads to, as pnpm lays packages out.
 */
function folders(folder = process.cwd()): string[] {
  const packages = join(folder, 'node_modules')
  const own = join(packages, 'costo-vitrine')
  if (existsSync(own)) {
    const real = realpathSync(own)
    const all = real !== own && real.startsWith(packages + sep) ? [own, real] : [own]
    return all.map((path) => relative(process.cwd(), path).replaceAll(sep, '/'))
  }
  const parent = dirname(folder)
  return parent === folder ? [] : folders(parent)
}
