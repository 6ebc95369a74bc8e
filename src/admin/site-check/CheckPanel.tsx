'use client'

import { Button } from '@payloadcms/ui'
import { type FormEvent, useState } from 'react'
import type { Words as EmbedWords } from '../embed/words'
import { CheckResult } from './CheckResult'
import './site-check.css'
import { useChecks } from './useChecks'
import { type Language, WORDS } from './words'

type Props = {
  api: string
  /** Id of the partner whose pages they are. */
  partner: string
  language: Language
  /** Of the texts to copy. */
  copyWords: EmbedWords
}

/** Under a partner's snippets: whether they work where they were pasted. */
export function CheckPanel({ api, partner, language, copyWords }: Props) {
  const words = WORDS[language]
  const [url, setUrl] = useState('')
  const { checks, looking, refused, look, forget } = useChecks(api, partner, words.failed)

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (await look(url)) setUrl('')
  }

  return (
    <section className="costo-check" aria-labelledby="costo-check">
      <h2 id="costo-check">{words.title}</h2>
      <p className="costo-embed__note">{words.note}</p>
      <form className="costo-check__form" onSubmit={(event) => void submit(event)}>
        <label>
          {words.address}
          <input
            type="text"
            inputMode="url"
            required
            autoComplete="off"
            placeholder="https://www.exemple.fr/blog"
            value={url}
            onChange={({ target }) => setUrl(target.value)}
          />
        </label>
        <Button type="submit" size="medium" margin={false} disabled={looking !== undefined}>
          {looking === undefined ? words.look : words.looking}
        </Button>
      </form>
      <p role="status" className="costo-check__refused">
        {refused}
      </p>
      {checks?.length === 0 && <p className="costo-embed__note">{words.none}</p>}
      {checks?.map((check) => (
        <CheckResult
          key={check.url}
          {...{ check, words, copyWords, language }}
          isBusy={looking !== undefined}
          onAgain={() => void look(check.url)}
          onForget={() => void forget(check.url)}
        />
      ))}
    </section>
  )
}
