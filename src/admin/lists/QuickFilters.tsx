'use client'

import { Link, useConfig } from '@payloadcms/ui'
import { usePathname, useSearchParams } from 'next/navigation'
import { useTexts } from '../useTexts'
import { useSlugs } from '../useSlugs'
import { gapAddress } from '../../queue/address'
import { GAPS } from '../../queue/gaps'
import { QUEUE_WORDS } from '../../queue/words'
import './lists.css'

/** Above the list of shops: what one most often looks for, one press away. */
export function QuickFilters() {
  const { admin } = useConfig().config.routes
  const words = useTexts(QUEUE_WORDS)
  const path = usePathname()
  const asked = conditionsOf(useSearchParams().toString())
  const now = new Date()
  const slugs = useSlugs()
  const filters = [
    { label: words.all, href: path },
    ...GAPS.map((gap) => ({ label: words.gaps[gap], href: admin + gapAddress(gap, now, slugs) })),
  ]
  return (
    <nav className="costo-filters" aria-label={words.gapsTitle}>
      <ul>
        {filters.map(({ label, href }) => (
          <li key={href}>
            <Link
              href={href}
              prefetch={false}
              aria-current={conditionsOf(href.split('?')[1]) === asked ? 'true' : undefined}
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The conditions of an address, written in one way. */
const conditionsOf = (query = '') =>
  [...new URLSearchParams(query)]
    .filter(([name]) => name.startsWith('where'))
    .map((entry) => entry.join('='))
    .sort()
    .join('&')
