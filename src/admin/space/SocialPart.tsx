'use client'

import { useId } from 'react'
import { SOCIAL_NETWORKS } from '../../../collections/choices'
import type { Card } from '../../space/space'
import { TextPart } from './TextPart'
import { useWords } from './useWords'

type Props = {
  social: Card['social']
  change: (social: Card['social']) => void
  problem?: string
}

/** The partner's accounts on social networks. */
export function SocialPart({ social, change, problem }: Props) {
  const { language, words } = useWords()
  const id = useId()
  const at = (index: number, changed: Partial<Card['social'][number]>) =>
    change(social.map((row, here) => (here === index ? { ...row, ...changed } : row)))
  return (
    <fieldset className="costo-space__part">
      <legend>{words.social}</legend>
      {social.map(({ network, url }, index) => (
        <div className="costo-space__row" key={index}>
          <div className="costo-space__part">
            <label htmlFor={`${id}-${index}`}>{words.network(index + 1)}</label>
            <select
              id={`${id}-${index}`}
              value={network}
              onChange={({ target }) => at(index, { network: target.value })}
            >
              {SOCIAL_NETWORKS.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label[language]}
                </option>
              ))}
            </select>
          </div>
          <TextPart
            {...{ label: words.account(index + 1), value: url, type: 'url' }}
            change={(next) => at(index, { url: next })}
          />
          <button
            type="button"
            aria-label={`${words.remove}, ${words.account(index + 1)}`}
            onClick={() => change(social.filter((_, here) => here !== index))}
          >
            {words.remove}
          </button>
        </div>
      ))}
      {problem && <p className="costo-space__problem">{problem}</p>}
      <button
        type="button"
        onClick={() => change([...social, { network: SOCIAL_NETWORKS[0].value, url: '' }])}
      >
        {words.addAccount}
      </button>
    </fieldset>
  )
}
