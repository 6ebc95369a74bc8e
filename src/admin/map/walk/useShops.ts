'use client'

import { useConfig, useLocale } from '@payloadcms/ui'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { useSlugs } from '../../useSlugs'
import { tellNames } from './shop-names'
import { type ShopFacts, shopsAddress } from './shops'

type Facts = Map<string, ShopFacts | null>

const NONE: Facts = new Map()

/**
 * What is known of the shops of these ids, asked for once for each; `null` for one that doesn't exist.
 * `state` is `lost` when they couldn't be read.
 */
export function useShops(ids: string[]) {
  const list = useList()
  const { code: locale } = useLocale()
  const [facts, setFacts] = useState(NONE)
  const [isLost, setIsLost] = useState(false)
  const missing = ids.filter((id) => !facts.has(id)).sort()
  const asked = missing.join(' ')

  useEffect(() => {
    if (!asked) return
    const leaving = new AbortController()
    const wanted = asked.split(' ')
    read(shopsAddress(list, locale, wanted), leaving.signal)
      .then((shops) => {
        const found = new Map(shops.map((shop) => [shop.id, shop]))
        setFacts((before) => {
          const next = new Map(before)
          for (const id of wanted) next.set(id, found.get(id) ?? null)
          return next
        })
        setIsLost(false)
      })
      .catch(() => setIsLost(!leaving.signal.aborted)) // shown beside the map
    return () => leaving.abort()
  }, [list, locale, asked])

  useEffect(() => tellNames(facts), [facts])

  const learn = useCallback(
    (shop: ShopFacts) => setFacts((before) => new Map(before).set(shop.id, shop)),
    [],
  )
  const state = isLost ? 'lost' : missing.length && !facts.size ? 'reading' : 'known'
  return useMemo(() => ({ facts, learn, state }) as const, [facts, learn, state])
}

/** All shops that can be chosen, asked for once something is searched. */
export function useAllShops(isWanted: boolean) {
  const list = useList()
  const { code: locale } = useLocale()
  const [shops, setShops] = useState<ShopFacts[] | 'lost'>()

  useEffect(() => {
    if (!isWanted) return
    const leaving = new AbortController()
    read(shopsAddress(list, locale), leaving.signal)
      .then(setShops)
      .catch(() => !leaving.signal.aborted && setShops('lost')) // shown in place of results
    return () => leaving.abort()
  }, [list, locale, isWanted])
  return shops
}

/** Where Payload lists the shops. */
function useList(): string {
  const { api } = useConfig().config.routes
  return `${api}/${useSlugs().shops}`
}

async function read(address: string, signal: AbortSignal): Promise<ShopFacts[]> {
  const answer = await fetch(address, { signal, credentials: 'same-origin' })
  if (!answer.ok) throw new Error(`shops: HTTP ${answer.status}`)
  const { docs } = (await answer.json()) as { docs: ShopFacts[] }
  return docs.map((shop) => ({ ...shop, id: String(shop.id) }))
}
