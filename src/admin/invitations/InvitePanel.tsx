'use client'

import { useConfig } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { useLanguage } from '../useLanguage'
import type { Invited } from '../../invitations/invite'
import { moment } from '../editions/format'
import { post } from '../post'
import './invitations.css'
import { WORDS } from './words'

type Account = Omit<Invited, 'isNew'>
type Props = {
  /** Id. */
  partner: string
  accounts: Account[]
  /** Whom the record names and who has no account yet. */
  contact: { email?: string; name?: string }
  language: 'fr' | 'en'
}

/** Who acts for the partner, and a small form that invites somebody. Not a form of its own: it stands inside the record's. */
export function InvitePanel({ partner, accounts, contact, language: first }: Props) {
  const { api } = useConfig().config.routes
  const shown = useLanguage()
  const words = WORDS[shown]
  const id = useId()
  const [known, setKnown] = useState(accounts)
  const [email, setEmail] = useState(contact.email ?? '')
  const [name, setName] = useState(contact.name ?? '')
  const [language, setLanguage] = useState(first)
  const [told, tell] = useState({ text: '', isWrong: false })
  const [isBusy, setBusy] = useState(false)

  async function send(asked: { email: string; name: string }) {
    setBusy(true)
    const order = { ...asked, partner, language }
    const posted = await post<Account>(`${api}/costo/invitations`, order, words.failed)
    setBusy(false)
    if (!posted.done) return tell({ text: posted.message, isWrong: true })
    const { answer } = posted
    setKnown([...known.filter((one) => one.email !== answer.email), answer])
    tell({ text: words.sent(answer.email), isWrong: false })
    setEmail('')
    setName('')
  }

  return (
    <section className="field-type costo-invitations" aria-labelledby={id}>
      <h3 id={id}>{words.title}</h3>
      {!known.length && <p>{words.none}</p>}
      <ul>
        {known.map((account) => (
          <li key={account.email}>
            {account.name ? `${account.name}, ${account.email}` : account.email}
            <span>
              {account.invitedAt ? words.invited(moment(account.invitedAt, shown)) : words.made}
            </span>
            <button
              type="button"
              disabled={isBusy}
              aria-label={`${words.again}, ${account.email}`}
              onClick={() => void send(account)}
            >
              {words.again}
            </button>
          </li>
        ))}
      </ul>
      <label htmlFor={`${id}-email`}>{words.email}</label>
      <input
        id={`${id}-email`}
        type="email"
        value={email}
        aria-describedby={told.isWrong ? `${id}-told` : undefined}
        onChange={({ target }) => setEmail(target.value)}
      />
      <label htmlFor={`${id}-name`}>{words.name}</label>
      <input
        id={`${id}-name`}
        type="text"
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      <label htmlFor={`${id}-language`}>{words.language}</label>
      <select
        id={`${id}-language`}
        value={language}
        onChange={({ target }) => setLanguage(target.value === 'en' ? 'en' : 'fr')}
      >
        <option value="fr">{words.languages.fr}</option>
        <option value="en">{words.languages.en}</option>
      </select>
      <p className="costo-invitations__help">{words.help}</p>
      <button type="button" disabled={isBusy} onClick={() => void send({ email, name })}>
        {words.send}
      </button>
      <p
        id={`${id}-told`}
        role="status"
        className={told.isWrong ? 'costo-invitations__wrong' : undefined}
      >
        {told.text}
      </p>
    </section>
  )
}
