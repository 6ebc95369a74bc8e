'use client'

import { Link, useConfig } from '@payloadcms/ui'
import './editions.css'
import { troublesOf } from './troubles'
import { useEditions, useWords } from './useEditions'

const EVERY_MS = 15_000

/** All that is wrong with publishing, in a line each, and the way to where it is mended. Nothing when all is well. */
export function Troubles() {
  const { words } = useWords()
  const { state } = useEditions(1, EVERY_MS)
  const { admin } = useConfig().config.routes
  const troubles = state ? troublesOf(state) : []
  return (
    <div role="status" className="costo-editions-notice">
      {troubles.length > 0 && (
        <div className="costo-editions__alert">
          <p>{troubles.map((trouble) => words.trouble[trouble]).join(' ')}</p>
          <p>
            <Link href={`${admin}/editions`} prefetch={false}>
              {words.see}
            </Link>
          </p>
        </div>
      )}
    </div>
  )
}
