'use client'

import { useTexts } from '../useTexts'
import { ViewLink } from '../ViewLink'
import { WORDS } from './words'

export function NavLink() {
  return <ViewLink view="write-to-shops" label={useTexts(WORDS).title} />
}
