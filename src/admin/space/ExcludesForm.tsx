'use client'

import { useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { Space } from '../../space/space'
import { post } from '../post'
import { KeptPart } from './KeptPart'
import { useWords } from './useWords'

type Props = Pick<Space, 'others'> & {
  /** What the host calls the collection where that is changed; nothing where it is changed here. */
  from?: string
}

/** Whom the partner leaves out on its own sites: it is up to it, and holds at once. */
export function ExcludesForm({ others, from }: Props) {
  const { words } = useWords()
  const { api } = useConfig().config.routes
  const router = useRouter()
  const [leftOut, leaveOut] = useState(() =>
    others.filter(({ isLeftOut }) => isLeftOut).map(({ id }) => id),
  )
  const [told, tell] = useState({ text: '', isWrong: false })
  const [isBusy, setBusy] = useState(false)

  async function save() {
    setBusy(true)
    const body = new FormData()
    body.set('_payload', JSON.stringify({ values: { excludes: leftOut } }))
    const posted = await post(`${api}/costo/proposals`, body, words.failed)
    setBusy(false)
    if (!posted.done) return tell({ text: posted.message, isWrong: true })
    tell({ text: words.excludesSaved, isWrong: false })
    router.refresh()
  }
  const toggle = (id: string, isOut: boolean) =>
    leaveOut(isOut ? [...leftOut, id] : leftOut.filter((one) => one !== id))

  return (
    <section aria-labelledby="costo-space-excludes">
      <h2 id="costo-space-excludes">{words.excludes}</h2>
      {!others.length ? (
        <p>{words.noOthers}</p>
      ) : from ? (
        <KeptPart label={words.excludes} from={from}>
          {leftOut.length > 0 && (
            <ul className="costo-space__text">
              {others.flatMap(({ id, name }) =>
                leftOut.includes(id) ? <li key={id}>{name}</li> : [],
              )}
            </ul>
          )}
        </KeptPart>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            void save()
          }}
        >
          <p>{words.excludesLead}</p>
          <ul className="costo-space__choices">
            {others.map(({ id, name }) => (
              <li key={id}>
                <label>
                  <input
                    type="checkbox"
                    checked={leftOut.includes(id)}
                    onChange={({ target }) => toggle(id, target.checked)}
                  />
                  <span>{name}</span>
                </label>
              </li>
            ))}
          </ul>
          <p className="costo-space__buttons">
            <button type="submit" disabled={isBusy}>
              {words.saveExcludes}
            </button>
          </p>
          <p role="status" className={told.isWrong ? 'costo-space__wrong' : 'costo-space__done'}>
            {told.text}
          </p>
        </form>
      )}
    </section>
  )
}
