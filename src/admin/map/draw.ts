import type * as Leaflet from 'leaflet'
import type { Point } from '../../../collections/walking/distances'
import type { DrawnPath, Hands, Pin, Scene } from './scene'

/** Takes hold of what is dragged, so that nothing is drawn anew meanwhile. */
type HeldHands = Hands & { hold: () => void; release: () => void }

type Drawing = {
  map: Leaflet.Map
  onto: Leaflet.LayerGroup
  scene: Scene
  hands: HeldHands
}

/** More handles than this hide what they are for. */
const MOST_HANDLES = 150

/** More dots than this are a stain. */
const MOST_DOTS = 400

/** Draws a scene in place of what was drawn. */
export function drawScene(L: typeof Leaflet, { map, onto, scene, hands }: Drawing): void {
  onto.clearLayers()
  const add = (layer: Leaflet.Layer) => onto.addLayer(layer)
  const around = map.getBounds().pad(0.1)
  const dots = scene.dots.filter(({ point }) => around.contains(at(point)))
  for (const { point, name } of dots.slice(0, MOST_DOTS))
    add(
      L.circleMarker(at(point), {
        radius: 4,
        className: 'costo-map__dot',
        bubblingMouseEvents: true,
      }).bindTooltip(asText(name)),
    )
  for (const path of scene.paths) drawPath(L, path, scene, hands).forEach(add)
  const edited = scene.paths.find(({ id }) => id === scene.edited)
  if (edited) drawHandles(L, map, edited, scene, hands).forEach(add)
  for (const pin of scene.pins) add(drawPin(L, pin, scene, hands))
}

const at = ([lng, lat]: Point): [number, number] => [lat, lng]

const pointOf = ({ lng, lat }: Leaflet.LatLng): Point => [lng, lat]

function drawPath(L: typeof Leaflet, path: DrawnPath, scene: Scene, hands: HeldHands) {
  const { id, points, isClosed, look, holes = [] } = path
  const className = `costo-map__path costo-map__path--${look}`
  const options = { className, interactive: false }
  const seen = isClosed
    ? L.polygon(
        [points, ...holes].map((ring) => ring.map(at)),
        options,
      )
    : L.polyline(points.map(at), options)
  if (scene.edited !== id || points.length < 2) return [seen]
  // a wider one to press on; unseen
  const ring = isClosed ? [...points, points[0]] : points
  const pressed = L.polyline(ring.map(at), {
    className: 'costo-map__press',
    bubblingMouseEvents: false,
  })
  pressed.on('click', ({ latlng }) => hands.onPath(id, pointOf(latlng)))
  return [seen, pressed]
}

function drawHandles(
  L: typeof Leaflet,
  map: Leaflet.Map,
  { id, points }: DrawnPath,
  { selected }: Scene,
  hands: HeldHands,
) {
  const bounds = map.getBounds().pad(0.1)
  const isSelected = (index: number) =>
    selected?.kind === 'vertex' && selected.path === id && selected.index === index
  const near = points.flatMap((point, index) => (bounds.contains(at(point)) ? [index] : []))
  const shown = near.length > MOST_HANDLES ? near.filter(isSelected) : near
  return shown.map((index) => {
    const className = `costo-map__handle${isSelected(index) ? ' costo-map__handle--selected' : ''}`
    const icon = L.divIcon({ className, iconSize: [24, 24] })
    const handle = L.marker(at(points[index]), { icon, draggable: true, keyboard: false })
    return moving(handle, hands, {
      onPress: () => hands.onVertex(id, index),
      onMoved: (point) => hands.onVertexMoved(id, index, point),
    })
  })
}

function drawPin(L: typeof Leaflet, pin: Pin, { selected, edited }: Scene, hands: HeldHands) {
  const isSelected = selected?.kind === 'pin' && selected.id === pin.id
  const html = document.createElement('span')
  html.textContent = pin.label
  const looks = [pin.kind, isSelected && 'selected', pin.asksDecision && 'asks'].filter(Boolean)
  const className = ['costo-map__pin', ...looks.map((look) => `costo-map__pin--${look}`)].join(' ')
  const marker = L.marker(at(pin.point), {
    icon: L.divIcon({ className, html, iconSize: [30, 30] }),
    ...{ keyboard: false, draggable: pin.isLoose && !edited },
    zIndexOffset: isSelected ? 1000 : 0,
    // while a path is edited, its points lie on top
    interactive: !edited,
  })
  if (pin.title) marker.bindTooltip(asText(pin.title), { direction: 'top', offset: [0, -14] })
  return moving(marker, hands, {
    onPress: () => hands.onPin(pin.id),
    onMoved: (point) => hands.onPinMoved(pin.id, point),
  })
}

/** Leaflet takes a text for markup; names come from files of strangers, too. */
function asText(text: string): HTMLElement {
  const element = document.createElement('span')
  element.textContent = text
  return element
}

type Moves = { onPress: () => void; onMoved: (point: Point) => void }

function moving(marker: Leaflet.Marker, { hold, release }: HeldHands, moves: Moves) {
  marker.on('click', moves.onPress)
  marker.on('mousedown', () => {
    hold()
    // behind Leaflet's own end of a pull, which listens to the same event
    const end = () => setTimeout(release)
    document.addEventListener('mouseup', end, { once: true })
  })
  // of a finger, which presses no button
  marker.on('dragstart', hold)
  marker.on('dragend', () => {
    moves.onMoved(pointOf(marker.getLatLng()))
    release()
  })
  return marker
}
