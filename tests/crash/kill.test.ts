import { beforeAll, expect, it } from 'vitest'
import { crashLoop } from '../support/crashLoop'
import { eachDatabase } from '../support/databases'
import { buildProcesses } from '../support/publisherProcess'

const KILLS = Number(process.env.CRASH_KILLS ?? 50)

beforeAll(buildProcesses)

eachDatabase('publishing processes', (installation) => {
  it(`may be killed ${KILLS} times: what is served is always whole, and no acknowledged change is lost`, async () => {
    const seed = Number(process.env.CRASH_SEED ?? Date.now() % 100_000)
    console.log(`CRASH_SEED=${seed} makes these moments again`)
    const { editions, edits } = await crashLoop(installation(), { kills: KILLS, seed })
    console.log(`${KILLS} kills, ${edits} edits, ${editions} editions seen after a kill`)
    // else none was killed before a swap, or none after one
    expect(editions).toBeGreaterThan(1)
    expect(edits).toBeGreaterThan(KILLS)
  }, 900_000)
})
