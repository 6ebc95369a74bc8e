'use client'

import type { ImportAnswer } from '../../import/answer'
import { RecordLink } from './FileList'
import { useWords } from './useWords'

/** What the server answered to an order. */
export type Told = { body: ImportAnswer } | { message: string }

type Props = { told?: Told; kind: 'tours' | 'perimeters' }

/** What was written, leading to it, or why nothing was; spoken when it comes. */
export function Outcome({ told, kind }: Props) {
  const { words } = useWords()
  return (
    <div role="status">
      {told && 'message' in told && (
        <div className="costo-import__alert costo-import__alert--refused">
          <p>{told.message}</p>
          <p>{words.nothingWritten}</p>
        </div>
      )}
      {told && 'body' in told && (
        <div className="costo-import__alert costo-import__alert--done">
          {(['created', 'replaced', 'skipped'] as const).map(
            (what) =>
              told.body[what].length > 0 && (
                <p key={what}>
                  {words[what]}{' '}
                  {told.body[what].map(({ id, name }, index) => (
                    <span key={id}>
                      {index > 0 && ', '}
                      <RecordLink kind={kind} id={id} name={name} />
                    </span>
                  ))}
                </p>
              ),
          )}
        </div>
      )}
    </div>
  )
}
