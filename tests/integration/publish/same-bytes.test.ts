import { describe, expect, it } from 'vitest'
import { CITY_NOW, type CityOptions } from '../../support/city'
import { start } from '../../support/databases'
import { fillCity, type Order } from '../../support/fillCity'
import { publishNow, served } from './edition'

const SHOPS = 60

/** Keys as MongoDB has them, which sort the other way round than those that a city has by itself. */
const downwards: CityOptions['id'] = (_, index) => String(999_999 - index).padStart(24, '0')

/** The id of the edition of one city, and the hash of each of its files by path. */
async function editionOf(kind: 'sqlite' | 'mongodb', order: Order, id?: CityOptions['id']) {
  const installation = await start(kind)
  try {
    await fillCity(installation.payload, SHOPS, { id }, order)
    await publishNow(installation, { now: () => new Date(CITY_NOW) })
    const { manifest, entries } = await served(installation)
    const { id: edition, held } = manifest
    const hashes = [...entries()].map(([path, { hash }]) => [path, hash])
    return { edition, held, files: Object.fromEntries(hashes) }
  } finally {
    await installation.stop()
  }
}

describe('the same records give the same bytes', () => {
  it('put in the other way round', () => isSame(editionOf('sqlite', 'last to first')))

  it('under keys that sort the other way round', () =>
    isSame(editionOf('sqlite', 'first to last', downwards)))

  it.skipIf(!process.env.TEST_MONGODB_URL)('on MongoDB, both at once', () =>
    isSame(editionOf('mongodb', 'last to first', downwards)),
  )
})

async function isSame(other: ReturnType<typeof editionOf>) {
  const [first, second] = [await editionOf('sqlite', 'first to last'), await other]
  expect(Object.keys(first.files).length).toBeGreaterThan(SHOPS * 4)
  expect(first.held).toEqual([])
  expect(second.files).toEqual(first.files)
  expect(second.edition).toBe(first.edition)
}
