import { join } from 'node:path'

/** Where an edition's parts lie below the editions folder; see the contract's manifest. */
export const layout = (folder: string) => ({
  current: join(folder, 'current'),
  manifests: join(folder, 'manifests'),
  manifest: (id: string) => join(folder, 'manifests', `${id}.json`),
  bytes: (hash: string) => join(folder, 'store', hash.slice(0, 2), hash),
  facts: join(folder, 'private.json'),
  lock: join(folder, 'lock'),
})
