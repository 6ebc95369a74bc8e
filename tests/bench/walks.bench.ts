import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { Maker } from '../../src/publish/make'
import type { Records } from '../../src/publish/records'
import { CITY_NOW, city } from '../support/city'
import { cityRecords } from '../support/city-records'

const [SHOPS, WALKS, STOPS, POINTS] = [1000, 200, 30, 300]

/** Seconds and megabytes: what the design promises of ten thousand shops, and of an edit. */
const BUDGET = { full: 60, edit: 1, memory: 1000 }

/** Walks through shops, each with a line of its own and texts in both languages. */
function withWalks(records: Records): Records {
  const placed = records.shops.filter(({ lat }) => lat !== undefined)
  const tours = Array.from({ length: WALKS }, (_, walk) => {
    const model = records.tours[walk % records.tours.length]
    const line = Array.from({ length: POINTS }, (_, at): [number, number] => [
      2.3 + walk / 4000 + at / 20_000,
      48.85 + at / 30_000,
    ])
    const stops = Array.from({ length: STOPS }, (_, at) => ({
      ...model.stops[0],
      number: String(at + 1),
      shop: placed[(walk * 7 + at) % placed.length].id,
    }))
    const name = { fr: `Balade ${walk}`, en: `Walk ${walk}` }
    const coordinates = { type: 'LineString' as const, coordinates: line }
    return { ...model, id: `walk-${walk}`, slug: `walk-${walk}`, name, line: coordinates, stops }
  })
  return { ...records, tours }
}

it(`publishes ${WALKS} walks of ${STOPS} stops in all their formats within the budget`, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'costo-walks-'))
  try {
    const maker = new Maker(
      folder,
      resolve('dist/widgets'),
      resolve('dist/programs/store-thread.js'),
    )
    const make = async (records: Records, after: number) => {
      const began = performance.now()
      const { files, changed } = await maker.make({
        ...{ records, publicUrl: 'https://vitrine.example', version: '0.0.0' },
        locales: [
          { code: 'fr', label: 'Français' },
          { code: 'en', label: 'English' },
        ],
        now: new Date(Date.parse(CITY_NOW) + after).toISOString(),
      })
      return { files, changed: changed.length, seconds: (performance.now() - began) / 1000 }
    }
    const records = withWalks(cityRecords(city(SHOPS)))
    const full = await make(records, 0)
    const onWalks = records.tours[0].stops[3].shop
    const edited = records.shops.map((shop) =>
      shop.id === onWalks ? { ...shop, name: { fr: 'Un autre nom' } } : shop,
    )
    const edit = await make({ ...records, shops: edited }, 1000)
    const memory = Math.round(process.memoryUsage.rss() / 1e6)
    console.table({
      files: full.files,
      'full, s': full.seconds.toFixed(1),
      'edit of a shop on walks, s': edit.seconds.toFixed(2),
      'files of that edit': edit.changed,
      'memory after, MB': memory,
    })
    expect(full.seconds).toBeLessThanOrEqual(BUDGET.full)
    expect(edit.changed).toBeGreaterThan(STOPS)
    expect(edit.seconds).toBeLessThanOrEqual(BUDGET.edit)
    expect(memory).toBeLessThanOrEqual(BUDGET.memory)
  } finally {
    await rm(folder, { recursive: true })
  }
})
