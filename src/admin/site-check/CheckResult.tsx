'use client'

import { Button } from '@payloadcms/ui'
import type { CheckAnswer } from '../../site-check/answer'
import { moment } from '../editions/format'
import { Copyable } from '../embed/Copyable'
import type { Words as EmbedWords } from '../embed/words'
import type { Language, Words } from './words'

type Props = {
  check: CheckAnswer
  words: Words
  copyWords: EmbedWords
  language: Language
  isBusy: boolean
  onAgain: () => void
  onForget: () => void
}

/** One page: how it stands, what was found, and how each thing is mended. */
export function CheckResult({ check, words, copyWords, language, isBusy, ...on }: Props) {
  const { url, level, checkedAt, findings, letter } = check
  return (
    <article className="costo-check__page">
      <header>
        <h3>
          <span className="costo-check__level" data-level={level}>
            {words.levels[level]}
          </span>{' '}
          <a href={url} target="_blank" rel="noreferrer">
            {url}
          </a>
        </h3>
        <p className="costo-embed__note">{words.lookedAt(moment(checkedAt, language))}</p>
        <div className="costo-check__acts">
          <Button
            {...{ buttonStyle: 'secondary', size: 'small', margin: false, disabled: isBusy }}
            aria-label={words.againOf(url)}
            onClick={on.onAgain}
          >
            {words.again}
          </Button>
          <Button
            {...{ buttonStyle: 'secondary', size: 'small', margin: false, disabled: isBusy }}
            aria-label={words.forgetOf(url)}
            onClick={on.onForget}
          >
            {words.forget}
          </Button>
        </div>
      </header>
      <ul>
        {findings.map(({ level: one, found, fix, line }) => (
          <li key={found} data-level={one}>
            <p>
              <strong>{found}</strong> {fix}
            </p>
            {line && <Copyable label={words.line} text={line} words={copyWords} />}
          </li>
        ))}
      </ul>
      {letter && (
        <details>
          <summary>{words.letter}</summary>
          <Copyable label={words.letter} text={letter} words={copyWords} />
        </details>
      )}
    </article>
  )
}
