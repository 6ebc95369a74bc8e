'use client'

import { useTranslation } from '@payloadcms/ui'
import { WORDS } from '../../sheet/words'
import { ViewLink } from '../ViewLink'

export function NavLink({ isTeam }: { isTeam: boolean }) {
  const { i18n } = useTranslation()
  const words = WORDS[i18n.language === 'en' ? 'en' : 'fr']
  return <ViewLink view="visibility" label={isTeam ? words.sheets : words.title} />
}
