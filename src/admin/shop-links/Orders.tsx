'use client'

import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { ShopRow } from '../../shop-links/overview'
import { WORDS } from './words'

type Props = {
  chosen: ShopRow[]
  canSend: boolean
  language: 'fr' | 'en'
  api: string
  onDone: () => void
}

type Answer = { message?: string; batch?: string; errors?: { message?: string }[] }

/** What is done with the shops that are chosen. */
export function Orders({ chosen, canSend, language, api, onDone }: Props) {
  const words = WORDS[language]
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)
  const [inLanguage, setLanguage] = useState<'fr' | 'en'>('fr')
  const [batch, setBatch] = useState<string>()
  const order = async (name: string) => {
    setBusy(true)
    const answer = await fetch(`${api}/costo/shop-links/${name}`, {
      ...{ method: 'POST', credentials: 'same-origin' },
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ shops: chosen.map(({ id }) => id), language: inLanguage }),
    }).catch(() => undefined) // nobody answered: said below
    const told = (await answer?.json().catch(() => undefined)) as Answer | undefined
    setBusy(false)
    if (!answer?.ok) {
      toast.error(told?.errors?.[0]?.message ?? words.failedOrder)
      return
    }
    toast.success(told?.message)
    setBatch(told?.batch)
    onDone()
    router.refresh()
  }
  const button = (name: 'send' | 'letters' | 'remind' | 'revoke', isOff = false) => (
    <button
      type="button"
      className={`costo-visibility__button ${name === 'send' ? 'costo-visibility__button--first' : ''}`}
      disabled={isBusy || !chosen.length || isOff}
      onClick={() => void order(name)}
    >
      {words[name]}
    </button>
  )
  return (
    <section className="costo-links__orders" aria-label={words.chosen(chosen.length)}>
      <p role="status">{words.chosen(chosen.length)}</p>
      <label>
        {words.language}{' '}
        <select
          value={inLanguage}
          onChange={({ target }) => setLanguage(target.value === 'en' ? 'en' : 'fr')}
        >
          <option value="fr">{words.languages.fr}</option>
          <option value="en">{words.languages.en}</option>
        </select>
      </label>
      <div className="costo-visibility__buttons">
        {button('send', !canSend)}
        {button('letters')}
        {button('remind', !canSend)}
        {button('revoke')}
      </div>
      {batch && (
        <p>
          <a
            href={`${api}/costo/shop-links/letters?batch=${batch}`}
            target="_blank"
            rel="noreferrer"
          >
            {words.openLetters}
          </a>
        </p>
      )}
      <p className="costo-links__quiet">{words.lettersNote}</p>
    </section>
  )
}
