import type * as Leaflet from 'leaflet'
import type { Point } from '../../../collections/walking/distances'
import { drawScene } from './draw'
import { equal } from './equal'
import type { Ground, Hands, Scene } from './scene'

/** A map in an element of the page. */
export type MapView = {
  draw: (scene: Scene) => void
  /** Shows all of these points. */
  fit: (points: Point[]) => void
  /** Moves so far as is needed to show a point. */
  reveal: (point: Point) => void
  centre: () => Point
  setGround: (ground?: Ground) => void
  zoom: (by: number) => void
  remove: () => void
}

const CLOSEST = 20
const GOOD_FOR_A_STREET = 17
/** Where a map begins that has nothing to show: the north of Paris. */
const START: [lat: number, lng: number] = [48.8905, 2.3495]

/** Makes the map. Asks nobody for anything but the ground it is given. */
export function createMap(L: typeof Leaflet, element: HTMLElement, hands: Hands): MapView {
  const map = L.map(element, {
    ...{ zoomControl: false, attributionControl: false, keyboard: true, scrollWheelZoom: false },
    ...{ maxZoom: CLOSEST, zoomAnimation: false, fadeAnimation: false, markerZoomAnimation: false },
  }).setView(START, 15)
  L.control.scale({ imperial: false }).addTo(map)
  const credits = L.control.attribution({ prefix: false }).addTo(map)
  // the wheel scrolls the page until the map has been entered
  map.on('focus', () => map.scrollWheelZoom.enable())
  map.on('blur', () => map.scrollWheelZoom.disable())
  map.on('click', ({ latlng }) => hands.onGround([latlng.lng, latlng.lat]))

  const drawn = L.layerGroup().addTo(map)
  let tiles: Leaflet.TileLayer | undefined
  let scene: Scene | undefined
  let isHeld = false
  const redraw = () => {
    if (isHeld || !scene) return
    drawScene(L, { map, onto: drawn, scene, hands: held })
  }
  // what is being dragged must not be drawn anew under the hand
  const held = {
    ...hands,
    hold: () => (isHeld = true),
    release: () => {
      isHeld = false
      redraw()
    },
  }
  map.on('moveend', redraw)
  const resized = new ResizeObserver(() => map.invalidateSize({ pan: false }))
  resized.observe(element)

  return {
    draw: (next) => {
      // the form's state comes back from the server after each change, mostly with nothing new for the map
      if (equal(scene, next)) return
      scene = next
      element.classList.toggle('costo-map__canvas--placing', next.isPlacing)
      redraw()
    },
    fit: (points) => {
      if (!points.length) return
      if (points.length === 1) {
        const [[lng, lat]] = points
        map.setView([lat, lng], GOOD_FOR_A_STREET, { animate: false })
        return
      }
      const bounds = L.latLngBounds(points.map(([lng, lat]) => [lat, lng]))
      map.fitBounds(bounds, {
        ...{ paddingTopLeft: [32, 32], paddingBottomRight: [64, 40] },
        ...{ maxZoom: GOOD_FOR_A_STREET, animate: false },
      })
    },
    reveal: ([lng, lat]) => map.panInside([lat, lng], { padding: [48, 48], animate: false }),
    centre: () => [map.getCenter().lng, map.getCenter().lat],
    setGround: (ground) => {
      tiles?.remove()
      if (!ground) return
      const { url, minZoom, maxZoom, attribution } = ground
      tiles = L.tileLayer(url, { minNativeZoom: minZoom, maxNativeZoom: maxZoom, maxZoom: CLOSEST })
      tiles.addTo(map)
      if (attribution) credits.addAttribution(escaped(attribution))
    },
    zoom: (by) => map.setZoom(map.getZoom() + by, { animate: false }),
    remove: () => {
      resized.disconnect()
      map.remove()
    },
  }
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`)
