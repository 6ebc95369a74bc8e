'use client'

import { useState } from 'react'
import type { ShopRow } from '../../shop-links/overview'
import { useSlugs } from '../useSlugs'
import { Orders } from './Orders'
import { WORDS } from './words'

type Props = {
  /** Their days in words. */
  rows: ShopRow[]
  canSend: boolean
  language: 'fr' | 'en'
  admin: string
  api: string
}

/** The shops, those that are chosen, and what is done with them. */
export function ShopTable({ rows, canSend, language, admin, api }: Props) {
  const words = WORDS[language]
  const { shops } = useSlugs()
  const [chosen, setChosen] = useState<ReadonlySet<number | string>>(new Set())
  const isAll = rows.every(({ id }) => chosen.has(id))
  const choose = (id: number | string, isChosen: boolean) => {
    const next = new Set(chosen)
    if (isChosen) next.add(id)
    else next.delete(id)
    setChosen(next)
  }
  const among = rows.filter(({ id }) => chosen.has(id))
  return (
    <>
      <Orders {...{ chosen: among, canSend, language, api }} onDone={() => setChosen(new Set())} />
      <div className="costo-links__table" role="region" aria-label={words.title} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">
                <input
                  type="checkbox"
                  aria-label={words.all(rows.length)}
                  title={words.all(rows.length)}
                  checked={isAll}
                  onChange={() => setChosen(new Set(isAll ? [] : rows.map(({ id }) => id)))}
                />
              </th>
              <th scope="col">{words.shop}</th>
              <th scope="col">{words.email}</th>
              <th scope="col">{words.state}</th>
              <th scope="col">{words.verified}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, name, address, email, state, day, problem, verifiedOn }) => (
              <tr key={id}>
                <td>
                  <input
                    type="checkbox"
                    aria-label={words.one(name)}
                    checked={chosen.has(id)}
                    onChange={({ target }) => choose(id, target.checked)}
                  />
                </td>
                <th scope="row">
                  <a href={`${admin}/collections/${shops}/${id}`}>{name}</a>
                  {address && <span className="costo-links__quiet">{address}</span>}
                </th>
                <td>{email || <span className="costo-links__quiet">{words.noEmail}</span>}</td>
                <td>
                  <span className={`costo-links__state costo-links__state--${state}`}>
                    {day ? words.on(words.states[state], day) : words.states[state]}
                  </span>
                  {problem && (
                    <span className="costo-links__quiet">
                      {state === 'waiting' ? words.lastTry(problem) : problem}
                    </span>
                  )}
                </td>
                <td data-label={words.verified}>
                  {verifiedOn ?? <span className="costo-links__quiet">{words.never}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
