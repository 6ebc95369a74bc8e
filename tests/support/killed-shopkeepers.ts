import { expect } from 'vitest'
import { inTransaction } from '../../src/database/in-transaction'
import { linksWhere, type ShopLink } from '../../src/shop-links/link'
import { makeLinks } from '../../src/shop-links/make'
import { secretOf } from '../../src/shop-links/secret'
import type { Installation } from './databases'

export type KilledShopkeeper = {
  /** A letter for him, unless his last one is still to be answered. */
  write: () => Promise<void>
  /** Answers it: other hours and phone, which are live at once, and another sentence, which waits. */
  answer: (url: string) => Promise<void>
  /** After a kill: answered whole, or not at all and still open. @returns which, `idle` where he wasn't answering */
  check: (about: string) => Promise<'nothing' | 'all' | 'idle'>
  acknowledged: () => number
}

/** A shopkeeper who answers his letters, by requests to a process that may be killed. */
export async function killedShopkeeper(
  installation: Installation,
  number: number,
): Promise<KilledShopkeeper> {
  const { payload } = installation
  const first = { hours: 'Mo 08:00-18:00', phone: '+33142000000' }
  const data = { name: `Étape ${number}`, category: 'wine', ...first, _status: 'published' }
  const shop = String((await payload.create({ collection: 'shops', data: data as never })).id)
  let live = { ...first }
  let turn = 0
  let acknowledged = 0
  let link: ShopLink | undefined
  let asked: { live: typeof live; summary: string } | undefined
  let isAcknowledged = false

  const links = () => linksWhere(payload, { shop: { equals: shop } })
  const logged = async () => {
    const where = { link: { equals: link?.id } } as never
    const { docs } = await payload.find({ collection: 'proposals', where, depth: 0 })
    return docs as unknown as { state: string; values: Record<string, unknown> }[]
  }

  return {
    acknowledged: () => acknowledged,
    write: async () => {
      asked = undefined
      isAcknowledged = false
      if (link && (await links()).some(({ id, state }) => id === link?.id && state === 'sent'))
        return
      const order = { shops: [shop], channel: 'letter', language: 'fr', now: new Date() } as const
      await inTransaction(payload, (req) => makeLinks(req, { ...order, shops: [shop] }))
      link = (await links())[0]
    },
    answer: async (url) => {
      turn++
      const hour = String(9 + (turn % 8)).padStart(2, '0')
      const phone = `014200${String(turn).padStart(4, '0')}`
      const next = { hours: `Mo ${hour}:00-18:00`, phone: `+33${phone.slice(1)}` }
      asked = { live: next, summary: `Tour ${turn}.` }
      const form = new FormData()
      const fields = {
        ...{ answer: 'changes', hours: 'week', 'd0-0-from': `${hour}:00`, 'd0-0-to': '18:00' },
        ...{ phone, summary: asked.summary, ph: 'unsaid' },
      }
      for (const [name, value] of Object.entries(fields)) form.set(name, value)
      const secret = secretOf(payload, String(link?.messageId))
      const request = { method: 'POST', body: form, redirect: 'manual' } as const
      const { status } = await fetch(`${url}/m/${secret}`, request)
      // a row that is held by a transaction of the process before: nothing was taken
      if (status >= 500) return
      expect(status).toBe(303)
      isAcknowledged = true
      acknowledged++
    },
    check: async (about) => {
      const now = (await links()).find(({ id }) => id === link?.id)
      const rows = await logged()
      const isUsed = now?.state === 'used'
      if (isUsed) {
        expect(asked, `${about}: used without an answer`).toBeDefined()
        live = asked!.live
        expect(rows, about).toHaveLength(1)
        expect(rows[0], about).toMatchObject({
          state: 'waiting',
          values: { ...live, summary: asked!.summary },
        })
      } else {
        expect([now?.state, rows, isAcknowledged], about).toEqual(['sent', [], false])
      }
      const { hours, phone } = await payload.findByID({ collection: 'shops', id: shop, depth: 0 })
      expect({ hours, phone }, about).toEqual(live)
      if (!asked || isAcknowledged) return 'idle'
      return isUsed ? 'all' : 'nothing'
    },
  }
}
