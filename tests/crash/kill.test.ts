import { beforeAll, expect, it } from 'vitest'
import { crashLoop } from '../support/crashLoop'
import { eachDatabase, type Installation } from '../support/databases'
import { buildProcesses } from '../support/publisherProcess'

/** So often on SQLite, which is always there, and half as often on MongoDB; CRASH_KILLS says another number for both. */
const killsOn = ({ databaseUrl }: Installation) =>
  Number(process.env.CRASH_KILLS ?? (databaseUrl.startsWith('file:') ? 100 : 50))

beforeAll(buildProcesses)

eachDatabase('publishing processes', (installation) => {
  it('may be killed at any moment: what is served is always whole, and no acknowledged change is lost', async () => {
    const kills = killsOn(installation())
    const seed = Number(process.env.CRASH_SEED ?? Date.now() % 100_000)
    console.log(`CRASH_SEED=${seed} makes these moments again`)
    const { editions, edits } = await crashLoop(installation(), { kills, seed })
    console.log(`${kills} kills, ${edits} edits, ${editions} editions seen after a kill`)
    // else none was killed before a swap, or none after one
    expect(editions).toBeGreaterThan(1)
    expect(edits).toBeGreaterThan(kills)
    // about ten minutes; more where others work beside it
  }, 1_800_000)
})
