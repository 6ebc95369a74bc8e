'use client'

import './offer.css'
import { Newsletter } from './Newsletter'
import { Post } from './Post'
import { Print } from './Print'
import { type Offer, useOffer, useWords } from './useOffer'

/** On the form of a placement: who is shown, and what its channel takes, ready to be copied. */
export function OfferPanel() {
  const { words } = useWords()
  const offer = useOffer()
  return (
    <section className="field-type costo-offer" aria-labelledby="costo-offer">
      <h2 id="costo-offer">{words.title}</h2>
      {offer.state === 'here' ? <Here {...offer} /> : <p role="status">{toldOf(offer, words)}</p>}
    </section>
  )
}

const toldOf = (
  offer: Exclude<Offer, { state: 'here' }>,
  words: ReturnType<typeof useWords>['words'],
): string => (offer.state === 'refused' ? offer.message : words[offer.state])

function Here({ offer, address }: Extract<Offer, { state: 'here' }>) {
  const { words } = useWords()
  const { names, missing, newsletter, post, print } = offer
  return (
    <>
      <p>{words.shown}</p>
      <ol>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ol>
      {missing > 0 && <p>{words.missing(missing)}</p>}
      {newsletter && <Newsletter {...newsletter} />}
      {post && <Post {...post} address={address('picture')} />}
      {print && <Print {...print} address={address('print')} />}
      <p className="costo-offer__note">{words.afterwards}</p>
    </>
  )
}
