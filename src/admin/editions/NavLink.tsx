'use client'

import { ViewLink } from '../ViewLink'
import './editions.css'
import { troublesOf } from './troubles'
import { useEditions, useWords } from './useEditions'

const EVERY_MS = 15_000

/** The link, and below it the gravest trouble there is. */
export function NavLink() {
  const { words } = useWords()
  const { state } = useEditions(1, EVERY_MS)
  const [trouble] = state ? troublesOf(state) : []
  return (
    <div className="costo-editions-nav">
      <ViewLink view="editions" label={words.editions} />
      {trouble && <p className="costo-editions-nav__trouble">{words.trouble[trouble]}</p>}
    </div>
  )
}
