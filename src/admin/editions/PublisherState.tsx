'use client'

import { Pill } from '@payloadcms/ui'
import type { ComponentProps } from 'react'
import type { EditionsAnswer } from './answer'
import { BucketState } from './BucketState'
import { amount, relative } from './format'
import { BUCKET_WORDS } from './bucket-words'
import { HeavyState } from './HeavyState'
import { SetAside } from './SetAside'
import { SILENT_WORDS } from './silent-words'
import { useWords } from './useEditions'

type Shown = keyof ReturnType<typeof useWords>['words']['state']

const STYLES: Record<Shown, ComponentProps<typeof Pill>['pillStyle']> = {
  idle: 'success',
  waiting: 'warning',
  publishing: 'dark',
  paused: 'warning',
  failing: 'error',
  silent: 'error',
  database: 'error',
}

/** Whether what was saved is on its way to the public, how far it is, or what it waits for. */
export function PublisherState({
  state: { publisher, now, pause, bucket, served },
}: {
  state: EditionsAnswer
}) {
  const { language, words } = useWords()
  const isIdle = !publisher.silent && publisher.state === 'idle'
  const shown = isIdle && pause ? 'paused' : stateOf(publisher)
  // what visitors read lies in the bucket
  const isBehind = shown === 'idle' && bucket?.state === 'failing'
  return (
    <section className="costo-editions__card" aria-labelledby="costo-publisher">
      <h2 id="costo-publisher">{words.publishing}</h2>
      <div className="costo-editions__state">
        <Pill pillStyle={isBehind ? 'error' : STYLES[shown]}>
          {isBehind ? BUCKET_WORDS[language].state : words.state[shown]}
        </Pill>
      </div>
      {publisher.silent ? (
        <Silent {...{ ...publisher, now }} />
      ) : (
        <>
          {publisher.progress && <Progress {...publisher.progress} />}
          {publisher.database === 'unreachable' && <p>{words.database}</p>}
          {publisher.failure && publisher.database === 'ok' && (
            <>
              <p>
                {publisher.rounds
                  ? words.failedRound(relative(publisher.failure.at, now, language))
                  : words.failed(
                      relative(publisher.failure.at, now, language),
                      relative(publisher.failure.retryAt, now, language),
                    )}
              </p>
              <details>
                <summary>{words.reason}</summary>
                <p lang="en">{publisher.failure.message}</p>
              </details>
            </>
          )}
          {publisher.heavy && <HeavyState heavy={publisher.heavy} now={now} />}
          {publisher.setAside && publisher.setAside.length > 0 && (
            <SetAside paths={publisher.setAside} />
          )}
          {publisher.pending !== undefined && <p>{words.pending(publisher.pending)}</p>}
          {publisher.rounds && publisher.state !== 'publishing' && (
            <p>{words.lastRound(relative(publisher.reportedAt, now, language))}</p>
          )}
        </>
      )}
      {bucket && <BucketState bucket={bucket} served={served} now={now} />}
    </section>
  )
}

function stateOf(publisher: EditionsAnswer['publisher']): Shown {
  if (publisher.silent) return publisher.reportedAt ? 'silent' : 'waiting'
  if (publisher.database === 'unreachable') return 'database'
  const waits = publisher.rounds && publisher.state === 'idle' && publisher.pending
  return waits ? 'waiting' : publisher.state
}

function Silent({ reportedAt, rounds, now }: Silence & { now: string }) {
  const { language, words } = useWords()
  const said = SILENT_WORDS[language]
  const ago = reportedAt && relative(reportedAt, now, language)
  if (!ago) return <p>{rounds ? said.noRound : said.never}</p>
  return <p>{rounds ? said.rounds(ago) : words.silent(ago)}</p>
}

type Silence = Extract<EditionsAnswer['publisher'], { silent: true }>
type Step = NonNullable<Extract<EditionsAnswer['publisher'], { silent: false }>['progress']>

function Progress({ step, done, total }: Step) {
  const { language, words } = useWords()
  // the total grows while it is not known: never more done than there is
  const whole = Math.max(total, done, 1)
  return (
    <p>
      <label className="costo-editions__progress">
        <span>
          {words.step[step]} · {words.progress(amount(done, language), amount(whole, language))}
        </span>
        <progress max={whole} value={done} />
      </label>
    </p>
  )
}
