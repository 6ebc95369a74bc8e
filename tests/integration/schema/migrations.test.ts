import { cp, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { type Installation, start } from '../../support/databases'

// MongoDB has none
const kind = process.env.TEST_POSTGRES_URL ? 'postgres' : 'sqlite'

let installation: Installation
beforeAll(async () => {
  installation = await start(kind)
})
afterAll(() => installation.stop())

it('the committed migrations make the schema as it stands: a new one would be empty', async () => {
  const { db } = installation.payload
  const folder = await mkdtemp(join(tmpdir(), 'migrations-'))
  await cp(resolve('migrations', kind), folder, { recursive: true })
  const before = await readdir(folder)
  const adapter = db as typeof db & { migrationDir: string }
  const kept = adapter.migrationDir
  adapter.migrationDir = folder
  // Payload's way to say that there is nothing to write
  const exit = vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Error(`nothing to migrate, exit ${code}`)
  })
  const create = db.createMigration({ payload: installation.payload, skipEmpty: true })
  await expect(create).rejects.toThrow('nothing to migrate, exit 0')
  exit.mockRestore()
  adapter.migrationDir = kept
  expect(await readdir(folder)).toEqual(before)
  await rm(folder, { recursive: true })
})
