import { stat } from 'node:fs/promises'
import type { MediaFile } from '../records'
import { hashOf } from '../store/hash'
import { replace } from '../store/replace'
import { heavyFolder } from './folder'

/** What is known of bytes that are to be kept. */
export type About = Pick<MediaFile, 'extension' | 'mimeType' | 'width' | 'height'>

/** Files named by their bytes: the same ones are kept once, whoever made them. */
export class Shelf {
  constructor(private readonly editionsDir: string) {}

  /** Keeps bytes; they are on the disk when this returns. @throws Error of the disk */
  async keep(bytes: Uint8Array, about: About): Promise<MediaFile> {
    const hash = hashOf(bytes)
    const path = heavyFolder(this.editionsDir).bytes(hash)
    const size = bytes.length
    if (!(await this.has({ hash, size }))) await replace(path, bytes)
    return { path, hash, ...about, size }
  }

  /** Whether these bytes are there, by their length. */
  async has({ hash, size }: Pick<MediaFile, 'hash' | 'size'>): Promise<boolean> {
    return (await lengthOf(heavyFolder(this.editionsDir).bytes(hash))) === size
  }
}

const lengthOf = (path: string): Promise<number> =>
  stat(path).then(
    ({ size }) => size,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return -1
      throw error
    },
  )
