'use client'

import type { EditionsAnswer } from './answer'
import { amount, moment, relative, shortId, weight } from './format'
import { useWords } from './useEditions'

/** What visitors are served just now. */
export function CurrentEdition({ state: { current, served, now } }: { state: EditionsAnswer }) {
  const { language, words } = useWords()
  return (
    <section className="costo-editions__card" aria-labelledby="costo-served">
      <h2 id="costo-served">{words.served}</h2>
      {!served && <p>{words.nothing}</p>}
      {served && !current && <p>{words.servedBroken(shortId(served))}</p>}
      {current && (
        <>
          <p className="costo-editions__figure">
            <code title={current.id}>{shortId(current.id)}</code>
          </p>
          <p>
            <time dateTime={current.publishedAt} title={moment(current.publishedAt, language)}>
              {words.published(relative(current.publishedAt, now, language))}
            </time>
            {' · '}
            {words.files(amount(current.files, language), current.files === 1)}
            {' · '}
            {weight(current.bytes, language)}
          </p>
        </>
      )}
    </section>
  )
}
