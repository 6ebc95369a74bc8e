'use client'

import { useCopy } from '../useCopy'
import { useWords } from './useWords'

/** What is pasted into one's site to show the others, with a button that copies it. */
export function Snippet({ text, manual }: { text: string; manual: string }) {
  const { words } = useWords()
  const { copy, said } = useCopy(text, words)
  return (
    <section aria-labelledby="costo-space-snippet">
      <h2 id="costo-space-snippet">{words.snippet}</h2>
      <p>{words.snippetLead}</p>
      <label>
        {words.snippetLabel}
        <textarea readOnly rows={5} value={text} spellCheck={false} />
      </label>
      <p className="costo-space__buttons">
        <button type="button" onClick={copy}>
          {words.copy}
        </button>
        <span role="status">{said}</span>
      </p>
      <p>
        <a href={manual}>{words.more}</a>
      </p>
    </section>
  )
}
