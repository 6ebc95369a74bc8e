import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { startTwoSites } from './two-sites'

const FOLDER = 'tests/fixtures/releases'

type Sites = Awaited<ReturnType<typeof startTwoSites>>

/** What `bin/keep-release.js` has kept of a release. */
export type Release = {
  version: string
  /** By public path: feeds, or scripts. */
  feeds: Record<string, string>
  scripts: Record<string, string>
  /** Every public path of that edition. */
  paths: string[]
}

export const RELEASES = readdirSync(FOLDER).filter((name) =>
  statSync(join(FOLDER, name)).isDirectory(),
)

export function release(version: string): Release {
  const folder = join(FOLDER, version)
  const names = readdirSync(join(folder, 'v1'), { recursive: true, encoding: 'utf8' })
  const ending = (end: string) =>
    Object.fromEntries(
      names
        .filter((name) => name.endsWith(end))
        .map((name) => [`/v1/${name}`, readFileSync(join(folder, 'v1', name), 'utf8')]),
    )
  const paths = readFileSync(join(folder, 'paths.txt'), 'utf8').trim().split('\n')
  return { version, feeds: ending('.json'), scripts: ending('.js'), paths }
}

/** Has the vitrine answer with these files, its own address in the place of the release's. */
export function answerWith(sites: Sites, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files))
    sites.answer(path, (_, response) => {
      const type = path.endsWith('.json') ? 'application/json' : 'text/javascript; charset=utf-8'
      response.writeHead(200, { 'Content-Type': type })
      response.end(text.replaceAll('https://release.example', sites.base))
    })
}

/** The same feed as a version to come may write it: with members that nobody knows today, in every object of it. */
export const fromTheFuture = (feed: string): string =>
  JSON.stringify(
    JSON.parse(feed, (_, value) =>
      typeof value === 'object' && value && !Array.isArray(value)
        ? { ...value, toCome: { of: ['another', 'kind'] }, mood: 'fine' }
        : value,
    ),
  )
