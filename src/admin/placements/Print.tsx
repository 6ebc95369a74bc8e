'use client'

import type { OfferAnswer } from '../../channels/offer/answer'
import { Copyable } from './Copyable'
import { useWords } from './useOffer'

type Props = NonNullable<OfferAnswer['print']> & {
  /** Of the sheet to print. */
  address: string
}

/** A print: its text, a code for each who is shown, and a sheet with both. */
export function Print({ text, codes, address }: Props) {
  const { words } = useWords()
  return (
    <>
      <p>
        <a href={address} target="_blank" rel="noreferrer">
          {words.sheet}
        </a>
      </p>
      <Copyable label={words.printText} copy={words.copyPrint} text={text} rows={8} />
      <h3>{words.codes}</h3>
      <ul className="costo-offer__codes">
        {codes.map(({ slug, name, svg }) => {
          const file = `data:image/svg+xml,${encodeURIComponent(svg)}`
          return (
            <li key={slug}>
              <img src={file} width={112} height={112} alt="" />
              <a href={file} download={`${slug}.svg`}>
                {words.saveCode(name)}
              </a>
            </li>
          )
        })}
      </ul>
    </>
  )
}
