'use client'

import { Button, Link, useConfig } from '@payloadcms/ui'
import type { ImportAnswer, LineAnswer } from '../../readings/import/answer'
import { useSlugs } from '../useSlugs'
import { useWords } from './useImport'

type Props = { name: string; answer: ImportAnswer; onWrite: () => void }

/** What an import of a file would do, or has done: in a sentence, then line by line. */
export function Report({ name, answer, onWrite }: Props) {
  const { words, number } = useWords()
  const { counts, warnings, lines, written } = answer
  const rest = counts.new + counts.same + counts.wrong - lines.length
  return (
    <section className="costo-readings__card" aria-labelledby="costo-report">
      <h2 id="costo-report">{name}</h2>
      <div role="status">
        {written ? (
          <Done count={counts.new} />
        ) : (
          <p>{words.summary(number(counts.new), number(counts.same), number(counts.wrong))}</p>
        )}
      </div>
      {warnings.map((warning) => (
        <p key={warning}>{warning}</p>
      ))}
      {!written && counts.wrong > 0 && <p>{words.blocked}</p>}
      {!written && !counts.wrong && !counts.new && <p>{words.nothingNew}</p>}
      {!written && !counts.wrong && counts.new > 0 && (
        <Button margin={false} onClick={onWrite}>
          {counts.new === 1 ? words.writeOne : words.write(number(counts.new))}
        </Button>
      )}
      <Lines lines={lines} />
      {rest > 0 && <p>{words.more(number(rest))}</p>}
    </section>
  )
}

function Done({ count }: { count: number }) {
  const { words, number } = useWords()
  const { readings } = useSlugs()
  const { admin } = useConfig().config.routes
  return (
    <p>
      {count === 1 ? words.doneOne : words.done(number(count))}{' '}
      <Link href={`${admin}/collections/${readings}`} prefetch={false}>
        {words.toReadings}
      </Link>
    </p>
  )
}

function Lines({ lines }: { lines: LineAnswer[] }) {
  const { words, number } = useWords()
  return (
    <div className="costo-readings__table" role="group" aria-labelledby="costo-report" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.line}</th>
            <th scope="col">{words.verdict}</th>
            <th scope="col">{words.content}</th>
            <th scope="col">{words.reasons}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ at, is, reading, reasons }) => (
            <tr key={at} className={`costo-readings__line costo-readings__line--${is}`}>
              <th scope="row">{number(at)}</th>
              <td>{words.is[is]}</td>
              <td>{reading}</td>
              <td>
                {reasons.map(({ column, reason }) => (
                  <p key={`${column} ${reason}`}>
                    {column && <strong>{column} </strong>}
                    {reason}
                  </p>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
