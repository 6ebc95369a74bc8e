import { beforeAll, expect, it } from 'vitest'
import { crashLoop } from '../../support/crashLoop'
import { eachDatabase } from '../../support/databases'
import { buildProcesses } from '../../support/publisherProcess'

beforeAll(buildProcesses)

// `npm run test:crash` kills a hundred of them on SQLite alone
eachDatabase('a publishing process', (installation) => {
  it('may be killed at any moment: what is served is always whole, and no acknowledged change is lost', async () => {
    const seed = Date.now() % 100_000
    const { editions } = await crashLoop(installation(), { kills: 2, seed })
    expect(editions, `seed ${seed}`).toBeGreaterThan(0)
  }, 120_000)
})
