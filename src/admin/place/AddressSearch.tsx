'use client'

import { useConfig } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { FoundAddress } from '../../geocoding/answer'
import { useLanguage } from '../useLanguage'
import { searchAddress } from './search'
import type { PlaceWords } from './words'

type Props = {
  words: PlaceWords
  /** What the record says of its address; empty when it says nothing. */
  address: string
  /** Where the map is: addresses near it come first. */
  near: () => [lng: number, lat: number]
  onChoose: (found: FoundAddress) => void
}

/** Finds addresses and hands one over. The service is asked when one says so, not while one types. */
export function AddressSearch({ words, address, near, onChoose }: Props) {
  const id = useId()
  const { api } = useConfig().config.routes
  const language = useLanguage()
  const [typed, setTyped] = useState('')
  const [found, setFound] = useState<FoundAddress[]>([])
  const [said, say] = useState('')
  const [isAsking, setIsAsking] = useState(false)

  const search = async (text: string) => {
    setTyped(text)
    setIsAsking(true)
    setFound([])
    say(words.searching)
    const [lng, lat] = near()
    const answer = await searchAddress({ api, text, lat, lng, language })
    setIsAsking(false)
    if ('refused' in answer) return say(answer.refused || words.noAnswer)
    setFound(answer.found)
    say(words.found(answer.found.length))
  }

  return (
    <div className="costo-map__search costo-place__search" role="search">
      <label htmlFor={id}>{words.address}</label>
      <div className="costo-place__asked">
        <input
          id={id}
          type="text"
          autoComplete="off"
          aria-describedby={`${id}-said`}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            event.preventDefault() // not "save"
            if (!isAsking) void search(typed)
          }}
        />
        <button type="button" disabled={isAsking} onClick={() => void search(typed)}>
          {words.search}
        </button>
      </div>
      {address && address !== typed && (
        <button
          type="button"
          className="costo-place__quiet"
          disabled={isAsking}
          onClick={() => void search(address)}
        >
          {words.ofRecord(address)}
        </button>
      )}
      <p id={`${id}-said`} className="costo-map__note" role="status">
        {said || words.addressHint}
      </p>
      {found.length > 0 && (
        <ul className="costo-place__found" aria-label={words.results}>
          {found.map((one) => (
            <li key={`${one.label} ${one.lat} ${one.lng}`}>
              <button
                type="button"
                onClick={() => {
                  setFound([])
                  say('')
                  onChoose(one)
                }}
              >
                <strong>{one.label}</strong>
                <span>
                  {[one.context, words.precision[one.precision]].filter(Boolean).join(' · ')}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
