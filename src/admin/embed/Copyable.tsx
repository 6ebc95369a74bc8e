'use client'

import { Button } from '@payloadcms/ui'
import { useId, useRef } from 'react'
import { useCopy } from '../useCopy'
import type { Words } from './words'

type Props = { label: string; text: string; words: Words; language?: string }

const MOST_ROWS = 14

/** A text to be taken elsewhere: it can be read, selected, and copied by a button that says whether it could. */
export function Copyable({ label, text, words, language }: Props) {
  const id = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  const { copy, said } = useCopy(text, words, () => area.current?.select())
  const rows = text.split('\n').reduce((sum, line) => sum + Math.ceil((line.length + 1) / 72), 0)
  return (
    <div className="costo-embed__text">
      <label htmlFor={id}>{label}</label>
      <textarea
        {...{ id, ref: area, readOnly: true, value: text, lang: language, spellCheck: false }}
        rows={Math.min(MOST_ROWS, rows)}
      />
      <p className="costo-embed__copy">
        <Button
          buttonStyle="secondary"
          size="small"
          margin={false}
          aria-label={words.copyOf(label)}
          onClick={copy}
        >
          {words.copy}
        </Button>
        <span role="status">{said}</span>
      </p>
    </div>
  )
}
