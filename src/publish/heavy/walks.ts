import type { Heavy, HeavyWalk, WalkMap } from './heavy'
import type { Result } from './results'

/** What walks name, by slug, out of what jobs have made for each. */
export function walksOf(results: Result[]): Heavy['walks'] {
  const walks: Heavy['walks'] = {}
  const newest = newestTiles(results)
  for (const slug of new Set(results.map(({ walk }) => walk)))
    walks[slug] = merged(
      results.filter(({ walk }) => walk === slug),
      newest,
    )
  return walks
}

/** Lists are put one after the other, in the order of the jobs' names. */
function merged(results: Result[], newest: Newest): HeavyWalk {
  const papers = results.flatMap(({ value }) => value.papers ?? [])
  const map = results.find(({ value }) => value.map)?.value.map
  return {
    ...(map && { map: withNewest(map, newest) }),
    ...(papers.length && { papers }),
  }
}

type Files = NonNullable<WalkMap['tiles']>['files']
/** By set and place. */
type Newest = Map<string, Files[string]>

/** A tile that two walks share may have been fetched anew for one of them only: there is one file at its address. */
function newestTiles(results: Result[]): Newest {
  const newest: Newest = new Map()
  const byAge = results.toSorted((a, b) => (a.madeAt < b.madeAt ? -1 : a.madeAt > b.madeAt ? 1 : 0))
  for (const { tiles } of byAge.flatMap(({ value }) => value.map ?? []))
    for (const [place, file] of Object.entries(tiles?.files ?? {}))
      newest.set(`${tiles?.set}/${place}`, file)
  return newest
}

function withNewest(map: WalkMap, newest: Newest): WalkMap {
  const { tiles } = map
  if (!tiles) return map
  const files = Object.entries(tiles.files).map(
    ([place, file]) => [place, newest.get(`${tiles.set}/${place}`) ?? file] as const,
  )
  return { ...map, tiles: { ...tiles, files: Object.fromEntries(files) } }
}
