import { readFile } from 'node:fs/promises'
import { crc32 } from 'node:zlib'
import type { JournalLine } from '../contract/journal'
import { addLine, type Days } from './sums'

/**
 * Sums of a closed segment of the journal. `torn`: lines whose checksum is wrong, which were never acknowledged: the
 * machine stopped in the middle of them. @throws the disk's error
 */
export async function readSegment(path: string): Promise<{ days: Days; torn: number }> {
  const days: Days = {}
  let torn = 0
  for (const line of (await readFile(path, 'utf8')).split('\n')) {
    if (!line) continue
    const text = line.slice(9)
    if (crc32(text) === Number.parseInt(line.slice(0, 8), 16))
      addLine(days, JSON.parse(text) as JournalLine)
    else torn++
  }
  return { days, torn }
}
