import type { PayloadRequest } from 'payload'
import { slugsOf } from '../../collections/slugs'
import { longDay } from '../charts'
import { pageLocale, textLocale } from '../locales'
import { parisDay } from '../publish/paris'
import { installationOf } from '../publishing/installation'
import { relationId } from '../relation'

type Language = 'fr' | 'en'

/** A shop that the city recommends to a partner. */
export type RecommendedShop = {
  name: string
  /** Address of its public page. */
  page: string
  reason: string
  /** Days in words: "3 novembre 2026". */
  from?: string
  until?: string
}

type Row = { shop?: unknown; reason?: string | null; from?: string | null; until?: string | null }
type Shop = { id: string; name: string; slug: string }

/** Shops that are recommended to a partner and online, but for those whose time is over. */
export async function recommendedTo(
  req: PayloadRequest,
  partner: string,
  language: Language,
): Promise<RecommendedShop[]> {
  const find = async (collection: string, where: object) =>
    (
      await req.payload.find({
        ...{ collection: collection as 'shops', depth: 0, pagination: false, overrideAccess: true },
        where: { and: [{ _status: { equals: 'published' } }, where as never] },
        ...{ locale: textLocale(req.payload.config, language) as 'fr', req },
      })
    ).docs as unknown[]
  const rows = (await find(slugsOf(req.payload).recommendations, {
    partner: { equals: partner },
  })) as Row[]
  const today = parisDay(new Date())
  const running = rows.filter(({ until }) => !until || parisDay(new Date(until)) >= today)
  const wanted = running.flatMap(({ shop }) => relationId(shop) ?? [])
  const shops = (await find(slugsOf(req.payload).shops, { id: { in: wanted } })) as Shop[]
  const byId = new Map(shops.map((shop) => [String(shop.id), shop]))
  const base = installationOf(req.payload).publicUrl
  const locale = pageLocale(req.payload.config, language)
  return running.flatMap(({ shop, reason, from, until }) => {
    const found = byId.get(relationId(shop) ?? '')
    if (!found) return []
    return {
      ...{ name: found.name, page: `${base}/${locale}/shops/${found.slug}/` },
      ...{ reason: reason ?? '', from: inWords(from, language), until: inWords(until, language) },
    }
  })
}

const inWords = (instant: string | null | undefined, language: Language) =>
  instant ? longDay(parisDay(new Date(instant)), language) : undefined
