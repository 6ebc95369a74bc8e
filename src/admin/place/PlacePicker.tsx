'use client'

import { useFormFields } from '@payloadcms/ui'
import { useMemo, useRef, useState } from 'react'
import type { FormState } from 'payload'
import { stepOf } from '../map/keys'
import { MapCanvas, type MapHandle } from '../map/MapCanvas'
import { Nudge } from '../map/Nudge'
import { useOurs } from '../map/ours'
import type { Scene } from '../map/scene'
import { useAllShops } from '../map/walk/useShops'
import { AddressSearch } from './AddressSearch'
import './place.css'
import { usePlace } from './usePlace'
import { useTexts } from '../useTexts'
import { WORDS } from './words'

const MARK = 'mark'

type Props = {
  /** What stands before the names of the fields: '' or "stops.3." */
  base: string
  isReadOnly: boolean
}

/** A map to pick the position in that stands in two numbers of the form; other shops are dots, to know where one is. */
export function PlacePicker({ base, isReadOnly }: Props) {
  const words = useTexts(WORDS)
  const place = usePlace(base)
  const { point } = place
  const [isChosen, setIsChosen] = useState(false)
  const map = useRef<MapHandle>(null)
  const shops = useAllShops(true)
  const address = useFormFields(([fields]) => addressIn(fields, base))
  const { hasGeocoder, ground } = useOurs()

  const scene = useMemo<Scene>(() => {
    const isHere = (lat: unknown, lng: unknown) => point && lat === point[1] && lng === point[0]
    return {
      pins: point
        ? [{ id: MARK, point, label: '', title: '', kind: 'shop', isLoose: !isReadOnly }]
        : [],
      paths: [],
      dots: (Array.isArray(shops) ? shops : []).flatMap(({ name, lat, lng }) =>
        typeof lat === 'number' && typeof lng === 'number' && !isHere(lat, lng)
          ? [{ name, point: [lng, lat] as [number, number] }]
          : [],
      ),
      selected: isChosen && point ? { kind: 'pin', id: MARK } : undefined,
      isPlacing: !isReadOnly,
    }
  }, [point, shops, isChosen, isReadOnly])

  return (
    <div className="costo-map costo-place" role="group" aria-label={words.title}>
      {hasGeocoder && !isReadOnly && (
        <AddressSearch
          {...{ words, address }}
          near={() => (point ? [point[0], point[1]] : centreOf(map.current))}
          onChoose={({ lat, lng }) => {
            place.put([lng, lat])
            map.current?.fit([[lng, lat]])
          }}
        />
      )}
      <MapCanvas
        name={words.map}
        {...{ scene, ground, handle: map }}
        start={point ? [point] : []}
        onKey={(event) => {
          const step = stepOf(event)
          if (isReadOnly) return false
          if (event.key === 'Enter') {
            if (point) place.say(words.chosen)
            else place.put(centreOf(map.current))
            setIsChosen(true)
          } else if (isChosen && event.key === 'Escape') setIsChosen(false)
          else if (isChosen && step) place.nudge(step)
          else return false
          return true
        }}
        hands={{
          onGround: (to) => {
            if (!isReadOnly) place.put(to)
          },
          onPin: () => {
            setIsChosen(true)
            map.current?.focus()
          },
          onPinMoved: (_, to) => place.put(to),
          onVertex: () => {},
          onVertexMoved: () => {},
          onPath: () => {},
        }}
      />
      {!isReadOnly && (
        <>
          <p className="costo-map__note">{point ? words.hint : words.none}</p>
          <div className="costo-map__tools">
            <button
              type="button"
              onClick={() => {
                place.put(centreOf(map.current))
              }}
            >
              {point ? words.moveHere : words.placeHere}
            </button>
            {point && (
              <>
                <button type="button" onClick={() => map.current?.fit([point])}>
                  {words.show}
                </button>
                <button type="button" onClick={place.remove}>
                  {words.remove}
                </button>
              </>
            )}
            <button type="button" disabled={!place.canUndo} onClick={place.undo}>
              {words.undo}
            </button>
          </div>
          {point && <Nudge what={words.mark} onMove={place.nudge} />}
        </>
      )}
      <p role="status" className="costo-map__spoken">
        {place.said}
      </p>
    </div>
  )
}

const centreOf = (map: MapHandle | null): [number, number] => {
  const [lng, lat] = map?.centre() ?? [0, 0]
  return [lng, lat]
}

/** "12 rue Léon, 75018 Paris", of a shop's three fields or a place's one. */
function addressIn(fields: FormState, base: string): string {
  const text = (name: string) => {
    const value = fields[`${base}${name}`]?.value
    return typeof value === 'string' ? value.trim() : ''
  }
  const city = [text('address.postcode'), text('address.city')].filter(Boolean).join(' ')
  return [text('address.street') || text('address'), city].filter(Boolean).join(', ')
}
