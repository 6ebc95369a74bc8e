import { join } from 'node:path'
import { layout } from '../store/layout'

/**
 * How heavy things lie on disk, in a folder of the editions' own:
 *
 *     files/{ab}/{hash}           bytes, named by their sha256 in hex; never changed once written
 *     made/{kind}/{name}.json     Result: what a job has made, of which files; replaced by rename
 *     tiles/{set}/{z}/{x}.json    which tiles of that column are there, by y; replaced by rename
 *     running.json                the job being done: still there at the next start, it has taken the process with it
 *
 * Nothing of it is public: an edition copies the files that it names into its own store.
 */
export function heavyFolder(editionsDir: string) {
  const folder = layout(editionsDir).heavy
  return {
    files: join(folder, 'files'),
    bytes: (hash: string) => join(folder, 'files', hash.slice(0, 2), hash),
    made: join(folder, 'made'),
    result: (kind: string, name: string) => join(folder, 'made', kind, `${name}.json`),
    tiles: join(folder, 'tiles'),
    column: (set: string, z: number, x: number) =>
      join(folder, 'tiles', set, String(z), `${x}.json`),
    running: join(folder, 'running.json'),
  }
}
