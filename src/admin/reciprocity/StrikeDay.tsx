'use client'

import { type FormEvent, useId, useState } from 'react'
import { LEDGER_WORDS } from '../../ledger/words'
import { useSlugs } from '../useSlugs'
import { useOrder } from './useOrder'

type Props = {
  /** Its id and name. */
  partner: { id: string; name: string }
  /** ISO day, and as it is written. */
  day: string
  dayName: string
  api: string
  language: 'fr' | 'en'
}

/** Opens a line for the reason, and strikes the day. */
export function StrikeDay({ partner, day, dayName, api, language }: Props) {
  const words = LEDGER_WORDS[language]
  const { isBusy, order } = useOrder()
  const { strikes } = useSlugs()
  const [reason, setReason] = useState('')
  const note = useId()
  const strike = (event: FormEvent) => {
    event.preventDefault()
    void order({
      ...{ path: `${api}/${strikes}`, method: 'POST' },
      body: { partner: partner.id, day: `${day}T12:00:00.000Z`, reason },
      ...{ done: words.done, failed: words.failed },
    })
  }
  return (
    <details className="costo-reciprocity__strike">
      <summary aria-label={words.strikeOf(partner.name, dayName)}>{words.strike}</summary>
      <form onSubmit={strike}>
        <label>
          {words.reason}
          <input
            value={reason}
            onChange={({ target }) => setReason(target.value)}
            maxLength={300}
            required
            aria-describedby={note}
          />
        </label>
        <p id={note}>{words.reasonNeeded}</p>
        <button type="submit" className="costo-visibility__button" disabled={isBusy}>
          {words.confirm}
        </button>
      </form>
    </details>
  )
}
