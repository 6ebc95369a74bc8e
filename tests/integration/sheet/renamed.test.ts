import { expect, it } from 'vitest'
import { readAccount } from '../../../src/sheet/read'
import { sheetOf } from '../../../src/sheet/sheet'
import { bookDays } from '../../support/booked-days'
import { eachDatabase } from '../../support/databases'

const PERIOD = { from: '2026-09-07', until: '2026-09-20' }

eachDatabase('the sheet of a partner that was renamed', (installation) => {
  it('still has what it gave and received under its former name', async () => {
    const { payload } = installation()
    const [own, other] = await Promise.all(
      ['Bulb in Town', 'Simplon'].map((name) =>
        payload.create({
          collection: 'partners',
          data: { name, kind: 'charity', _status: 'published' },
        }),
      ),
    )
    await bookDays(payload, { ...PERIOD, slugs: ['bulb-in-town', 'simplon'] }, () => ({
      'bulb-in-town': { simplon: [20, 1] },
      simplon: { 'bulb-in-town': [10, 2] },
    }))
    const data = { title: 'Lettre', channel: 'newsletter', places: 1, language: 'fr' }
    await payload.create({
      collection: 'placements',
      data: { ...data, partner: other.id, day: '2026-09-10T10:00:00Z', copies: 640 } as never,
    })
    await payload.update({
      ...{ collection: 'partners', id: own.id, data: { name: 'Tudigo', slug: 'tudigo' } },
    })

    const account = await readAccount(payload, PERIOD, 'fr')
    const partner = account.partners.find(({ slug }) => slug === 'tudigo')!
    expect(sheetOf(account, partner, PERIOD, 'editor')).toMatchObject({
      totals: { given: 280, received: 140, clicksSent: 14, clicksReceived: 28 },
      hosts: [{ slug: 'simplon', exposures: 140, clicks: 28 }],
      declared: { received: [{ channel: 'newsletter', placements: 1, copies: 640 }] },
    })
  })
})
