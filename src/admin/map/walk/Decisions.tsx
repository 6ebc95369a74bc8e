'use client'

import { ShopSearch } from './ShopSearch'
import type { ShopFacts } from './shops'
import { spoken } from './spoken'
import type { Stop } from './stop'
import { useTexts } from '../../useTexts'
import { WORDS } from './words'

type Props = {
  stops: Stop[]
  /** A place has its name in the default language: elsewhere none can be made. */
  canMakePlace: boolean
  isReadOnly: boolean
  facts: Map<string, ShopFacts | null>
  onPlace: (stop: Stop, facts: ShopFacts) => void
  onReplace: (stop: Stop, shop: ShopFacts) => void
  onRemove: (id: string) => void
}

/** Stops whose shop has closed or is not public any more, each with the ways out. Nothing while there is none. */
export function Decisions({ stops, canMakePlace, isReadOnly, facts, ...on }: Props) {
  const words = useTexts(WORDS)
  const asking = stops.filter(({ trouble }) => trouble)
  if (!asking.length) return null
  return (
    <section className="costo-map__decisions" aria-label={words.decisions}>
      {asking.map((stop) => {
        const name = spoken(stop, words)
        const known = stop.shop ? facts.get(stop.shop) : undefined
        return (
          <div key={stop.id} role="group" aria-label={name}>
            <p>
              <strong>{words.trouble[stop.trouble!](name)}</strong>
            </p>
            {!isReadOnly && (
              <div className="costo-map__tools">
                {known && (
                  <button
                    type="button"
                    disabled={!canMakePlace}
                    onClick={() => on.onPlace(stop, known)}
                  >
                    {words.toPlace}
                  </button>
                )}
                <button type="button" onClick={() => on.onRemove(stop.id)}>
                  {words.withdraw}
                </button>
                <ShopSearch label={words.replaceBy} onChoose={(shop) => on.onReplace(stop, shop)} />
              </div>
            )}
          </div>
        )
      })}
      <p className="costo-map__note">{words.keep}</p>
      {!canMakePlace && <p className="costo-map__note">{words.onlyFrench}</p>}
    </section>
  )
}
