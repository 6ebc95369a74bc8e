'use client'

import { useId } from 'react'

type Props = {
  label: string
  help?: string
  /** What is wrong with it. */
  problem?: string
  value: string
  change: (value: string) => void
  /** Of what is written. */
  lang?: string
  /** Several lines. */
  rows?: number
  maxLength?: number
  type?: 'text' | 'url'
}

/** One text: its name, what to write, and what is wrong with it. */
export function TextPart({ label, help, problem, change, rows, type = 'text', ...rest }: Props) {
  const id = useId()
  const described = [help && `${id}-help`, problem && `${id}-problem`].filter(Boolean).join(' ')
  const common = {
    ...{ id, ...rest, 'aria-describedby': described || undefined },
    'aria-invalid': problem ? true : undefined,
    onChange: ({ target }: { target: { value: string } }) => change(target.value),
  }
  return (
    <div className="costo-space__part">
      <label htmlFor={id}>{label}</label>
      {rows ? <textarea rows={rows} {...common} /> : <input type={type} {...common} />}
      {help && (
        <p id={`${id}-help`} className="costo-space__quiet">
          {help}
        </p>
      )}
      {problem && (
        <p id={`${id}-problem`} className="costo-space__problem">
          {problem}
        </p>
      )}
    </div>
  )
}
