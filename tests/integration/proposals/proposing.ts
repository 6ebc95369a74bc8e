import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { beforeAll, beforeEach } from 'vitest'
import { propose } from '../../../src/proposals/propose'
import type { Installation } from '../../support/databases'

type Values = Record<string, unknown>

/** A partner and a shop for each test, what is proposed for them, and what became of them. */
export function proposing(installation: () => Installation) {
  let payload: Payload
  let req: PayloadRequest
  let partner: string
  let rival: string
  let shop: string
  let link: string

  const make = async (collection: string, data: object) =>
    String(
      (
        await payload.create({
          ...{ collection: collection as 'shops', depth: 0 },
          data: { _status: 'published', ...data } as never,
        })
      ).id,
    )
  const edit = (collection: string, id: string, data: object, draft = false, locale = 'fr') =>
    payload.update({
      ...{ collection: collection as 'shops', id, data: data as never, draft },
      locale: locale as 'fr',
    })

  beforeAll(async () => {
    ;({ payload } = installation())
    payload.logger.level = 'silent'
    req = await createLocalReq({}, payload)
    rival = await make('partners', { name: 'Rival', kind: 'charity' })
  })

  beforeEach(async () => {
    partner = await make('partners', {
      ...{ name: 'Tudigo', kind: 'investment', service: 'Avant' },
      website: 'https://tudigo.example',
      sites: [{ url: 'https://tudigo.example/blog' }],
    })
    await edit('partners', partner, { service: 'Before', _status: 'published' }, false, 'en')
    shop = await make('shops', { name: 'Étape', category: 'wine', phone: '+33142000000' })
    link = await make('shop-links', {
      ...{ shop, channel: 'letter', hash: `${Math.random()}`, language: 'fr' },
      expiresAt: '2027-01-01T00:00:00.000Z',
    })
  })

  return {
    make,
    edit,
    /** Those of the test that runs. */
    now: () => ({ payload, req, partner, rival, shop, link }),
    read: (collection: string, id: string, draft = false, locale = 'fr') =>
      payload.findByID({
        ...{ collection: collection as 'shops', id, draft, depth: 0 },
        ...{ locale: locale as 'fr', fallbackLocale: false },
      }) as Promise<Values>,
    ofPartner: (values: Values, more: object = {}) =>
      propose({
        ...{ kind: 'partners', record: partner, partner, values, language: 'fr', req },
        ...more,
      }),
    ofShop: (values: Values) =>
      propose({ kind: 'shops', record: shop, link, values, language: 'fr', req }),
  }
}
