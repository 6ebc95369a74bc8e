'use client'

import type { ReactNode } from 'react'
import { type HostTexts, hostTexts, keepHostTexts } from '../../texts/host'

/**
 * Around the whole admin: has what a host says in the place of our texts before anything within is rendered, so that the browser
 * tells from the first what the server has told.
 */
export function HostTextsProvider({ texts, children }: { texts: HostTexts; children: ReactNode }) {
  if (isOther(hostTexts(), texts)) keepHostTexts(texts)
  return children
}

/** A page that is asked for again brings the same texts anew: what is made of them stays. */
const isOther = (kept: HostTexts | undefined, texts: HostTexts): boolean =>
  kept !== texts && JSON.stringify(kept) !== JSON.stringify(texts)
