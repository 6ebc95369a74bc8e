'use client'

import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { ShopRow } from '../../shop-links/overview'
import { post } from '../post'
import { WORDS } from './words'

type Props = {
  chosen: ShopRow[]
  canSend: boolean
  language: 'fr' | 'en'
  api: string
  onDone: () => void
}

type Answer = { message: string; batch?: string }

/** What is done with the shops that are chosen. */
export function Orders({ chosen, canSend, language, api, onDone }: Props) {
  const words = WORDS[language]
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)
  const [inLanguage, setLanguage] = useState<'fr' | 'en'>('fr')
  const [batch, setBatch] = useState<string>()
  const order = async (name: string) => {
    setBusy(true)
    const asked = { shops: chosen.map(({ id }) => id), language: inLanguage }
    const posted = await post<Answer>(`${api}/costo/shop-links/${name}`, asked, words.failedOrder)
    setBusy(false)
    if (!posted.done) {
      toast.error(posted.message)
      return
    }
    toast.success(posted.answer.message)
    setBatch(posted.answer.batch)
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
