import { expect, it } from 'vitest'
import type { FeedTour } from '../../../../src/contract/tour'
import type { Paper } from '../../../../src/publish/heavy/heavy'
import type { Records } from '../../../../src/publish/records'
import { Memory } from '../../../../src/publish/render/memory'
import { inputs, records } from '../../../fixtures/records'
import { renderAll } from '../../../support/rendered'

const WALK = 'nord-du-18e'
const MERCERIE = 'shop-mercerie-du-marche'
const PDF = `/v1/fr/tours/${WALK}.pdf`

/** A leaflet of this walk that was made while the haberdasher's was one of its stops. */
const OLDER: Paper = {
  ...{ locale: 'fr', sheet: 'a4', edition: 'e', pictures: [] },
  shops: [MERCERIE],
  file: {
    ...{ path: '/heavy/0', hash: '0'.repeat(64), extension: 'pdf' },
    ...{ mimeType: 'application/pdf', size: 1000 },
  },
}

/** Publishes again and again, as one process does, and tells where the walk's leaflet is. */
function publishing(papers: Paper[] = [OLDER]) {
  const memory = new Memory()
  const heavy = { walks: { [WALK]: { papers } } }
  return async (change: (records: Records) => void = () => {}) => {
    const changed = records()
    change(changed)
    const made = await renderAll(changed, { ...inputs(), heavy }, undefined, memory)
    const feed = made.files.find(({ path }) => path === `/v1/fr/tours/${WALK}.json`)
    const { tour } = JSON.parse(String(feed?.body)) as { tour: FeedTour }
    const isServed = made.files.some(({ path }) => path === PDF)
    return { isServed, isNamed: tour.downloads?.some(({ href }) => href.endsWith(PDF)) }
  }
}

const withoutMercerie = (records: Records) => {
  records.shops = records.shops.filter(({ id }) => id !== MERCERIE)
}

it('offers the leaflet of before until the next is made', async () => {
  expect(await publishing()()).toEqual({ isServed: true, isNamed: true })
})

it('takes it away at once when a shop that it names is no longer published, and gives it back with the shop', async () => {
  const publish = publishing()
  await publish()
  expect(await publish(withoutMercerie)).toEqual({ isServed: false, isNamed: false })
  expect(await publish()).toEqual({ isServed: true, isNamed: true })
})

it('goes on offering it when the shop has another name and address', async () => {
  const renamed = (records: Records) => {
    const shop = records.shops.find(({ id }) => id === MERCERIE)!
    Object.assign(shop, { slug: 'mercerie-neuve', name: { fr: 'Mercerie neuve' } })
  }
  expect(await publishing()(renamed)).toEqual({ isServed: true, isNamed: true })
})

it('does not offer one of which it is not known whom it names', async () => {
  const { shops, ...unknown } = OLDER
  expect(shops).toHaveLength(1)
  expect(await publishing([unknown as Paper])()).toEqual({ isServed: false, isNamed: false })
})
