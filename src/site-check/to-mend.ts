import type { Payload } from 'payload'
import { slugsOf } from '../../collections/slugs'
import { rowsWith } from '../publish/read/rows'
import { text } from '../publish/read/values'
import { TO_MEND } from './findings/finding'
import { checksOf } from './rows'

/** A site with something to mend. `partner`: id; `host`: without "www."; `pages`: how many of it. */
export type ToMend = { partner: string; name: string; host: string; pages: number }

/** Sites with something to mend, of one partner or of all, by the partner's name. */
export async function sitesToMend(payload: Payload, partner?: string): Promise<ToMend[]> {
  const checks = (await checksOf(payload, partner)).filter(({ level }) => TO_MEND.includes(level))
  const ids = [...new Set(checks.map((one) => one.partner))]
  const partners = await rowsWith(payload, slugsOf(payload).partners, {}, 'id', ids)
  const names = new Map(
    partners.flatMap(({ id, name, deletedAt }) =>
      deletedAt ? [] : [[String(id), text(name) ?? '']],
    ),
  )
  const sites = new Map<string, ToMend>()
  for (const { partner: owner, url } of checks) {
    const name = names.get(owner)
    if (name === undefined) continue
    const host = URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : url
    const key = `${owner} ${host}`
    const pages = (sites.get(key)?.pages ?? 0) + 1
    sites.set(key, { partner: owner, name, host, pages })
  }
  return [...sites.values()].sort((a, b) => a.name.localeCompare(b.name, 'fr'))
}
