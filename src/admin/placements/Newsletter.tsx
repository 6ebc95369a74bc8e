'use client'

import type { OfferAnswer } from '../../channels/offer/answer'
import { Copyable, CopyButton } from './Copyable'
import { useWords } from './useOffer'

/** The part of a newsletter: as it will look, and what is pasted into a mailing tool. */
export function Newsletter({ html, text }: NonNullable<OfferAnswer['newsletter']>) {
  const { words } = useWords()
  const page = `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><base target="_blank"><body style="margin:12px;background:#fff">${html}`
  return (
    <>
      <p className="costo-offer__note">{words.newsletterNote}</p>
      <iframe className="costo-offer__preview" title={words.preview} sandbox="" srcDoc={page} />
      <CopyButton text={html} label={words.copyHtml} />
      <Copyable label={words.plainText} copy={words.copyText} text={text} rows={8} />
    </>
  )
}
