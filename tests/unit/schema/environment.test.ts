import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { database } from '../../../src/database'
import { keepPublicUrl, readEnvironment, readSecret } from '../../../src/environment'

const folder = mkdtempSync(join(tmpdir(), 'vitrine-'))
afterAll(() => rmSync(folder, { recursive: true }))
const env = (more: Record<string, string>) => ({ NODE_ENV: 'test', ...more }) as NodeJS.ProcessEnv

describe('the environment', () => {
  it('needs no setting at all', () => {
    const { dataDir, publicUrl, databaseUrl } = readEnvironment(env({}))
    expect(dataDir).toMatch(/\.data$/)
    expect(publicUrl).toBe('http://localhost:3000')
    expect(databaseUrl).toBe(`file:${dataDir}/vitrine.db`)
  })

  it('counts unless it is told not to', () => {
    expect(readEnvironment(env({})).metrics).toBe(true)
    expect(readEnvironment(env({ METRICS: '0' })).metrics).toBe(false)
  })

  it('takes the public address without its last slash', () => {
    const { publicUrl } = readEnvironment(env({ PUBLIC_URL: 'https://vitrine.example/' }))
    expect(publicUrl).toBe('https://vitrine.example')
  })

  it('has the public address of the last start, in a shell that is told none', () => {
    const dataDir = { DATA_DIR: join(folder, 'started') }
    const urlWith = (more: Record<string, string>) =>
      readEnvironment(env({ ...dataDir, ...more })).publicUrl
    keepPublicUrl(env({ ...dataDir, PORT: '5710' }))

    expect(urlWith({})).toBe('http://localhost:5710')
    expect(urlWith({ PORT: '4000' })).toBe('http://localhost:4000')
    expect(urlWith({ PUBLIC_URL: 'https://vitrine.example' })).toBe('https://vitrine.example')
  })
})

describe('the secret', () => {
  const production = { NODE_ENV: 'production', DATA_DIR: folder }

  it('is demanded in production, with the two ways to give one', () => {
    expect(() => readSecret(env(production))).toThrow(
      /Set PAYLOAD_SECRET .* or start with "npm start"/,
    )
  })

  it('is the environment’s, else the one kept at the first start', () => {
    writeFileSync(join(folder, 'secret'), 'kept\n')
    expect(readSecret(env(production))).toBe('kept')
    expect(readSecret(env({ ...production, PAYLOAD_SECRET: 'given' }))).toBe('given')
  })

  it('is not needed to build', () => {
    const build = {
      NODE_ENV: 'production',
      NEXT_PHASE: 'phase-production-build',
      DATA_DIR: tmpdir(),
    }
    expect(readSecret(env(build))).toBe('')
  })
})

it('a database address that is none of SQLite, PostgreSQL and MongoDB is refused without showing its password', () => {
  expect(() => database('mysql://me:secret@host/db')).toThrow(/write file:.*or mongodb:/)
  expect(() => database('mysql://me:secret@host/db')).not.toThrow(/secret/)
})
