import type { NextConfig } from 'next'

/** Where the package may lie seen from a host's app: its own packages, or those of the workspace that it is a part of. */
const PLACES = ['', '../', '../../', '../../../']

/** What is read or started while it runs, by its path in the package; all else Next bundles. */
const FILES = [
  'package.json',
  ...['dist/widgets', 'dist/programs', 'dist/package/fonts'].map((folder) => `${folder}/**/*`),
]

/**
 * Has Next deploy the suite's files too where it deploys no more than it has seen imported: `output: 'standalone'`, Vercel and other
 * serverless ones. In next.config, within or around `withPayload`; elsewhere it does nothing.
 */
export function withCosto<Config extends NextConfig>(config: Config): Config {
  const { outputFileTracingIncludes: includes = {} } = config
  const own = PLACES.flatMap((place) =>
    FILES.map((path) => `${place}node_modules/costo-vitrine/${path}`),
  )
  // the key that withPayload has too: it adds to what it finds there
  const every = [...(includes['**/*'] ?? []), ...own]
  return { ...config, outputFileTracingIncludes: { ...includes, '**/*': every } }
}
