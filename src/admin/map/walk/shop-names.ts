import { useSyncExternalStore } from 'react'
import type { ShopFacts } from './shops'

let names: ReadonlyMap<string, string> = new Map()
const listeners = new Set<() => void>()

/** Tells the rows below the map what it knows: their form holds the ids of shops only. */
export function tellNames(facts: Map<string, ShopFacts | null>): void {
  const told = [...facts].flatMap(([id, shop]): [string, string][] =>
    shop ? [[id, shop.name]] : [],
  )
  names = new Map([...names, ...told])
  listeners.forEach((listener) => listener())
}

/** The name of a shop, given as an id or as its record; nothing while no map has told it. */
export function nameOfShop(shop: unknown): string | undefined {
  if (typeof shop === 'object') return (shop as { name?: string } | null)?.name
  return names.get(String(shop))
}

/** The same, kept up to date. */
export const useShopName = (shop: unknown): string | undefined =>
  useSyncExternalStore(
    onTold,
    () => nameOfShop(shop),
    () => nameOfShop(shop),
  )

/** Calls back whenever a map has told names. @returns what ends it */
export function onTold(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
