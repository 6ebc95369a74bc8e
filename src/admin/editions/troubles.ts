import type { EditionsAnswer } from './answer'

/** What an editor should know of though he never opens the view, the gravest first. */
export type Trouble =
  | 'paused'
  | 'silent'
  | 'database'
  | 'failing'
  | 'bucket'
  | 'held'
  | 'setAside'
  | 'heavy'
  | 'browser'

/** A thing that was tried in vain so often that its next try is as far away: by itself it won't mend soon. */
const LASTING_MS = 8 * 60_000

/** What is wrong with publishing just now. */
export function troublesOf({ pause, publisher, bucket, held, current }: EditionsAnswer): Trouble[] {
  const troubles: Trouble[] = []
  if (pause) troubles.push('paused')
  // before the first edition the publisher may still be on its way
  if (publisher.silent && (current || publisher.reportedAt)) troubles.push('silent')
  if (!publisher.silent && publisher.database === 'unreachable') troubles.push('database')
  else if (!publisher.silent && publisher.failure) troubles.push('failing')
  if (bucket?.state === 'failing') troubles.push('bucket')
  if (held.length) troubles.push('held')
  if (!publisher.silent && publisher.setAside?.length) troubles.push('setAside')
  const vain = publisher.silent ? undefined : publisher.heavy?.failure
  if (vain && Date.parse(vain.retryAt) - Date.parse(vain.at) >= LASTING_MS) troubles.push('heavy')
  if (!publisher.silent && publisher.heavy?.lacks?.includes('browser')) troubles.push('browser')
  return troubles
}
