'use client'

import type { EditionsAnswer } from './answer'
import { RecordLink } from './RecordLink'
import { useWords } from './useEditions'

/** Records that could not be published as they are, and why. Nothing while there are none. */
export function HeldRecords({ state: { held } }: { state: EditionsAnswer }) {
  const { language, words } = useWords()
  if (!held.length) return null
  return (
    <section className="costo-editions__card" aria-labelledby="costo-held">
      <h2 id="costo-held">{words.held}</h2>
      <p className="costo-editions__note">{words.heldIntro}</p>
      <ul className="costo-editions__list">
        {held.map((one) => (
          <li key={`${one.collection}/${one.slug} ${one.reason.en}`}>
            <RecordLink {...one} />
            <p className="costo-editions__reason">{one.reason[language]}.</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
