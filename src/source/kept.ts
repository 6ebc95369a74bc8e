import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import type { MapAt } from './input'

export type Values = Record<string, unknown>

/** A record of the host's own, in one language. */
export type HostRecord = Values & { id: number | string }

/** A collection of ours that is kept from one of the host's. */
export type Kept = {
  /** Of ours. */
  kind: 'shops' | 'partners'
  /** Slug of the host's. */
  from: string
  map: (record: HostRecord, at: MapAt) => Values | null | Promise<Values | null>
}

/** Those of this installation. */
export const keptOf = ({ config }: Pick<Payload, 'config'>): Kept[] =>
  (config.custom?.costo as { kept?: Kept[] } | undefined)?.kept ?? []

/** What is kept from the host's record as the rows of sources name it: "shops:stores/12". */
export const sourceOf = ({ kind, from }: Kept, id: number | string): string =>
  `${kind}:${from}/${id}`

/** Slug and id of the host's record in such a name. */
export function hostsIn(source: string): { from: string; id: string } {
  const said = source.slice(source.indexOf(':') + 1)
  const at = said.indexOf('/')
  return { from: said.slice(0, at), id: said.slice(at + 1) }
}

/** By which it is seen that a host has changed its `map`, and that what was taken over by another is to be looked at again. */
export const makeOf = ({ map }: Kept): string =>
  createHash('sha256').update(String(map)).digest('hex').slice(0, 16)
