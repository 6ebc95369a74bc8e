import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { layout } from '../../../src/publish/store/layout'
import { assertHeld, locked } from '../../../src/publish/store/lock'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lock-'))
})
afterEach(() => rm(folder, { recursive: true }))

it('lets those who find a folder left behind in one after the other', async () => {
  let inside = 0
  let most = 0
  const work = async () => {
    most = Math.max(most, ++inside)
    for (let turns = 0; turns < 20; turns++) await turn()
    inside -= 1
  }
  for (let round = 0; round < 6; round++) {
    await writeFile(layout(folder).lock, `${process.pid} of long ago\n`)
    const old = new Date(Date.now() - 60_000)
    await utimes(layout(folder).lock, old, old)
    await Promise.all(Array.from({ length: 6 }, () => locked(folder, work)))
  }
  expect(most).toBe(1)
}, 30_000)

it('tells a holder that was silent for too long that the folder is another’s now', async () => {
  await locked(folder, async () => {
    await assertHeld(folder)
    await writeFile(layout(folder).lock, `${process.ppid} another\n`)
    await expect(assertHeld(folder)).rejects.toThrow(`process ${process.ppid} has taken over`)
  })
})
