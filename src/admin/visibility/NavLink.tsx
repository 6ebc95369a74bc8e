'use client'

import { useLanguage } from '../useLanguage'
import { WORDS } from '../../sheet/words'
import { ViewLink } from '../ViewLink'

export function NavLink({ isTeam }: { isTeam: boolean }) {
  const words = WORDS[useLanguage()]
  return <ViewLink view="visibility" label={isTeam ? words.sheets : words.title} />
}
