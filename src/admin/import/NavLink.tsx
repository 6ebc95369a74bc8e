'use client'

import { Link, useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { useWords } from './useWords'

export function NavLink() {
  const { words } = useWords()
  const href = `${useConfig().config.routes.admin}/import`
  const isHere = usePathname() === href
  return (
    <Link
      className="nav__link"
      id="nav-import"
      href={href}
      prefetch={false}
      aria-current={isHere ? 'page' : undefined}
    >
      {isHere && <div className="nav__link-indicator" />}
      <span className="nav__link-label">{words.title}</span>
    </Link>
  )
}
