'use client'

import { useTexts } from '../useTexts'
import { WORDS } from '../../sheet/words'
import { ViewLink } from '../ViewLink'

export function NavLink({ isTeam }: { isTeam: boolean }) {
  const words = useTexts(WORDS)
  return <ViewLink view="visibility" label={isTeam ? words.sheets : words.title} />
}
