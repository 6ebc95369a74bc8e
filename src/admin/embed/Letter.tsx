'use client'

import { Button } from '@payloadcms/ui'
import { type FormEvent, useState } from 'react'
import { letterOf } from '../../embed-builder/letter-text'
import type { Settings, Subject } from '../../embed-builder/wanted'
import type { Platform } from '../../embed-builder/ways'
import { post } from '../post'
import { Copyable } from './Copyable'
import type { Words } from './words'

type Props = {
  api: string
  canSend: boolean
  platform: Platform
  subject: Subject
  settings: Settings
  /** As the server is asked. */
  asked: Record<string, string>
  words: Words
}

type State = { type: 'idle' | 'sending' } | { type: 'sent' | 'refused'; what: string }

/** The recipe for somebody who runs the site: sent from here, or as a text to copy. */
export function Letter({ api, canSend, platform, subject, settings, asked, words }: Props) {
  const [to, setTo] = useState('')
  const [state, setState] = useState<State>({ type: 'idle' })

  async function send(event: FormEvent) {
    event.preventDefault()
    setState({ type: 'sending' })
    const order = { ...asked, key: settings.key, platform, to }
    const posted = await post(`${api}/costo/embed/letter`, order, words.failed)
    setState(
      posted.done
        ? { type: 'sent', what: words.sent(to) }
        : { type: 'refused', what: posted.message },
    )
  }

  return (
    <section aria-labelledby="costo-embed-letter">
      <h2 id="costo-embed-letter">{words.webmaster}</h2>
      {canSend ? (
        <form className="costo-embed__send" onSubmit={(event) => void send(event)}>
          <p className="costo-embed__note">{words.webmasterNote}</p>
          <label>
            {words.address}
            <input
              type="email"
              required
              autoComplete="off"
              value={to}
              onChange={({ target }) => setTo(target.value)}
            />
          </label>
          <Button type="submit" size="medium" margin={false} disabled={state.type === 'sending'}>
            {state.type === 'sending' ? words.sending : words.send}
          </Button>
          <p role="status" data-state={state.type}>
            {'what' in state && state.what}
          </p>
        </form>
      ) : (
        <p className="costo-embed__note">{words.noMail}</p>
      )}
      <Copyable
        label={words.letter}
        text={letterOf(platform, subject, settings).text}
        {...{ words, language: settings.locale }}
      />
    </section>
  )
}
