import { readFile } from 'node:fs/promises'
import type { MediaFile } from '../../records'
import { replace } from '../../store/replace'
import { heavyFolder } from '../folder'
import type { Shelf } from '../shelf'
import type { Answer, Known } from './client'
import { extensionOf, setOf, type TileSource } from './source'

/** A tile as it was fetched last; without a hash the source has none there. */
export type KeptTile = Known & {
  hash?: string
  size?: number
  /** ISO instants: of the last answer with bytes, and until when it isn't asked for again. */
  fetchedAt: string
  freshUntil: string
  /** ISO day on which a map was last made with it. */
  usedOn: string
}

/** One column of a zoom level, by y. */
export type Column = { v: 1; tiles: Record<string, KeptTile> }

/** The tiles of one set that are there, in a small file for each column. What was lost or damaged there isn't there. */
export class TileShelf {
  readonly #columns = new Map<string, Column>()

  constructor(
    private readonly editionsDir: string,
    private readonly source: TileSource,
    private readonly shelf: Shelf,
  ) {}

  /** The tile, when its bytes are there too. `day`: today, noted as the day on which it was used. */
  async get([z, x, y]: [number, number, number], day: string): Promise<KeptTile | undefined> {
    const column = await this.#column(z, x)
    const tile = column.tiles[y]
    if (!tile) return undefined
    const { hash, size = 0 } = tile
    if (hash && !(await this.shelf.has({ hash, size }))) return undefined
    if (tile.usedOn !== day) {
      tile.usedOn = day
      await this.#write(z, x, column)
    }
    return tile
  }

  /** Keeps what a source has answered, and says what is there now. */
  async put(
    [z, x, y]: [number, number, number],
    answer: Answer,
    now: Date,
    day: string,
  ): Promise<KeptTile> {
    const column = await this.#column(z, x)
    const before = column.tiles[y]
    const fresh = { freshUntil: new Date(answer.freshUntil).toISOString(), usedOn: day }
    const fetchedAt = now.toISOString()
    if (answer.is === 'same' && before) column.tiles[y] = { ...before, ...fresh }
    else if (answer.is === 'new') {
      const { hash, size } = await this.shelf.keep(answer.bytes, this.#about)
      const { etag, lastModified } = answer
      column.tiles[y] = { hash, size, etag, lastModified, fetchedAt, ...fresh }
    } else column.tiles[y] = { fetchedAt, ...fresh }
    await this.#write(z, x, column)
    return column.tiles[y]
  }

  /** Where a tile's bytes lie; nothing for one that the source doesn't have. */
  fileOf({ hash, size }: KeptTile): MediaFile | undefined {
    if (!hash || size === undefined) return undefined
    return { path: heavyFolder(this.editionsDir).bytes(hash), hash, size, ...this.#about }
  }

  get #about() {
    const { size, type } = this.source
    return { extension: extensionOf(this.source), mimeType: type, width: size, height: size }
  }

  async #column(z: number, x: number): Promise<Column> {
    const path = this.#path(z, x)
    const column = this.#columns.get(path) ?? (await readColumn(path)) ?? { v: 1, tiles: {} }
    this.#columns.set(path, column)
    return column
  }

  // not flushed: after a power cut a tile is asked for once more
  #write(z: number, x: number, column: Column): Promise<void> {
    return replace(this.#path(z, x), JSON.stringify(column), { lasting: false })
  }

  #path = (z: number, x: number) => heavyFolder(this.editionsDir).column(setOf(this.source), z, x)
}

/** Reads a column; nothing when there is none, or it is damaged. */
export async function readColumn(path: string): Promise<Column | undefined> {
  try {
    const column = JSON.parse(await readFile(path, 'utf8')) as Partial<Column> | null
    return column?.v === 1 && column.tiles ? (column as Column) : undefined
  } catch {
    return undefined
  }
}
