import { readdirSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { beforeAll, expect, it } from 'vitest'
import { sweepLeftovers } from '../../src/proposals/leftovers'
import { sweepPhotos } from '../../src/proposals/sweep'
import { buildCms, startCms } from '../support/cmsProcess'
import { randomFrom } from '../support/crashLoop'
import { eachDatabase, type Installation } from '../support/databases'
import { killedPartner } from '../support/killed-partners'
import { killedShopkeeper } from '../support/killed-shopkeepers'
import { person } from '../support/people'
import { end, until } from '../support/publisherProcess'

const KILLS = Number(process.env.CRASH_KILLS ?? 5)
const PARTNERS = 2
const SHOPKEEPERS = 5

/** Answers of a process, after the last of which it is killed within the time that one answer takes. */
const ANSWERS = 6

const DAY_MS = 86_400_000

beforeAll(buildCms)

eachDatabase('the process that takes proposals and shopkeepers’ answers', (installation) => {
  it('may be killed at any moment: nothing is half applied or lost, and a link is used once or still open', async () => {
    const { payload } = installation()
    payload.logger.level = 'silent'
    const seed = Number(process.env.CRASH_SEED ?? Date.now() % 100_000)
    const random = randomFrom(seed)
    const many = <One>(count: number, make: (number: number) => Promise<One>) =>
      Promise.all(Array.from({ length: count }, (_, number) => make(number)))
    // the first account is the administrator's, whatever it is made as
    await person(installation(), 'admin')
    const partners = await many(PARTNERS, (number) => killedPartner(installation(), number))
    const shopkeepers = await many(SHOPKEEPERS, (number) =>
      killedShopkeeper(installation(), number),
    )
    const acknowledged = () =>
      [...partners, ...shopkeepers].reduce((sum, one) => sum + one.acknowledged(), 0)
    const seen = { nothing: 0, all: 0, idle: 0 }

    for (let kill = 1; kill <= KILLS; kill++) {
      for (const one of shopkeepers) await one.write()
      const { child, url } = await startCms(installation())
      let isOver = false
      const working = Promise.all([
        ...partners.map((one) => one.work(url, () => isOver)),
        answerAll(url, () => isOver),
      ])
      const before = acknowledged()
      const answers = 1 + Math.floor(random() * ANSWERS)
      const began = Date.now()
      const answered = until('answers', async () => acknowledged() >= before + answers, 60_000)
      // what goes wrong meanwhile ends the wait
      await Promise.race([answered, working])
      await wait((random() * (Date.now() - began)) / answers)
      isOver = true
      await end(child, 'SIGKILL')
      await working
      const about = `seed ${seed}, kill ${kill}`
      for (const [number, one] of partners.entries())
        seen[await one.check(`${about}, partner ${number}`)]++
      for (const [number, one] of shopkeepers.entries())
        seen[await one.check(`${about}, shopkeeper ${number}`)]++
    }

    console.log(`CRASH_SEED=${seed}: ${KILLS} kills, ${acknowledged()} answers; at a kill`, seen)
    // else none was killed at work
    expect(seen.nothing + seen.all).toBeGreaterThan(0)
    await expectNothingLeft(installation())

    async function answerAll(url: string, over: () => boolean) {
      for (const one of shopkeepers) {
        if (over()) return
        try {
          await one.answer(url)
        } catch (error) {
          // the connection went with the process
          if (!(error instanceof TypeError)) throw error
          return
        }
      }
    }
  }, 300_000)
})

/** What is in the folders of pictures belongs to a record or to a proposal, once they have been swept. */
async function expectNothingLeft({ payload }: Installation) {
  const now = () => new Date(Date.now() + 2 * DAY_MS)
  await sweepPhotos({ payload, now })
  await sweepLeftovers({ payload, now })
  const asked = { depth: 0, pagination: false } as const
  const { docs: media } = await payload.find({ collection: 'media', ...asked })
  const { docs: waiting } = await payload.find({ collection: 'proposed-photos', ...asked })
  const { docs: proposals } = await payload.find({ collection: 'proposals', ...asked })
  const said = JSON.stringify(proposals)
  for (const { id } of [...media, ...waiting]) expect(said).toContain(String(id))
  for (const [slug, docs] of [
    ['media', media],
    ['proposed-photos', waiting],
  ] as const) {
    const folder = String(payload.collections[slug].config.upload.staticDir)
    const rows = JSON.stringify(docs)
    const files = readdirSync(folder, { withFileTypes: true }).filter((one) => one.isFile())
    const names = files.map(({ name }) => name)
    expect(names.filter((name) => !rows.includes(name))).toEqual([])
  }
}
