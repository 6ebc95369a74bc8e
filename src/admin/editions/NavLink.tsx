'use client'

import { Link, useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import './editions.css'
import { troublesOf } from './troubles'
import { useEditions, useWords } from './useEditions'

const EVERY_MS = 15_000

/** The link, and below it the gravest trouble there is. */
export function NavLink() {
  const { words } = useWords()
  const { state } = useEditions(1, EVERY_MS)
  const href = `${useConfig().config.routes.admin}/editions`
  const isHere = usePathname() === href
  const [trouble] = state ? troublesOf(state) : []
  return (
    <div className="costo-editions-nav">
      <Link
        className="nav__link"
        id="nav-editions"
        href={href}
        prefetch={false}
        aria-current={isHere ? 'page' : undefined}
      >
        {isHere && <div className="nav__link-indicator" />}
        <span className="nav__link-label">{words.editions}</span>
      </Link>
      {trouble && <p className="costo-editions-nav__trouble">{words.trouble[trouble]}</p>}
    </div>
  )
}
