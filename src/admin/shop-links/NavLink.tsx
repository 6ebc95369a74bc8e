'use client'

import { useLanguage } from '../useLanguage'
import { ViewLink } from '../ViewLink'
import { WORDS } from './words'

export function NavLink() {
  return <ViewLink view="write-to-shops" label={WORDS[useLanguage()].title} />
}
