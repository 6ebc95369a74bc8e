'use client'

import { FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'
import { GeometryText } from './GeometryText'
import { useTexts } from './useTexts'
import { WORDS as MAP_WORDS } from './map/words'

/** A line, which is drawn on the walk's map: its text, folded away. */
export const GeometryField: JSONFieldClientComponent = ({ field, path: given, readOnly }) => {
  const { path, value, setValue, showError, disabled } = useField<unknown>({
    potentiallyStalePath: given,
  })
  const words = useTexts(MAP_WORDS)
  const id = `field-${path.replaceAll('.', '__')}`
  const { coordinates } = (value ?? {}) as { coordinates?: unknown[] }

  return (
    <div className={`field-type textarea${showError ? ' error' : ''}`}>
      <FieldLabel htmlFor={id} label={field.label} path={path} required={field.required} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <details>
          <summary>
            {words.text} ({words.vertices(Array.isArray(coordinates) ? coordinates.length : 0)})
          </summary>
          <GeometryText
            id={id}
            value={value}
            isReadOnly={readOnly || disabled}
            onChange={setValue}
          />
        </details>
      </div>
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}
