'use client'

import { ViewLink } from '../ViewLink'
import { useWords } from './useWords'

export function NavLink() {
  const { words } = useWords()
  return <ViewLink view="my-space" label={words.nav} />
}
