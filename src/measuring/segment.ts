import { readFile } from 'node:fs/promises'
import { crc32 } from 'node:zlib'
import type { JournalLine } from '../contract/journal'
import { addLine, type Days } from './sums'

/**
 * Sums of a closed segment of the journal. `torn`: lines whose checksum is wrong, which were never acknowledged: the
 * machine stopped in the middle of them; and those that no web process writes, which would keep all that comes after
 * them from being booked. @throws the disk's error
 */
export async function readSegment(path: string): Promise<{ days: Days; torn: number }> {
  const days: Days = {}
  let torn = 0
  for (const text of (await readFile(path, 'utf8')).split('\n')) {
    if (!text) continue
    const line = lineIn(text)
    if (line) addLine(days, line)
    else torn++
  }
  return { days, torn }
}

function lineIn(text: string): JournalLine | undefined {
  const [, sum, json] = /^([0-9a-f]{8}) (.+)$/.exec(text) ?? []
  if (!json || crc32(json) !== Number.parseInt(sum, 16)) return undefined
  try {
    const line: unknown = JSON.parse(json)
    return isLine(line) ? line : undefined
  } catch {
    return undefined // of the right sum, and no JSON all the same
  }
}

function isLine(value: unknown): value is JournalLine {
  const line = (value ?? {}) as Record<string, unknown>
  if (!isText(line.day) || !/^\d{4}-\d\d-\d\d$/.test(line.day) || !isText(line.host)) return false
  if ('visit' in line) return isText(line.visit) && isText(line.channel)
  const { site, widget, version, views, items, errors = 0 } = line
  return (
    [site, widget, version].every(isText) &&
    [views, errors].every(isCount) &&
    Array.isArray(items) &&
    items.every(
      (item) => Array.isArray(item) && isText(item[0]) && isCount(item[1]) && isCount(item[2]),
    )
  )
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''

const isCount = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0
