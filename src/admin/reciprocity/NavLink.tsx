'use client'

import { useTranslation } from '@payloadcms/ui'
import { LEDGER_WORDS } from '../../ledger/words'
import { ViewLink } from '../ViewLink'

export function NavLink() {
  const { i18n } = useTranslation()
  return (
    <ViewLink view="reciprocity" label={LEDGER_WORDS[i18n.language === 'en' ? 'en' : 'fr'].title} />
  )
}
