import { readFileSync } from 'node:fs'
import { mediaRecords } from '../fixtures/media/library'

/** The pictures the frozen public files name, at their public paths. */
export function mediaFiles(): Record<string, Buffer> {
  const files = mediaRecords().flatMap((record) => record.files)
  return Object.fromEntries(
    files.map(({ hash, extension, path }) => [
      `/v1/media/${hash.slice(0, 24)}.${extension}`,
      readFileSync(path),
    ]),
  )
}
