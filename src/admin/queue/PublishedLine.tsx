'use client'

import { Link, useConfig } from '@payloadcms/ui'
import { amount, relative } from '../editions/format'
import { useEditions, useWords } from '../editions/useEditions'

const EVERY_MS = 15_000

/** What is public, and since when; the way to the editions. Nothing where there are none. */
export function PublishedLine() {
  const { language, words } = useWords()
  const { admin } = useConfig().config.routes
  const { current, now } = useEditions(1, EVERY_MS).state ?? {}
  if (!current || !now) return null
  const { files, publishedAt } = current
  return (
    <p className="costo-published-line">
      {words.published(relative(publishedAt, now, language))}
      {', '}
      {words.files(amount(files, language), files === 1)}
      {'. '}
      <Link href={`${admin}/editions`} prefetch={false}>
        {words.editions}
      </Link>
    </p>
  )
}
