import { join } from 'node:path'

/** Where the pieces of editions lie below the editions folder; see the contract's manifest. */
export const layout = (folder: string) => ({
  current: join(folder, 'current'),
  manifests: join(folder, 'manifests'),
  manifest: (id: string) => join(folder, 'manifests', `${id}.json`),
  parts: join(folder, 'parts'),
  part: (name: string) => join(folder, 'parts', `${name}.json`),
  store: join(folder, 'store'),
  bytes: (hash: string) => join(folder, 'store', hash.slice(0, 2), hash),
  kept: join(folder, 'kept.json'),
  facts: join(folder, 'private.json'),
  status: join(folder, 'status.json'),
  bucket: join(folder, 'bucket.json'),
  pause: join(folder, 'paused.json'),
  damaged: join(folder, 'damaged'),
  lock: join(folder, 'lock'),
  round: join(folder, 'round'),
  heavy: join(folder, 'heavy'),
  printed: join(folder, 'printed'),
  originals: join(folder, 'originals.json'),
})
