'use client'

import { type KeyboardEvent, useId, useState } from 'react'
import { addressOf, found, type ShopFacts } from './shops'
import { useAllShops } from './useShops'
import { useTexts } from '../../useTexts'
import { WORDS } from './words'

type Props = { label: string; onChoose: (shop: ShopFacts) => void }

/** Finds a shop by its name or street and hands it over: a combobox whose list is moved in by arrows. */
export function ShopSearch({ label, onChoose }: Props) {
  const words = useTexts(WORDS)
  const id = useId()
  const [isEntered, setIsEntered] = useState(false)
  const [typed, setTyped] = useState('')
  const [active, setActive] = useState(0)
  const shops = useAllShops(isEntered)
  const matches = Array.isArray(shops) ? found(shops, typed) : []
  const isOpen = Boolean(typed.trim()) && shops !== undefined

  const choose = (shop?: ShopFacts) => {
    if (!shop) return
    setTyped('')
    onChoose(shop)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (event.key === 'Enter') choose(matches[active])
    else if (event.key === 'Escape') setTyped('')
    else if (step && matches.length) setActive((active + step + matches.length) % matches.length)
    else return
    event.preventDefault() // Enter must not save the form
  }

  return (
    <div className="costo-map__search">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        role="combobox"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-activedescendant={matches[active] && `${id}-${active}`}
        aria-describedby={`${id}-hint`}
        value={typed}
        onFocus={() => setIsEntered(true)}
        onChange={({ target }) => {
          setTyped(target.value)
          setActive(0)
        }}
        onKeyDown={onKeyDown}
      />
      <p id={`${id}-hint`} className="costo-map__note" role="status">
        {!isOpen
          ? words.searchHint
          : shops === 'lost'
            ? words.searchFailed
            : words.results(matches.length)}
      </p>
      <ul id={`${id}-list`} role="listbox" aria-label={label} hidden={!matches.length}>
        {matches.map((shop, index) => (
          <li
            key={shop.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(shop)}
          >
            {shop.name} <span>{addressOf(shop)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
