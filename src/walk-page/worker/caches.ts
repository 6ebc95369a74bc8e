/** Name of the cache that holds one version of the walk whose page has that path. */
export const cacheName = (page: string, version: string): string => `costo-walk ${page} ${version}`

/** Names of all caches of that walk, and of no other. */
export const cachesOf = async (page: string, storage: CacheStorage): Promise<string[]> =>
  (await storage.keys()).filter((name) => name.startsWith(cacheName(page, '')))
