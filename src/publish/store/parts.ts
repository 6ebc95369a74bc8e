import { type ManifestFile, type ManifestPart, partOf } from '../../contract/manifest'
import { nameOf } from './hash'

/** Path to file. */
export type Files = Record<string, ManifestFile>

/** A part as it lies on disk, and what is in it. */
export type Part = { name: string; files: Files }

/** An edition smaller than this is in one part… */
const SPLIT_FROM = 512
/** …a larger one in parts of this many files to twice as many, until there are as many parts as there may be. */
const LEAST_IN_PART = 128
const MOST_PARTS = 256

/** Number of parts: of the number of files alone, so that the same files give the same parts wherever they are made. */
export const partsFor = (files: number): number =>
  files < SPLIT_FROM ? 1 : Math.min(MOST_PARTS, 2 ** Math.floor(Math.log2(files / LEAST_IN_PART)))

/** The text of a part, in the order of its paths, and its name. */
export function writePart(entries: [string, ManifestFile][]): Part & { text: string } {
  const files = Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
  const text = JSON.stringify({ v: 2, files } satisfies ManifestPart)
  return { name: nameOf(text), files, text }
}

/** The paths of which two editions say different things, in their order; parts that are the same aren't looked into. */
export function differingPaths(before: Part[], after: Part[]): string[] {
  const paths =
    before.length === after.length
      ? after.flatMap((part, index) =>
          part.name === before[index].name ? [] : differing(before[index].files, part.files),
        )
      : differing(allOf(before), allOf(after))
  return paths.sort()
}

const allOf = (parts: Part[]): Files => Object.assign({}, ...parts.map(({ files }) => files))

function differing(before: Files, after: Files): string[] {
  const gone = Object.keys(before).filter((path) => !after[path])
  const other = Object.keys(after).filter(
    (path) =>
      after[path] !== before[path] && JSON.stringify(after[path]) !== JSON.stringify(before[path]),
  )
  return [...gone, ...other]
}

/** The file at a path. */
export const findIn = (parts: Part[], path: string): ManifestFile | undefined =>
  parts.length ? parts[partOf(path, parts.length)].files[path] : undefined

const sums = new WeakMap<Part, { count: number; size: number }>()

/** Number of the files of a part and bytes of all of them; counted once. */
export function sumOf(part: Part): { count: number; size: number } {
  const known = sums.get(part)
  if (known) return known
  const files = Object.values(part.files)
  const sum = { count: files.length, size: files.reduce((all, { size }) => all + size, 0) }
  sums.set(part, sum)
  return sum
}
