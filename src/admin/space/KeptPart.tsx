'use client'

import type { ReactNode } from 'react'
import { KEPT_WORDS } from '../../space/kept-words'
import { useTexts } from '../useTexts'

type Props = {
  label: string
  /** Of what is written. */
  lang?: string
  /** What the host calls the collection where it is changed. */
  from: string
  /** What it says; nothing when it says nothing. */
  children?: ReactNode
}

/** A field that follows a collection of the host's: what it says, and why it can't be changed. */
export function KeptPart({ label, lang, from, children }: Props) {
  const words = useTexts(KEPT_WORDS)
  return (
    <div className="costo-space__part costo-space__kept">
      <p className="costo-space__label">{label}</p>
      {children ? <div lang={lang}>{children}</div> : <p>{words.none}</p>}
      <p className="costo-space__quiet">{words.kept(from)}</p>
    </div>
  )
}
