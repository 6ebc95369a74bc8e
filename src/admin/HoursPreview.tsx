'use client'

import { useField, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

type Preview = { words: string; warnings: string[] } | { problem: string }

/** Below the field: the hours in words of the admin's language as one types, or where the text stops making sense. */
export function HoursPreview({ path }: { path: string }) {
  const { value } = useField<string>({ path })
  const { i18n } = useTranslation()
  const language = i18n.language === 'en' ? 'en' : 'fr'
  const [preview, setPreview] = useState<Preview>()

  useEffect(() => {
    let isCurrent = true
    previewOf(value?.trim() ?? '', language).then((next) => isCurrent && setPreview(next))
    return () => {
      isCurrent = false
    }
  }, [value, language])

  if (!preview) return null
  return (
    <output className="field-description" style={{ display: 'block', marginTop: 6 }}>
      {'problem' in preview ? (
        preview.problem
      ) : (
        <>
          <strong>{preview.words}</strong>
          {preview.warnings.map((warning) => (
            <span key={warning} style={{ display: 'block' }}>
              {warning}
            </span>
          ))}
        </>
      )}
    </output>
  )
}

// the library behind it is heavy: fetched once there are hours to read
async function previewOf(text: string, language: 'fr' | 'en'): Promise<Preview | undefined> {
  if (!text) return undefined
  const { checkHours, hoursInWords } = await import('../../collections/hours')
  const { problem, warnings } = checkHours(text, language)
  if (!problem) return { words: hoursInWords(text, language), warnings }
  const here = { fr: `Ici\u00a0: «\u00a0${problem.word}\u00a0».`, en: `Here: “${problem.word}”.` }[
    language
  ]
  return { problem: `${here} ${problem.reason}` }
}
