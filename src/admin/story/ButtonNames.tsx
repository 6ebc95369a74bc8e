'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import { useEffect } from 'react'
import { useLanguage } from '../useLanguage'

/** What Payload's editor calls its floating buttons in every language, and what they are in French. */
const FRENCH: Record<string, string> = {
  'Add block': 'Ajouter un bloc',
  'Edit link': 'Modifier le lien',
  'Remove link': 'Retirer le lien',
}

const ENGLISH = Object.keys(FRENCH)
  .map((name) => `[aria-label="${name}"]`)
  .join()

/** Says them in French, as soon as they are there. */
function ButtonNames({ anchorElem }: { anchorElem: HTMLElement }) {
  const language = useLanguage()

  useEffect(() => {
    if (language === 'en') return
    const say = () => {
      for (const button of anchorElem.querySelectorAll(ENGLISH))
        button.setAttribute('aria-label', FRENCH[button.getAttribute('aria-label') ?? ''])
    }
    say()
    const observer = new MutationObserver(say)
    observer.observe(anchorElem, { childList: true, subtree: true })
    return () => observer.disconnect()
  }, [anchorElem, language])

  return null
}

/** The admin's half of the names. */
export const ButtonNamesClient = createClientFeature({
  plugins: [{ Component: ButtonNames, position: 'floatingAnchorElem' }],
})
