'use client'

import { useMemo, useRef } from 'react'
import { historyKey, isRemoval, stepOf } from '../keys'
import { MapCanvas, type MapHandle } from '../MapCanvas'
import { useOurs } from '../ours'
import { PathTools } from '../PathTools'
import { useAllShops } from '../walk/useShops'
import { useTexts } from '../../useTexts'
import { WORDS as MAP_WORDS } from '../words'
import { Outlines } from './Outlines'
import { idOf, keyOf } from './outlines'
import { sceneOf } from './scene'
import { nameOf, useArea } from './useArea'
import { WORDS } from './words'

type Props = {
  value: unknown
  isReadOnly?: boolean
  onChange: (value: unknown) => void
}

/** Draws outlines and their holes, by hand and by keyboard. Shops stand on the map as dots, to know where one is. */
export function AreaEditor({ value, isReadOnly = false, onChange }: Props) {
  const words = useTexts(WORDS)
  const maps = useTexts(MAP_WORDS)
  const area = useArea(value, onChange)
  const { outlines, chosen, ring, vertex } = area
  const map = useRef<MapHandle>(null)
  const { ground } = useOurs()
  const shops = useAllShops(true)
  const scene = useMemo(
    () =>
      sceneOf({
        outlines,
        chosen,
        vertex,
        isReadOnly,
        shops: Array.isArray(shops) ? shops : [],
      }),
    [outlines, chosen, vertex, isReadOnly, shops],
  )
  const centre = () => map.current?.centre() ?? [0, 0]
  const name = nameOf(chosen, words)

  return (
    <div
      className="costo-map"
      onKeyDown={(event) => {
        const direction = historyKey(event)
        if (!direction || isReadOnly) return
        event.preventDefault()
        area.travel(direction)
      }}
    >
      {!isReadOnly && <p className="costo-map__note">{words.intro}</p>}
      {!isReadOnly && (
        <div className="costo-map__tools">
          <button
            type="button"
            disabled={!area.history.past.length}
            onClick={() => area.travel(-1)}
          >
            {maps.undo}
          </button>
          <button
            type="button"
            disabled={!area.history.future.length}
            onClick={() => area.travel(1)}
          >
            {maps.redo}
          </button>
        </div>
      )}
      <div className="costo-map__pair">
        <MapCanvas
          name={words.map}
          {...{ scene, ground, handle: map }}
          start={outlines.flat(2)}
          onKey={(event) => {
            const step = stepOf(event)
            if (isReadOnly || vertex === undefined) return false
            if (event.key === 'Escape') area.setVertex(undefined)
            else if (step) area.nudge(vertex, step)
            else if (isRemoval(event)) area.remove(vertex)
            else return false
            return true
          }}
          hands={{
            onGround: (point) => {
              if (isReadOnly) return
              if (outlines.length) area.add(point)
              else area.begin([point])
            },
            onPin: () => {},
            onPinMoved: () => {},
            onVertex: (_, index) => {
              area.setVertex(index)
              map.current?.focus()
            },
            onVertexMoved: (id, index, point) => area.move(keyOf(id), index, point),
            onPath: (_, point) => area.putIn(point),
          }}
        />
        <div className="costo-map__side">
          <Outlines {...{ outlines, chosen }} onChoose={area.choose} />
          {!isReadOnly && outlines.length > 0 && (
            <section className="costo-map__panel" aria-label={name}>
              <h2>{name}</h2>
              <PathTools
                name={words.points(name)}
                count={ring.length}
                fewest={0}
                selected={vertex}
                onSelect={(index) => {
                  area.setVertex(index)
                  map.current?.reveal(ring[index])
                  area.say(maps.vertex(index + 1, ring.length))
                }}
                onAddHere={() => area.add(centre())}
                onInsert={area.insertBehind}
                onRemove={area.remove}
                onMove={(step) => vertex !== undefined && area.nudge(vertex, step)}
              />
              <div className="costo-map__tools">
                {chosen.ring === 0 && (
                  <button type="button" onClick={area.beginHole}>
                    {words.addHole}
                  </button>
                )}
                <button type="button" onClick={area.removeRing}>
                  {chosen.ring ? words.removeHole : words.removeOutline}
                </button>
              </div>
            </section>
          )}
          {!isReadOnly && (
            <div className="costo-map__tools">
              <button type="button" onClick={() => area.begin()}>
                {words.add}
              </button>
            </div>
          )}
        </div>
      </div>
      <p role="status" className="costo-map__spoken" data-path={idOf(chosen)}>
        {area.said}
      </p>
    </div>
  )
}
