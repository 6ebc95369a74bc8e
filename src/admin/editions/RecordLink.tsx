'use client'

import { Link } from '@payloadcms/ui'
import type { RecordLinks } from './answer'
import { useWords } from './useEditions'

type Props = RecordLinks & { collection: string; page?: string }

/** A record by its name, leading to its form, with what it is and its public page. */
export function RecordLink({ collection, name, form, page }: Props) {
  const { words } = useWords()
  const kind = words.collections[collection] ?? collection
  return (
    <>
      {form ? (
        <Link href={form} prefetch={false} aria-label={words.form(name)}>
          {name}
        </Link>
      ) : (
        <span>{name}</span>
      )}
      <span className="costo-editions__note">
        {' · '}
        {kind}
        {page && (
          <>
            {' · '}
            <a href={page} target="_blank" rel="noreferrer" aria-label={words.pageOf(name)}>
              {words.page}
            </a>
          </>
        )}
      </span>
    </>
  )
}
