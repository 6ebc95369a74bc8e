'use client'

import { useLanguage } from '../useLanguage'
import { LEDGER_WORDS } from '../../ledger/words'
import { ViewLink } from '../ViewLink'

export function NavLink() {
  return <ViewLink view="reciprocity" label={LEDGER_WORDS[useLanguage()].title} />
}
