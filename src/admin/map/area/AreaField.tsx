'use client'

import { FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'
import { GeometryText } from '../../GeometryText'
import { useTexts } from '../../useTexts'
import { WORDS as MAP_WORDS } from '../words'
import { AreaEditor } from './AreaEditor'

/** An area drawn on a map, and its GeoJSON text folded away below. */
export const AreaField: JSONFieldClientComponent = ({ field, path: given, readOnly }) => {
  const { path, value, setValue, showError, disabled } = useField<unknown>({
    potentiallyStalePath: given,
  })
  const words = useTexts(MAP_WORDS)
  const id = `field-${path.replaceAll('.', '__')}`
  const isReadOnly = readOnly || disabled

  return (
    <div className={`field-type textarea${showError ? ' error' : ''}`}>
      <FieldLabel as="span" label={field.label} path={path} required={field.required} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <AreaEditor {...{ value, isReadOnly }} onChange={setValue} />
      </div>
      <details>
        <summary>{words.text}</summary>
        <GeometryText {...{ id, value, isReadOnly }} label={words.text} onChange={setValue} />
      </details>
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}
