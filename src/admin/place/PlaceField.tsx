'use client'

import type { UIFieldClientProps } from 'payload'
import { useState } from 'react'
import { PlacePicker } from './PlacePicker'
import './place.css'
import { useTexts } from '../useTexts'
import { WORDS } from './words'

type Props = UIFieldClientProps & { readOnly?: boolean; isFolded?: boolean }

/** The map of a position, beside its two numbers; folded away where a form has many of them. */
export function PlaceField({ path, readOnly, isFolded = false }: Props) {
  const words = useTexts(WORDS)
  const [isOpen, setIsOpen] = useState(!isFolded)
  return (
    <div className="costo-place__field">
      {isFolded && (
        <button
          type="button"
          className="costo-place__unfold"
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          {words.onMap}
        </button>
      )}
      {isOpen && (
        <PlacePicker
          base={path.slice(0, path.lastIndexOf('.') + 1)}
          isReadOnly={Boolean(readOnly)}
        />
      )}
    </div>
  )
}
