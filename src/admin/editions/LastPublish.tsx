'use client'

import type { EditionsAnswer } from './answer'
import { amount, duration, relative } from './format'
import { RecordLink } from './RecordLink'
import { useWords } from './useEditions'

/** What the last publish changed, by the records that people know. Nothing before the first one. */
export function LastPublish({ state: { last, now } }: { state: EditionsAnswer }) {
  const { language, words } = useWords()
  if (!last) return null
  const { records, others } = last
  return (
    <section className="costo-editions__card" aria-labelledby="costo-last">
      <h2 id="costo-last">{words.last}</h2>
      <p className="costo-editions__note">
        {words.lastDone(
          relative(last.at, now, language),
          last.milliseconds === undefined ? undefined : duration(last.milliseconds, language),
        )}
      </p>
      {last.damage && (
        <details>
          <summary>{words.damage}</summary>
          <p lang="en">{last.damage}</p>
        </details>
      )}
      {last.changed === 0 && <p>{words.noChange}</p>}
      {records.length > 0 && (
        <ul className="costo-editions__list costo-editions__list--columns">
          {records.map((record) => (
            <li key={`${record.collection}/${record.slug}`}>
              <RecordLink {...record} />
            </li>
          ))}
        </ul>
      )}
      {others > 0 && (
        <p>{words.others(amount(others, language), others === 1, records.length === 0)}</p>
      )}
    </section>
  )
}
