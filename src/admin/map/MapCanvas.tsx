'use client'

import {
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
} from 'react'
import 'leaflet/dist/leaflet.css'
import type { Point } from '../../../collections/walking/distances'
import { createMap, type MapView } from './leaflet-map'
import './map.css'
import './canvas.css'
import './panels.css'
import './stops.css'
import type { Ground, Hands, Scene } from './scene'
import { useTexts } from '../useTexts'
import { WORDS as MAP_WORDS } from './words'

/** What the parts around a map ask of it. */
export type MapHandle = Pick<MapView, 'centre' | 'reveal' | 'fit'> & { focus: () => void }

type Props = {
  /** What the map is of. */
  name: string
  scene: Scene
  hands: Hands
  ground?: Ground
  /** Called before the map's own keys; true when the key was for something else. */
  onKey: (event: KeyboardEvent) => boolean
  /** What to show at first. */
  start: Point[]
  handle: RefObject<MapHandle | null>
}

/**
 * A map to point at. All that can be done on it can be done beside it too: it is one stop of the Tab key, whose arrows
 * move the ground, or what is selected.
 */
export function MapCanvas({ name, scene, hands, ground, onKey, start, handle }: Props) {
  const words = useTexts(MAP_WORDS)
  const element = useRef<HTMLDivElement>(null)
  const [view, setView] = useState<MapView>()
  const latest = useRef({ hands, start })
  useEffect(() => {
    latest.current = { hands, start }
  })

  useEffect(() => {
    let isGone = false
    let made: MapView | undefined
    // heavy, and nothing for the server: fetched where a map is shown
    void import('leaflet').then(({ default: L }) => {
      if (isGone || !element.current) return
      made = createMap(L, element.current, {
        onGround: (...given) => latest.current.hands.onGround(...given),
        onPin: (...given) => latest.current.hands.onPin(...given),
        onPinMoved: (...given) => latest.current.hands.onPinMoved(...given),
        onVertex: (...given) => latest.current.hands.onVertex(...given),
        onVertexMoved: (...given) => latest.current.hands.onVertexMoved(...given),
        onPath: (...given) => latest.current.hands.onPath(...given),
      })
      made.fit(latest.current.start)
      setView(made)
    })
    return () => {
      isGone = true
      made?.remove()
      setView(undefined)
    }
  }, [])

  useEffect(() => view?.draw(scene), [view, scene])
  useEffect(() => view?.setGround(ground), [view, ground])
  useImperativeHandle(handle, () => ({
    centre: () => view?.centre() ?? [0, 0],
    reveal: (point) => view?.reveal(point),
    fit: (points) => view?.fit(points),
    focus: () => element.current?.focus(),
  }))

  return (
    <div className="costo-map__frame">
      <div
        ref={element}
        className="costo-map__canvas"
        role="application"
        aria-label={words.map(name)}
        aria-roledescription={words.mapKind}
        data-ready={Boolean(view)}
        onKeyDownCapture={(event) => {
          if (!onKey(event)) return
          event.preventDefault()
          event.stopPropagation()
        }}
      />
      <span className="costo-map__cross" aria-hidden="true" />
      <div className="costo-map__zoom">
        <button type="button" onClick={() => view?.zoom(1)} aria-label={words.zoomIn}>
          +
        </button>
        <button type="button" onClick={() => view?.zoom(-1)} aria-label={words.zoomOut}>
          −
        </button>
        <button
          type="button"
          onClick={() => view?.fit(latest.current.start)}
          aria-label={words.showAll}
        >
          <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
            <path
              d="M1 5V1h4M11 1h4v4M15 11v4h-4M5 15H1v-4"
              fill="none"
              stroke="currentColor"
              strokeWidth="2"
            />
          </svg>
        </button>
      </div>
    </div>
  )
}
