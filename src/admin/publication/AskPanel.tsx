'use client'

import { useConfig, useFormModified } from '@payloadcms/ui'
import { useState } from 'react'
import { useLanguage } from '../useLanguage'
import type { OnItsWay } from '../../proposals/publication/ask'
import { PANEL } from '../../proposals/publication/words'
import { colonIn } from '../../spaced'
import { post } from '../post'
import './publication.css'

/** How the walk stands on its way online, and the button that asks the editors to publish what is saved. */
export function AskPanel({ walk, state, reason }: OnItsWay & { walk: string }) {
  const language = useLanguage()
  const words = PANEL[language]
  const { api } = useConfig().config.routes
  const isModified = useFormModified()
  const [told, tell] = useState({ text: '', isWrong: false })
  const isAsked = Boolean(told.text) && !told.isWrong
  const [isBusy, setBusy] = useState(false)

  async function ask() {
    setBusy(true)
    const posted = await post(`${api}/costo/proposals/publication`, { walk }, words.failed)
    setBusy(false)
    if (posted.done) return tell({ text: words.asked, isWrong: false })
    const wrong = posted.fields.map(({ label, message }) => label + colonIn(language) + message)
    tell({ text: wrong.join('\n') || posted.message, isWrong: true })
  }

  const isAgain = isAsked || state === 'waiting' || state === 'changed' || state === 'sent-back'
  return (
    <section className="costo-publication" aria-labelledby="costo-publication">
      <h2 id="costo-publication">{words.title}</h2>
      {!told.text && <p>{words.states[state]}</p>}
      {!told.text && reason && <p className="costo-publication__reason">{words.reason(reason)}</p>}
      <button type="button" disabled={isBusy || isModified} onClick={() => void ask()}>
        {isAgain ? words.again : words.ask}
      </button>
      {isModified && <p>{words.save}</p>}
      <p role="status" className={told.isWrong ? 'costo-publication__wrong' : undefined}>
        {told.text}
      </p>
    </section>
  )
}
