'use client'

import { useLocale } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { type FeedTour, parseTourFile } from '../../../contract/tour'
import type { Ground } from '../scene'

/** The ground under a published walk, from tiles of our own origin; none until there are some: the map does without. */
export function useGround(slug: unknown): Ground | undefined {
  const { code: locale } = useLocale()
  const [ground, setGround] = useState<Ground>()
  useEffect(() => {
    if (typeof slug !== 'string' || !slug) return
    const leaving = new AbortController()
    groundOf(`/v1/${locale}/tours/${slug}.json`, leaving.signal)
      .then(setGround)
      .catch(() => setGround(undefined)) // not published yet, or the public side is elsewhere
    return () => leaving.abort()
  }, [slug, locale])
  return ground
}

async function groundOf(address: string, signal: AbortSignal): Promise<Ground | undefined> {
  const answer = await fetch(address, { signal })
  if (!answer.ok) return undefined
  const file = parseTourFile(await answer.json())
  return 'tour' in file ? ownTiles(file.tour) : undefined
}

// a third party's server is asked for nothing
function ownTiles({ map }: FeedTour): Ground | undefined {
  const { tiles, attribution } = map ?? {}
  const isOurs = tiles && new URL(tiles.url, location.href).origin === location.origin
  if (!isOurs) return undefined
  return { url: tiles.url, minZoom: tiles.minZoom, maxZoom: tiles.maxZoom, attribution }
}
