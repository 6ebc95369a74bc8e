'use client'

import { useTexts } from '../useTexts'
import { LEDGER_WORDS } from '../../ledger/words'
import { ViewLink } from '../ViewLink'

export function NavLink() {
  return <ViewLink view="reciprocity" label={useTexts(LEDGER_WORDS).title} />
}
