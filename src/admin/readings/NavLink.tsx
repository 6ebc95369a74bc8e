'use client'

import { ViewLink } from '../ViewLink'
import { useWords } from './useImport'

export function NavLink() {
  const { words } = useWords()
  return <ViewLink view="readings-import" label={words.title} />
}
