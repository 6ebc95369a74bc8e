'use client'

import type { BucketStatus } from '../../contract/status'
import { BUCKET_WORDS } from './bucket-words'
import { relative } from './format'
import { useWords } from './useEditions'

/** Whether the edition being served lies in the bucket, too, and why not. @param served its id */
export function BucketState({
  bucket: { bucket, state, at, edition, failure },
  served,
  now,
}: {
  bucket: BucketStatus
  served?: string
  now: string
}) {
  const { language, words } = useWords()
  const said = BUCKET_WORDS[language]
  if (state === 'copying') return <p>{said.copying(bucket)}</p>
  const ago = relative(at, now, language)
  if (state === 'newer') return <p>{said.newer(bucket, ago)}</p>
  if (state === 'copied' && (edition === served || !edition))
    return <p>{said.copied(bucket, ago)}</p>
  if (state === 'copied' && edition) return <p>{said.before(bucket, edition)}</p>
  const retry = failure?.retryAt && relative(failure.retryAt, now, language)
  return (
    <>
      <p>{said.failed(bucket, ago, retry)}</p>
      {failure && (
        <details>
          <summary>{words.reason}</summary>
          <p lang="en">{failure.message}</p>
        </details>
      )}
    </>
  )
}
