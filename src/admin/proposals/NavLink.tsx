'use client'

import { ViewLink } from '../ViewLink'
import { useWords } from './useWords'

/** "Propositions (3)". */
export function NavLink({ waiting }: { waiting: number }) {
  const { words } = useWords()
  const label = waiting ? `${words.title} (${waiting})` : words.title
  return <ViewLink view="proposals" label={label} />
}
