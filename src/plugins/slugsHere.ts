import type { CollectionConfig, Config } from 'payload'
import { type Kind, kindIn, SLUGS, slugsOf } from '../../collections/slugs'

/** The slug that a collection has in this configuration, by the one it is written with; none when it isn't there. */
export type SlugHere = (written: string) => string | undefined

const KINDS = new Map(Object.entries(SLUGS).map(([kind, slug]) => [slug as string, kind as Kind]))

/** @param added what is there besides, when all is done */
export function slugsHere(config: Config, added: CollectionConfig[] = []): SlugHere {
  const slugs = slugsOf({ config })
  const there = new Set([...(config.collections ?? []), ...added].map(kindIn))
  return (written) => {
    const kind = KINDS.get(written)
    return kind && there.has(kind) ? slugs[kind] : undefined
  }
}
