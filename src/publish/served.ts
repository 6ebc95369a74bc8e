import { stat } from 'node:fs/promises'
import type { LastPublish } from '../contract/status'
import type { Manifest } from '../contract/manifest'
import { markOf } from './custom/mark'
import type { Custom } from './custom/options'
import { currentId, readEdition, readManifest } from './store/editions'
import { layout } from './store/layout'
import { differingPaths } from './store/parts'
import { namedPaths } from './report'

/** What an edition is made for, as far as all its bytes depend on it. */
export type MadeFor = {
  publicUrl: string
  version: string
  locales: { code: string }[]
  names?: Record<string, string>
  offered?: readonly string[]
  /** What the host publishes of its own. */
  custom?: Custom
}

export type Look =
  /** As it was at the last look. */
  | { is: 'known' }
  /** Another process has published what this one would have: it goes on from there. */
  | { is: 'adopted'; manifest: Manifest }
  /** Not what should be served: gone, broken, of an earlier time, or made for another address. */
  | { is: 'other' }

/**
 * Watches what a folder serves. Somebody else may have published there (`vitrine publish`), gone back to an earlier
 * edition and resumed between two looks, or taken files away: a publisher that only remembers what it has made itself
 * would never know.
 */
export class Served {
  #seen?: string
  #made?: { id: string; publishedAt?: string }

  constructor(
    private readonly folder: string,
    private readonly madeFor: MadeFor,
  ) {}

  /** This publisher has made that edition the one being served. */
  made(id: string) {
    this.#made = { id }
    this.#seen = undefined
  }

  /** Two small questions to the disk while nothing has changed. Before the first publish everything is as it should be. */
  async look(): Promise<Look> {
    if (!this.#made) return { is: 'known' }
    const id = await currentId(this.folder)
    const found = id && (await stat(layout(this.folder).manifest(id)).catch(() => undefined))
    const seen = found ? `${id} ${found.mtimeMs} ${found.size}` : ''
    if (seen && seen === this.#seen) return { is: 'known' }
    const manifest = id ? await readManifest(this.folder, id).catch(() => undefined) : undefined
    if (!manifest || !this.#isWanted(manifest)) return { is: 'other' }
    const isOurs = manifest.id === this.#made.id
    this.#seen = seen
    this.#made = { id: manifest.id, publishedAt: manifest.publishedAt }
    return isOurs ? { is: 'known' } : { is: 'adopted', manifest }
  }

  #isWanted({ id, publishedAt, inputs }: Manifest): boolean {
    if (!isMadeFor({ inputs }, this.madeFor)) return false
    const before = this.#made?.publishedAt
    return id === this.#made?.id || (before !== undefined && publishedAt >= before)
  }
}

/** Whether an edition was made for this address, under this name, in these languages, by this version, with what the host publishes of its own. */
export const isMadeFor = (
  { inputs }: Pick<Manifest, 'inputs'>,
  { publicUrl, version, locales, names, offered, custom }: MadeFor,
): boolean =>
  inputs.publicUrl === publicUrl &&
  inputs.version === version &&
  inputs.custom === markOf(custom) &&
  JSON.stringify(inputs.names) === JSON.stringify(names) &&
  inputs.offered?.join() === offered?.join() &&
  inputs.locales.join() === locales.map(({ code }) => code).join()

/** What was changed by the publish of another process: against the edition `before`, or all when that is kept no more. */
export async function lastOf(folder: string, id: string, before?: string): Promise<LastPublish> {
  const { manifest, parts } = await readEdition(folder, id)
  const earlier = before ? await readEdition(folder, before).catch(() => undefined) : undefined
  const changed = differingPaths(earlier?.parts ?? [], parts)
  return { id, at: manifest.publishedAt, held: manifest.held, ...namedPaths(changed) }
}
