'use client'

import { Link, useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'

/** A link in the admin's menu to a view of ours, marked as Payload marks its own. `view`: "editions". */
export function ViewLink({ view, label }: { view: string; label: string }) {
  const href = `${useConfig().config.routes.admin}/${view}`
  const isHere = usePathname() === href
  return (
    <Link
      className="nav__link"
      id={`nav-${view}`}
      href={href}
      prefetch={false}
      aria-current={isHere ? 'page' : undefined}
    >
      {isHere && <div className="nav__link-indicator" />}
      <span className="nav__link-label">{label}</span>
    </Link>
  )
}
