'use client'

import type { HeavyStanding } from '../../contract/status'
import { relative } from './format'
import { useWords } from './useEditions'

/** What is made after a publish, maps and leaflets: how much is on its way, and why some of it can't be made. */
export function HeavyState({
  heavy: { waiting, lacks, failure },
  now,
}: {
  heavy: HeavyStanding
  now: string
}) {
  const { language, words } = useWords()
  return (
    <>
      {waiting > 0 && <p>{words.heavyWaiting(waiting)}</p>}
      {lacks?.includes('browser') && <p>{words.noBrowser}</p>}
      {failure && (
        <>
          <p>{words.heavyFailed(failure.count, relative(failure.retryAt, now, language))}</p>
          <details>
            <summary>{words.reason}</summary>
            <p lang="en">
              {failure.job}: {failure.message}
            </p>
          </details>
        </>
      )}
    </>
  )
}
