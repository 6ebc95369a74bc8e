'use client'

import { useState } from 'react'

type Props = {
  id: string
  value: unknown
  isReadOnly?: boolean
  /** Of what stands beside it. */
  label?: string
  onChange: (value: unknown) => void
}

/**
 * GeoJSON as plain text. Payload's own editor for JSON is fetched from a third party at every opening, and never comes
 * without a network.
 */
export function GeometryText({ id, value, isReadOnly, label, onChange }: Props) {
  // what is typed, as long as it says the field's value
  const [typed, setTyped] = useState('')
  return (
    <textarea
      id={id}
      className="textarea-element"
      style={{
        width: '100%',
        minHeight: '16rem',
        fontFamily: 'monospace',
        padding: 12,
      }}
      spellCheck={false}
      readOnly={isReadOnly}
      aria-label={label}
      value={sameValue(typed, value) ? typed : written(value)}
      onChange={({ target }) => {
        setTyped(target.value)
        onChange(read(target.value))
      }}
    />
  )
}

/** Text that isn't JSON is kept as it is: the check of the field says what is wrong. */
function read(text: string): unknown {
  if (!text.trim()) return null
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

const written = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  return typeof value === 'string' ? value : JSON.stringify(value, null, 2)
}

const sameValue = (text: string, value: unknown): boolean =>
  JSON.stringify(read(text)) === JSON.stringify(value ?? null)
