'use client'

import type { OfferAnswer } from '../../channels/offer/answer'
import { Copyable } from './Copyable'
import { useWords } from './useOffer'

type Props = NonNullable<OfferAnswer['post']> & {
  /** Of the picture. */
  address: string
}

/** A post: its picture, and its text in two lengths. */
export function Post({ short, long, picture, address }: Props) {
  const { words } = useWords()
  const length = (text: string) => words.characters([...text].length)
  return (
    <>
      <h3>{words.picture}</h3>
      <img
        className="costo-offer__picture"
        src={address}
        width={1200}
        height={630}
        alt={picture.alt}
      />
      <p>
        <a href={address} download="partage.png">
          {words.savePicture}
        </a>
      </p>
      <Copyable
        label={words.alternative}
        copy={words.copyAlternative}
        text={picture.alt}
        rows={2}
      />
      <Copyable
        label={words.short}
        note={length(short)}
        copy={words.copyShort}
        text={short}
        rows={4}
      />
      <Copyable label={words.long} note={length(long)} copy={words.copyLong} text={long} rows={8} />
    </>
  )
}
