'use client'

import { useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { OwnProposal } from '../../space/space'
import { moment } from '../editions/format'
import { post } from '../post'
import { useSlugs } from '../useSlugs'
import { useWords } from './useWords'

/** What the partner has proposed, what became of it and why, and what can be done about it. */
export function OwnProposals({ proposals }: { proposals: OwnProposal[] }) {
  const { language, words } = useWords()
  const { api, admin } = useConfig().config.routes
  const { tours } = useSlugs()
  const router = useRouter()
  const [told, tell] = useState('')

  async function withdraw(proposal: string) {
    const posted = await post(`${api}/costo/proposals/withdraw`, { proposal }, words.failed)
    tell(posted.done ? words.withdrawn : posted.message)
    if (posted.done) router.refresh()
  }

  return (
    <section aria-labelledby="costo-space-proposals">
      <h2 id="costo-space-proposals">{words.proposals}</h2>
      {!proposals.length && <p>{words.noProposals}</p>}
      <ul className="costo-space__rows">
        {proposals.map(({ id, state, createdAt, reason, fields, walk }) => (
          <li key={id}>
            <span>
              <strong className={`costo-space__state costo-space__state--${state}`}>
                {words.states[state]}
              </strong>{' '}
              <span className="costo-space__quiet">{moment(createdAt, language)}</span>
            </span>
            <span>
              {walk && (
                <>
                  <a href={`${admin}/collections/${tours}/${walk.id}`}>{walk.name}</a>{' '}
                </>
              )}
              {fields
                .map(({ label, decision }) =>
                  decision ? `${label} (${words.fieldStates[decision]})` : label,
                )
                .join(', ')}
            </span>
            {reason && <span className="costo-space__reason">{words.reason(reason)}</span>}
            {(state === 'waiting' || state === 'sent-back') && (
              <span className="costo-space__buttons">
                {(state === 'sent-back' || !walk) && (
                  <a
                    className="costo-space__button"
                    href={
                      walk
                        ? `${admin}/collections/${tours}/${walk.id}`
                        : `${admin}/my-space?corrects=${id}#costo-space-card`
                    }
                  >
                    {state === 'sent-back' ? words.correct : words.change}
                  </a>
                )}
                <button type="button" onClick={() => void withdraw(id)}>
                  {words.withdraw}
                </button>
              </span>
            )}
          </li>
        ))}
      </ul>
      <p role="status">{told}</p>
    </section>
  )
}
