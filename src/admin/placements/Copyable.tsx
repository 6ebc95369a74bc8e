'use client'

import { Button } from '@payloadcms/ui'
import { useId } from 'react'
import { useCopy } from '../useCopy'
import { useWords } from './useOffer'

type Props = {
  /** Above the text. */
  label: string
  /** Of the button. */
  copy: string
  text: string
  note?: string
  /** Lines that are seen at once. */
  rows: number
  language?: string
}

/** A text to be taken elsewhere: it can be read, selected, and copied by a button. */
export function Copyable({ label, copy, text, note, rows, language }: Props) {
  const id = useId()
  return (
    <div className="costo-offer__text">
      <label htmlFor={id}>
        {label}
        {note && <span className="costo-offer__note"> · {note}</span>}
      </label>
      <textarea id={id} readOnly rows={rows} value={text} lang={language} spellCheck={false} />
      <CopyButton text={text} label={copy} />
    </div>
  )
}

/** Copies, and says whether it could. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const { words } = useWords()
  const { copy, said } = useCopy(text, words)
  return (
    <p className="costo-offer__copy">
      <Button buttonStyle="secondary" size="small" margin={false} onClick={copy}>
        {label}
      </Button>
      <span role="status">{said}</span>
    </p>
  )
}
