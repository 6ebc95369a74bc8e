'use client'

import { useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { Card, Space } from '../../space/space'
import { post, type Wrong } from '../post'
import { LogoPart } from './LogoPart'
import { SitesPart } from './SitesPart'
import { SocialPart } from './SocialPart'
import { TextPart } from './TextPart'
import { useWords } from './useWords'

type Props = Pick<Space, 'logo' | 'corrects' | 'isSentBack'> & {
  card: Card
  /** What the record says. */
  shown: Card
  /** Of the card's texts, among those there are; none where the installation has one only. */
  textLanguage: 'fr' | 'en'
  languages: ('fr' | 'en')[]
}

/** The partner's card, to be changed: what it sends waits for an editor. */
export function CardForm(props: Props) {
  const { card, logo, corrects, isSentBack, textLanguage, languages } = props
  const { words } = useWords()
  const { api, admin } = useConfig().config.routes
  const router = useRouter()
  const [values, setValues] = useState(card)
  // as it was when he began, whatever the page is told since
  const [shown] = useState(props.shown)
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
    const asked = { values, shown, language: textLanguage, corrects, picture }
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
      <p>{corrects ? (isSentBack ? words.correcting : words.changing) : words.cardLead}</p>
      {languages.length > 1 && !corrects && (
        <p className="costo-space__languages">
          {words.textIn}{' '}
          {languages.map((one) => (
            <a
              key={one}
              href={`${admin}/my-space?text=${one}#costo-space-card`}
              aria-current={one === textLanguage ? 'true' : undefined}
            >
              {words.languages[one]}
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
        <TextPart
          {...{ label: words.service, help: words.serviceHelp, problem: problem('service') }}
          {...{ value: values.service, lang: textLanguage, rows: 4, maxLength: 400 }}
          change={(service) => set({ service })}
        />
        <TextPart
          {...{ label: words.website, help: words.websiteHelp, problem: problem('website') }}
          {...{ value: values.website, type: 'url' }}
          change={(website) => set({ website })}
        />
        <SitesPart
          sites={values.sites}
          change={(sites) => set({ sites })}
          problem={problem('sites')}
        />
        <SocialPart
          social={values.social}
          change={(social) => set({ social })}
          problem={problem('social')}
        />
        <LogoPart logo={logo} problem={problem('file') ?? problem('logo')} />
        <p className="costo-space__buttons">
          <button type="submit" className="costo-space__first" disabled={isBusy}>
            {isBusy ? words.sending : words.send}
          </button>
        </p>
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
