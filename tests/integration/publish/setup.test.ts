import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { publishWhenNeeded } from '../../../src/commands/setup'
import { type Installation, start } from '../../support/databases'
import { served } from './edition'

let installation: Installation
beforeAll(async () => {
  installation = await start()
})
afterAll(() => installation.stop())

const said: string[] = []
beforeEach(() => {
  said.length = 0
  vi.stubEnv('DATA_DIR', installation.dataDir)
  vi.spyOn(console, 'log').mockImplementation((line) => void said.push(String(line)))
  vi.spyOn(console, 'error').mockImplementation((error) => void said.push(String(error)))
})
afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

const setUp = () => publishWhenNeeded(installation.payload, installation.dataDir)
const inEditions = (name: string) => join(installation.dataDir, 'editions', name)
const text = () => said.join('\n')

it('goes on when even the first publish fails, says why, and publishes at the next start', async () => {
  await mkdir(inEditions(''), { recursive: true })
  await writeFile(inEditions('store'), 'where a folder should be')
  await setUp()
  expect(text()).toMatch(/ENOTDIR|EEXIST/)
  expect(text()).toMatch(/aucune édition|no edition/)

  await rm(inEditions('store'))
  await setUp()
  expect((await served(installation)).find('/fr/')).toBeDefined()
})

it('goes on with the earlier edition, and says so, when publishing a new build fails', async () => {
  const { id } = (await served(installation)).manifest
  await writeFile(join(installation.dataDir, 'published-build'), 'another build')
  await rm(inEditions('store'), { recursive: true })
  await writeFile(inEditions('store'), 'where a folder should be')
  await setUp()

  expect(text()).toMatch(new RegExp(`${id.slice(0, 8)} (reste servie|stays served)`))
  expect((await served(installation)).manifest.id).toBe(id)
})

it('publishes anew when what should be served can’t be read', async () => {
  await rm(inEditions('store'))
  await setUp()
  await writeFile(inEditions('current'), 'garbage')
  await setUp()

  expect((await served(installation)).find('/fr/')).toBeDefined()
})
