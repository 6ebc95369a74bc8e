import type { Bucket, Facts } from './client'

/** What lies in a bucket of an edition, as the bucket itself keeps it: `.costo/state.json`. */
export type BucketState = {
  v: 1
  /** Of the edition; nothing while one is being copied. */
  edition?: string
  /** When that was made the one being served, where it was: milliseconds since 1970. */
  since?: number
  /** By key: hash of the bytes and of the headers. "" is one of which nobody knows what it holds. */
  files: Record<string, string>
  /** By key, ISO instants since which scripts that pages of the past may ask for are no longer wanted. */
  unwanted: Record<string, string>
}

const STATE = '.costo/state.json'
const PENDING = '.costo/pending.json'
const FACTS: Facts = { type: 'application/json', cache: 'no-store' }

/** A run that was killed has left a list of what it was about to change: of that nothing is known but the key. */
export async function readState(bucket: Bucket): Promise<BucketState> {
  const [state, pending] = [await readJson(bucket, STATE), await readJson(bucket, PENDING)]
  const known = Object(state) as Partial<BucketState>
  const files: BucketState['files'] = { ...known.files }
  const { edition, since, unwanted = {} } = known
  if (!Array.isArray(pending)) return { v: 1, edition, since, files, unwanted }
  for (const key of pending.map(String)) files[key] = ''
  return { v: 1, since, files, unwanted }
}

/** Notes what is about to change. */
export const begin = (bucket: Bucket, keys: string[]): Promise<unknown> =>
  bucket.write(PENDING, JSON.stringify(keys), FACTS)

/** Notes what lies there so far, and what is still about to change. */
export async function leave(
  bucket: Bucket,
  state: BucketState,
  keys: Iterable<string>,
): Promise<void> {
  await bucket.write(STATE, JSON.stringify({ ...state, edition: undefined }), FACTS)
  await begin(bucket, [...keys])
}

/** Notes what lies there now. */
export async function finish(bucket: Bucket, state: BucketState): Promise<void> {
  await bucket.write(STATE, JSON.stringify(state), FACTS)
  await bucket.remove([PENDING])
}

async function readJson(bucket: Bucket, key: string): Promise<unknown> {
  const found = await bucket.read(key)
  try {
    return found && JSON.parse(found.text)
  } catch {
    return undefined // by another hand: all is written again
  }
}
