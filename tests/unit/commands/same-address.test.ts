import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { checkSameAddress } from '../../../src/commands/same-address'
import { Maker } from '../../../src/publish/make'
import { inputs, records } from '../../fixtures/records'

// every file is flushed to the disk, and the disk may be busy
vi.setConfig({ hookTimeout: 30_000 })

let dataDir: string
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'vitrine-'))
  const task = { ...inputs(), publicUrl: 'http://localhost:5710', records: records() }
  await new Maker(join(dataDir, 'editions'), dataDir).make(task)
})
afterAll(() => rm(dataDir, { recursive: true }))

const check = (more: Record<string, string>) =>
  checkSameAddress({ NODE_ENV: 'test', DATA_DIR: dataDir, ...more })

it('a publish from another shell may not move everything to another address unasked', async () => {
  await expect(check({})).rejects.toThrow(/PUBLIC_URL=http:\/\/localhost:5710 /)
  await expect(check({ PORT: '4000' })).rejects.toThrow(/PUBLIC_URL=http:\/\/localhost:4000 /)
})

it('nor to what is no address at all', () =>
  expect(check({ PUBLIC_URL: 'vitrine.example' })).rejects.toThrow(/https:\/\/vitrine\.paris/))

it('it may when it is told the address, or the installation keeps the one that is served', async () => {
  await check({ PUBLIC_URL: 'https://vitrine.example' })
  await check({ PORT: '5710' })
  await writeFile(join(dataDir, 'public-url'), 'http://localhost:5710\n')
  await check({})
})
