import type { FeedTiles } from '../../src/contract/tour'
import type { Size, View } from './projection'

/** Tiles being loaded at once: as many as a browser asks of one server over HTTP/1.1. */
const AT_ONCE = 6
/** Tiles that one view may need; a larger one makes do with coarser tiles. */
const MOST = 100
/** Tiles held in all. */
const MOST_HELD = 300

/** As the publisher makes pictures for dark grounds: white paper becomes nearly black, a park stays green. */
const DARK = 'invert(1) hue-rotate(180deg) contrast(.76) saturate(.75)'

/** The ground under an active map: square pictures of one address, those nearest to the middle first. */
export class Tiles {
  readonly #held = new Map<string, HTMLImageElement>()
  // a tile that can't be had leaves the plain ground, and is not asked for again
  readonly #missing = new Set<string>()
  #wanted: string[] = []
  #loading = 0
  #place?: (image: HTMLImageElement, key: string) => void

  constructor(
    private readonly ground: HTMLElement,
    private readonly tiles: FeedTiles,
  ) {}

  /**
   * Shows the ground of a view, on a `dark` one with its lightness turned round. Tiles lie as in the view `origin`: the caller
   * moves the whole ground to where it belongs.
   */
  show(view: View, origin: View, size: Size, dark: boolean) {
    this.ground.style.filter = dark ? DARK : ''
    this.#wanted = tilesOf(view, size, this.tiles)
    this.#place = (image, key) => {
      const [z, x, y] = key.split('/').map(Number)
      // whole pixels, so that no light shines between two tiles
      const px = (tile: number, middle: number, length: number) =>
        Math.round((tile / 2 ** z - middle) * origin.scale + length / 2)
      const [left, top] = [px(x, origin.x, size.width), px(y, origin.y, size.height)]
      const [right, bottom] = [px(x + 1, origin.x, size.width), px(y + 1, origin.y, size.height)]
      image.style.cssText = `position:absolute;left:0;top:0;translate:${left}px ${top}px;inline-size:${right - left}px;block-size:${bottom - top}px`
    }
    for (const [key, image] of this.#held) this.#place?.(image, key)
    this.#load()
  }

  /** Asks for no more. */
  stop() {
    this.#wanted = []
  }

  #load() {
    const next = this.#wanted.find((key) => !this.#held.has(key) && !this.#missing.has(key))
    if (!next) {
      if (!this.#loading) this.#forget()
      return
    }
    if (this.#loading >= AT_ONCE) return
    this.#loading++
    const image = new Image()
    image.alt = ''
    image.draggable = false
    // asked without cookies, whoever serves it
    image.crossOrigin = 'anonymous'
    image.onload = () => this.#settled()
    image.onerror = () => {
      image.remove()
      this.#held.delete(next)
      this.#missing.add(next)
      this.#settled()
    }
    image.src = this.tiles.url.replace(
      /{([zxy])}/g,
      (_, axis) => next.split('/')['zxy'.indexOf(axis)],
    )
    this.#held.set(next, image)
    this.#place?.(image, next)
    this.ground.append(image)
    this.#load()
  }

  #settled() {
    this.#loading--
    this.#load()
  }

  // once the view is whole: what lay under it of other zoom levels, and the oldest when there are too many
  #forget() {
    const [level] = this.#wanted[0]?.split('/') ?? []
    for (const [key, image] of this.#held) {
      if (this.#wanted.includes(key)) continue
      if (key.startsWith(`${level}/`) && this.#held.size <= MOST_HELD) continue
      image.remove()
      this.#held.delete(key)
    }
  }
}

/** The tiles a view needs as `z/x/y`, at the level that is sharp on this screen, from the middle outwards. */
export function tilesOf(
  { x, y, scale }: View,
  { width, height }: Size,
  { minZoom = 0, maxZoom = 19, size = 256, runs }: Partial<FeedTiles>,
  density = devicePixelRatio,
): string[] {
  // a tile is never drawn more than a sixth larger than it is
  const sharp = Math.ceil(Math.log2((scale * density) / size) - 0.22)
  let level = Math.min(maxZoom, Math.max(minZoom, sharp))
  for (; level >= minZoom; level--) {
    const count = 2 ** level
    const span = (middle: number, length: number) => {
      const half = length / 2 / scale
      const first = Math.max(0, Math.floor((middle - half) * count))
      const last = Math.min(count - 1, Math.floor((middle + half) * count))
      return { first, length: last - first + 1 }
    }
    const spans = [span(x, width), span(y, height)]
    // before they are made: a level that is none has billions
    if (spans[0].length * spans[1].length > MOST) continue
    const [columns, rows] = spans.map(({ first, length }) =>
      Array.from({ length }, (_, index) => first + index),
    )
    const away = ([column, row]: number[]) =>
      Math.hypot(column + 0.5 - x * count, row + 0.5 - y * count)
    const isThere = ([column, row]: number[]) =>
      !runs || runs[level]?.some(([x, from, to]) => x === column && from <= row && row <= to)
    return columns
      .flatMap((column) => rows.map((row) => [column, row]))
      .filter(isThere)
      .sort((a, b) => away(a) - away(b))
      .map(([column, row]) => `${level}/${column}/${row}`)
  }
  return []
}
