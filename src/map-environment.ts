import { readEnvironment } from './environment'
import type { MapOption } from './publish/heavy/maps/source'

/**
 * The map of this installation, from the environment: see docs/base-map.md. Without MAP_TILES it is the IGN's, once the site
 * has a name that others can reach; on a machine of one's own nobody is asked for anything.
 */
export function readMap(env: NodeJS.ProcessEnv = process.env): MapOption {
  const url = env.MAP_TILES?.trim()
  if (!url) return isPublic(readEnvironment(env).publicUrl) ? 'ign' : 'none'
  if (url === 'ign' || url === 'none') return url
  return {
    url,
    attribution: env.MAP_ATTRIBUTION ?? '',
    ...given({
      name: env.MAP_NAME,
      type: env.MAP_TYPE as 'image/png',
      attributionUrl: env.MAP_ATTRIBUTION_URL,
      size: number(env.MAP_TILE_SIZE) as 256,
      minZoom: number(env.MAP_MIN_ZOOM),
      maxZoom: number(env.MAP_MAX_ZOOM),
      requestsPerSecond: number(env.MAP_REQUESTS_PER_SECOND),
      connections: number(env.MAP_CONNECTIONS),
      freshDays: number(env.MAP_FRESH_DAYS),
    }),
  }
}

/** Names that nobody outside can reach (RFC 2606, RFC 6761, RFC 6762), and addresses without a name. */
const OWN = /^(localhost|.*\.(localhost|local|internal|test|example|invalid)|[\d.]+|\[.*\]|[^.]+)$/

const isPublic = (url: string) => URL.canParse(url) && !OWN.test(new URL(url).hostname)

const number = (text: string | undefined) => (text?.trim() ? Number(text) : undefined)

const given = <T extends object>(facts: T) =>
  Object.fromEntries(
    Object.entries(facts).filter(([, fact]) => fact !== undefined && fact !== ''),
  ) as Partial<T>
