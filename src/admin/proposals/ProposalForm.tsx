'use client'

import { useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'
import type { Difference } from '../../proposals/differences'
import type { State } from '../../proposals/rows'
import { DifferencePart } from './DifferencePart'
import { post } from '../post'
import { useWords } from './useWords'

export type Choice = 'accept' | 'refuse' | 'later'

type Props = {
  id: string
  /** Of what is read here. */
  stamp: string
  state: State
  differences: Difference[]
  /** There is no record any more. */
  isGone: boolean
  /** Of what is proposed. */
  textLanguage: string
  /** It is accepted or sent back whole: a draft that is to be published. */
  isWhole: boolean
  /** That draft is another one today. */
  isChanged: boolean
}

/** Field by field what would change, and what an editor says of it. */
export function ProposalForm(props: Props) {
  const { id, stamp, state, differences, isGone, textLanguage, isWhole, isChanged } = props
  const { words } = useWords()
  const { api } = useConfig().config.routes
  const router = useRouter()
  const reasonId = useId()
  const [choices, setChoices] = useState<Record<string, Choice>>({})
  const [evenSo, setEvenSo] = useState<string[]>([])
  const [reason, setReason] = useState('')
  const [told, tell] = useState({ text: '', isWrong: false })
  const [isBusy, setBusy] = useState(false)
  const isWaiting = state === 'waiting'
  const open = isWaiting && !isWhole ? differences.filter(({ decision }) => !decision) : []

  async function order(what: string, asked: object) {
    setBusy(true)
    const address = `${api}/costo/proposals/${what}`
    const posted = await post<{ state: State }>(address, { proposal: id, ...asked }, words.failed)
    setBusy(false)
    if (!posted.done) return tell({ text: posted.message, isWrong: true })
    tell({ text: words.done[posted.answer.state], isWrong: false })
    router.refresh()
  }
  const decide = (fields: Record<string, Choice>) =>
    order('decide', { stamp, fields, reason, evenSo })
  const names = isWhole ? ['_status'] : open.map(({ field }) => field)
  const all = Object.fromEntries(names.map((name) => [name, 'accept' as const]))
  const isStale =
    isChanged || open.some(({ now, field }) => now !== undefined && !evenSo.includes(field))

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void decide(choices)
      }}
    >
      {differences.map((difference) => (
        <DifferencePart
          key={difference.field}
          {...{ difference, textLanguage }}
          isOpen={open.includes(difference) && !isGone}
          choice={choices[difference.field] ?? 'later'}
          choose={(choice) => setChoices({ ...choices, [difference.field]: choice })}
          isAccepted={evenSo.includes(difference.field)}
          acceptEvenSo={(yes) =>
            setEvenSo(
              yes
                ? [...evenSo, difference.field]
                : evenSo.filter((name) => name !== difference.field),
            )
          }
          revert={() => void order('revert', { field: difference.field })}
          isBusy={isBusy}
        />
      ))}
      {(open.length > 0 || (isWhole && isWaiting)) && (
        <div className="costo-proposals__decide">
          <label htmlFor={reasonId}>{words.reason}</label>
          <textarea
            id={reasonId}
            rows={3}
            maxLength={2000}
            value={reason}
            aria-describedby={`${reasonId}-help`}
            onChange={({ target }) => setReason(target.value)}
          />
          <p id={`${reasonId}-help`} className="costo-proposals__help">
            {words.reasonHelp}
          </p>
          <p className="costo-proposals__buttons">
            <button
              type="button"
              className="costo-proposals__first"
              disabled={isBusy || isGone || isStale}
              onClick={() => void decide(all)}
            >
              {isWhole ? words.publishDraft : words.acceptAll}
            </button>
            {!isWhole && (
              <button type="submit" disabled={isBusy || isGone}>
                {words.decide}
              </button>
            )}
            <button
              type="button"
              disabled={isBusy}
              onClick={() => void order('send-back', { stamp, reason })}
            >
              {words.sendBack}
            </button>
          </p>
        </div>
      )}
      <p
        role="status"
        className={told.isWrong ? 'costo-proposals__wrong' : 'costo-proposals__done'}
      >
        {told.text}
      </p>
    </form>
  )
}
