'use client'

import { useTranslation } from '@payloadcms/ui'
import { ViewLink } from '../ViewLink'
import { WORDS } from './words'

export function NavLink() {
  const { i18n } = useTranslation()
  return (
    <ViewLink view="write-to-shops" label={WORDS[i18n.language === 'en' ? 'en' : 'fr'].title} />
  )
}
