'use client'

import { FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'
import { useState } from 'react'

/**
 * GeoJSON as plain text. Payload's own editor for JSON is fetched from a third party at every opening, and never comes
 * without a network.
 */
export const GeometryField: JSONFieldClientComponent = ({ field, path: given, readOnly }) => {
  const { path, value, setValue, showError, disabled } = useField<unknown>({
    potentiallyStalePath: given,
  })
  // what is typed, as long as it says the field's value
  const [typed, setTyped] = useState('')
  const shown = sameValue(typed, value) ? typed : written(value)
  const id = `field-${path.replaceAll('.', '__')}`

  return (
    <div className={`field-type textarea${showError ? ' error' : ''}`}>
      <FieldLabel htmlFor={id} label={field.label} path={path} required={field.required} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <textarea
          id={id}
          className="textarea-element"
          style={{ width: '100%', minHeight: '16rem', fontFamily: 'monospace', padding: 12 }}
          spellCheck={false}
          readOnly={readOnly || disabled}
          value={shown}
          onChange={({ target }) => {
            setTyped(target.value)
            setValue(read(target.value))
          }}
        />
      </div>
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
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
