import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { layout } from '../../../src/publish/store/layout'
import { locked, lockedIfFree } from '../../../src/publish/store/lock'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lock-'))
})
afterEach(() => rm(folder, { recursive: true }))

it('lets publishers in one after the other', async () => {
  const log: string[] = []
  const publish = (name: string) =>
    locked(folder, async () => {
      log.push(`${name} in`)
      await new Promise((resolve) => setImmediate(resolve))
      log.push(`${name} out`)
    })
  await Promise.all([publish('a'), publish('b'), publish('c')])

  expect(log.map((entry) => entry.split(' ')[1])).toEqual(['in', 'out', 'in', 'out', 'in', 'out'])
})

it('is taken over from a process that has died', async () => {
  const dead = spawn(process.execPath, ['--version'], { stdio: 'ignore' })
  await once(dead, 'exit')
  await writeFile(layout(folder).lock, `${dead.pid}\n`)

  expect(await locked(folder, async () => 'in', 2000)).toBe('in')
})

it('names the process that holds it when patience ends', async () => {
  const other = process.ppid
  await writeFile(layout(folder).lock, `${other}\n`)

  await expect(locked(folder, async () => 'in', 120)).rejects.toThrow(`process ${other}`)
})

it('is left to the one who took it over while its holder was silent', async () => {
  const other = `${process.ppid} another\n`
  await locked(folder, () => writeFile(layout(folder).lock, other))

  expect(await readFile(layout(folder).lock, 'utf8')).toBe(other)
})

it('is let go when the work fails', async () => {
  await expect(locked(folder, () => Promise.reject(new Error('full disk')))).rejects.toThrow('full')
  expect(await locked(folder, async () => 'in', 200)).toBe('in')
})

it('can be asked for once: nothing is done while somebody has it, and no time is lost', async () => {
  await locked(folder, async () => {
    expect(await lockedIfFree(folder, async () => 'in')).toBeUndefined()
  })
  expect(await lockedIfFree(folder, async () => 'in')).toBe('in')
})

it('is taken at once from one who has died, by whoever asks once', async () => {
  const dead = spawn(process.execPath, ['--version'], { stdio: 'ignore' })
  await once(dead, 'exit')
  await writeFile(layout(folder).lock, `${dead.pid}\n`)

  expect(await lockedIfFree(folder, async () => 'in')).toBe('in')
})
