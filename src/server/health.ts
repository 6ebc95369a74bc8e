import type { ServerResponse } from 'node:http'
import type { BeaconCounts } from './beacons/beacons'
import type { CmsState } from './cms-state'
import type { PublisherReport } from './publisher-report'
import type { VisitCounts } from './visits/visits'

export type Health = {
  /** Changes with each start: tells this process from another one on the same port. */
  instance: string
  edition: () => { id: string; publishedAt: string } | undefined
  /** Number of files found damaged. */
  damaged: () => number
  publisher: () => PublisherReport
  /** What became of the beacons since the start. */
  beacons?: () => BeaconCounts
  /** And of the links followed without a script. */
  visits?: () => VisitCounts
  cms?: () => CmsState
}

/**
 * `/healthz`: the process answers. `/readyz`: it has an edition to serve (200) or not yet (503), how old it is in
 * seconds, what the publisher last reported, and where the admin stands: the absence of either does not make the public
 * side unready. All of it comes from memory. Monitors may add a query.
 * @returns whether the request was one of the two
 */
export function answerHealth(target: string, response: ServerResponse, health: Health): boolean {
  const path = target.replace(/[?#].*$/, '')
  if (path === '/healthz') send(response, 200, { ok: true, instance: health.instance })
  else if (path === '/readyz') send(response, health.edition() ? 200 : 503, readiness(health))
  else return false
  return true
}

function readiness({ edition, damaged, publisher, beacons, visits, cms }: Health) {
  const now = edition()
  return {
    ready: now !== undefined,
    edition: now && {
      id: now.id,
      publishedAt: now.publishedAt,
      ageSeconds: Math.max(0, Math.round((Date.now() - Date.parse(now.publishedAt)) / 1000)),
    },
    damaged: damaged(),
    publisher: publisher(),
    beacons: beacons?.(),
    visits: visits?.(),
    cms: cms?.().phase,
  }
}

function send(response: ServerResponse, status: number, value: object) {
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
  })
  response.end(JSON.stringify(value))
}
