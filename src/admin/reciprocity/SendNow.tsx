'use client'

import { LEDGER_WORDS } from '../../ledger/words'
import { useOrder } from './useOrder'

type Props = { slug: string; name: string; label: string; api: string; language: 'fr' | 'en' }

/** Sends last month's sheet to a partner, now. */
export function SendNow({ slug, name, label, api, language }: Props) {
  const words = LEDGER_WORDS[language]
  const { isBusy, order } = useOrder()
  const send = () =>
    order({
      ...{ path: `${api}/costo/sheet-send`, method: 'POST', body: { partner: slug } },
      ...{ done: '', failed: words.failed },
    })
  return (
    <button
      type="button"
      className="costo-visibility__button"
      aria-label={words.sendOf(label, name)}
      disabled={isBusy}
      onClick={() => void send()}
    >
      {label}
    </button>
  )
}
