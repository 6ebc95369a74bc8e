'use client'

import { useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { KEPT_WORDS } from '../../space/kept-words'
import type { Card, Space } from '../../space/space'
import { post, type Wrong } from '../post'
import { CardParts } from './CardParts'
import { useWords } from './useWords'

type Props = Pick<Space, 'logo' | 'corrects' | 'isSentBack' | 'textLanguage' | 'kept'> & {
  card: Card
  /** What the record says. */
  shown: Card
  /** In which the card's texts may be written, by the code of the locale. */
  languages: { code: string; name: string }[]
}

/** Names of its fields. */
const CARD = ['service', 'website', 'sites', 'social', 'logo']

/** The partner's card, to be changed: what it sends waits for an editor. */
export function CardForm(props: Props) {
  const { card, logo, corrects, isSentBack, textLanguage, languages, kept } = props
  const { language, words } = useWords()
  const { api, admin } = useConfig().config.routes
  const router = useRouter()
  const [values, setValues] = useState(card)
  // as it was when he began, whatever the page is told since
  const [shown] = useState(props.shown)
  const keptWords = KEPT_WORDS[language]
  const isFree = (name: string) => !kept?.fields.includes(name)
  const isAllKept = !CARD.some(isFree)
  const [told, tell] = useState('')
  const [wrong, setWrong] = useState<{ message: string; fields: Wrong[] }>()
  const [isBusy, setBusy] = useState(false)
  const set = (changed: Partial<Card>) => setValues({ ...values, ...changed })
  const problem = (path: string) =>
    wrong?.fields.find((one) => one.path === path || one.path.startsWith(`${path}.`))?.message

  async function send(form: HTMLFormElement) {
    setBusy(true)
    tell('')
    const picked = new FormData(form)
    const file = picked.get('file')
    const texts = ['alt', 'credit', 'licence'].map((name) => [name, picked.get(name) ?? ''])
    const body = new FormData()
    const picture = Object.fromEntries(texts)
    const free = Object.fromEntries(Object.entries(values).filter(([name]) => isFree(name)))
    const asked = { values: free, shown, language: textLanguage, corrects, picture }
    body.set('_payload', JSON.stringify(asked))
    if (file instanceof File && file.size) body.set('file', file)
    const posted = await post(`${api}/costo/proposals`, body, words.failed)
    setBusy(false)
    setWrong(posted.done ? undefined : posted)
    if (!posted.done) return
    tell(words.sent)
    form.reset()
    router.refresh()
  }

  return (
    <section aria-labelledby="costo-space-card">
      <h2 id="costo-space-card">{words.card}</h2>
      <p>
        {isAllKept
          ? keptWords.allKept(kept?.from ?? '')
          : corrects
            ? isSentBack
              ? words.correcting
              : words.changing
            : words.cardLead}
      </p>
      {languages.length > 1 && !corrects && (
        <p className="costo-space__languages">
          {words.textIn}{' '}
          {languages.map(({ code, name }) => (
            <a
              key={code}
              href={`${admin}/my-space?text=${code}#costo-space-card`}
              aria-current={code === textLanguage ? 'true' : undefined}
            >
              {name}
            </a>
          ))}
        </p>
      )}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void send(event.currentTarget)
        }}
      >
        <CardParts {...{ values, set, problem, logo, kept, textLanguage }} />
        {!isAllKept && (
          <p className="costo-space__buttons">
            <button type="submit" className="costo-space__first" disabled={isBusy}>
              {isBusy ? words.sending : words.send}
            </button>
          </p>
        )}
        <p role="alert" className="costo-space__wrong">
          {wrong?.message}
        </p>
        <p role="status" className="costo-space__done">
          {told}
        </p>
      </form>
    </section>
  )
}
