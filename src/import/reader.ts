import type { Bounds } from '../../collections/checks/coordinates'
import { readWalkFile } from './read'
import { WalkFileRefused } from './refused'
import type { Sentence, WalkFile } from './walk-file'

/** What a process of its own is told; the file comes after it, on its standard input. */
export type ReadingOrder = { name: string; bounds: Bounds }

/** What it writes on its standard output. */
export type ReadingAnswer = { file: WalkFile } | { refused: Sentence }

const { name, bounds } = JSON.parse(process.argv[2]) as ReadingOrder
const parts: Buffer[] = []
for await (const part of process.stdin) parts.push(part as Buffer)
process.stdout.write(JSON.stringify(answer(new Uint8Array(Buffer.concat(parts)))))

function answer(bytes: Uint8Array): ReadingAnswer {
  try {
    return { file: readWalkFile(bytes, name, bounds) }
  } catch (error) {
    if (error instanceof WalkFileRefused) return { refused: error.reason }
    throw error
  }
}
