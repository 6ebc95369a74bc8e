import { expect, it } from 'vitest'
import { sumsOf } from '../../../src/channels/declared'
import { readFacts } from '../../../src/measuring/facts'
import { addLine, type Days } from '../../../src/measuring/sums'
import { eachDatabase } from '../../support/databases'

eachDatabase('a partner called as what every object has', (installation) => {
  it('keeps no day from being made up', async () => {
    const { payload } = installation()
    const partner = await payload.create({
      collection: 'partners',
      data: { name: 'Constructor', kind: 'charity', _status: 'published' },
    })
    const shop = await payload.create({
      collection: 'shops',
      data: { name: 'Valueof', category: 'wine', _status: 'published' } as never,
    })
    await payload.create({
      collection: 'recommendations',
      data: { partner: partner.id, shop: shop.id, _status: 'published' } as never,
    })
    const { recommended } = (await readFacts(payload))('2026-11-20')
    expect(Object.entries(recommended)).toEqual([['constructor', ['valueof']]])
  })
})

it('is counted under its own name', () => {
  const line = { day: '2026-11-20', host: 'constructor', site: 'constructor', version: '0.1.0' }
  const days: Days = {}
  addLine(days, { ...line, credit: true, widget: 'shop-card', views: 2, items: [] })
  const [sums] = Object.values(days['2026-11-20'])
  expect(Object.keys(sums.sites)).toEqual(['constructor'])

  const placement = { day: line.day, host: line.host, channel: 'print' as const, title: 'Flyer' }
  const declared = sumsOf([{ ...placement, copies: 500, items: ['partners/simplon'] }])
  expect(Object.entries(declared[line.day])).toEqual([['constructor', { 'partners/simplon': 500 }]])
})
