'use client'

import { useId } from 'react'
import type { Difference } from '../../proposals/differences'
import { moment } from '../editions/format'
import { BeforeAfter } from './BeforeAfter'
import type { Choice } from './ProposalForm'
import { useWords } from './useWords'

type Props = {
  difference: Difference
  textLanguage: string
  /** An editor may still decide it. */
  isOpen: boolean
  choice: Choice
  choose: (choice: Choice) => void
  isAccepted: boolean
  acceptEvenSo: (yes: boolean) => void
  revert: () => void
  isBusy: boolean
}

const CHOICES: Choice[] = ['accept', 'refuse', 'later']

/** One field: what would change of it, what stands against it, and the choice. */
export function DifferencePart(props: Props) {
  const { difference, textLanguage, isOpen, choice, choose, revert, isBusy } = props
  const { language, words } = useWords()
  const id = useId()
  const { label, decision, draftDiffers, field } = difference
  return (
    <section className="costo-proposals__field" aria-labelledby={id}>
      <h2 id={id}>{label}</h2>
      <BeforeAfter {...{ difference }} textLanguage={difference.textLanguage ?? textLanguage} />
      {draftDiffers && <p className="costo-proposals__warning">{words.draftDiffers}</p>}
      {isOpen && <Conflict {...props} />}
      {isOpen && (
        <fieldset className="costo-proposals__choices">
          <legend>{label}</legend>
          {CHOICES.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name={`choice-${field}`}
                checked={choice === one}
                onChange={() => choose(one)}
              />
              {words.choice[one]}
            </label>
          ))}
        </fieldset>
      )}
      {decision && (
        <p className="costo-proposals__decision">
          {words.decision[decision.decision](moment(decision.at, language))}{' '}
          {decision.decision === 'live' && (
            <button type="button" disabled={isBusy} onClick={revert}>
              {words.revert}
            </button>
          )}
        </p>
      )}
    </section>
  )
}

function Conflict({ difference, textLanguage, isAccepted, acceptEvenSo }: Props) {
  const { words } = useWords()
  const { now } = difference
  if (now === undefined) return null
  const text = Array.isArray(now) ? now.join(', ') : now
  return (
    <div className="costo-proposals__warning">
      <p>{words.now}</p>
      <p lang={textLanguage}>{text || words.empty}</p>
      <label>
        <input
          type="checkbox"
          checked={isAccepted}
          onChange={({ target }) => acceptEvenSo(target.checked)}
        />
        {words.evenSo}
      </label>
    </div>
  )
}
