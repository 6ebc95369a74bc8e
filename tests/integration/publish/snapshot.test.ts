import { readdirSync, readlinkSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { inSnapshot } from '../../../src/database/snapshot'
import { type Installation, start } from '../../support/databases'

let installation: Installation
beforeEach(async () => {
  installation = await start('sqlite')
})
afterEach(() => installation.stop())

/** Open descriptors of this process on the installation's files. */
const open = () =>
  readdirSync('/proc/self/fd').filter((descriptor) => {
    try {
      return readlinkSync(`/proc/self/fd/${descriptor}`).includes(installation.dataDir)
    } catch {
      // the one with which the folder itself was listed
      return false
    }
  }).length
const log = () => statSync(join(installation.dataDir, 'vitrine.db-wal')).size
const shops = () =>
  inSnapshot(installation.payload, async (req) => {
    const { docs } = await installation.payload.db.find({ collection: 'shops', req })
    return docs as { summary?: string }[]
  })

it('reads again and again without leaving descriptors open or holding the log back', async () => {
  const { payload } = installation
  const { id } = await payload.create({
    collection: 'shops',
    data: { name: 'Relue', category: 'wine', _status: 'published' },
  })
  await shops()
  const before = open()
  for (let time = 0; time < 15; time++) {
    const data = { phone: `01 23 45 67 ${10 + time}`, _status: 'published' as const }
    await payload.update({ collection: 'shops', id, data })
    await shops()
  }
  expect(open()).toBe(before)
  // a checkpoint comes at 1 000 pages of 4 kB, unless somebody still reads what lies before it
  expect(log()).toBeLessThan(6_000_000)
})

it('gives two readings at once the same peace as one', async () => {
  await expect(Promise.all([shops(), shops(), shops()])).resolves.toEqual([[], [], []])
})
