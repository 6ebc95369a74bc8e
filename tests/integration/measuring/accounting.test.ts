import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import type { Payload } from 'payload'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { CountedLine } from '../../../src/contract/journal'
import { startAccounting, type Task } from '../../../src/measuring/accounting'
import { epochsBetween } from '../../../src/measuring/epoch-rows'
import { eachDatabase } from '../../support/databases'
import { person } from '../../support/people'

const SOON = { timeout: 20_000, interval: 50 }

eachDatabase('accounting', (installation) => {
  let payload: Payload
  let folder: string
  let accounting: { stop: () => Promise<void> } | undefined
  const failures: Task[] = []
  const torn: number[] = []

  beforeEach(async () => {
    payload = installation().payload
    folder = await mkdtemp(join(tmpdir(), 'costo-journal-'))
    failures.length = 0
    for (const collection of ['exposures', 'epochs', 'strikes', 'changes'] as const)
      await payload.db.deleteMany({ collection, where: {} })
  })
  afterEach(async () => {
    await accounting?.stop()
    await rm(folder, { recursive: true })
  })

  let segments = 0
  const count = async (day: string, exposures: number) => {
    const line: CountedLine = {
      ...{ day, host: 'ana', site: 'ana.example', credit: true, widget: 'partner-carousel' },
      ...{ version: '0.1.0', views: 1, items: [['partners/bo', exposures, 0]] },
    }
    const text = JSON.stringify(line)
    const sum = crc32(text).toString(16).padStart(8, '0')
    await writeFile(join(folder, `20261102-1-${segments++}.log`), `${sum} ${text}\n`)
  }
  const start = (clock: () => Date) =>
    startAccounting({
      ...{ payload, folder, every: 20, now: clock },
      onFailure: (_, what) => failures.push(what),
      onTorn: (lines) => torn.push(lines),
    })
  const given = async () =>
    (await epochsBetween(payload, '2026-11-01', '2026-11-30')).map(
      ({ day, result }) => `${day} ${result.partners.ana?.given}`,
    )

  it('makes up a day when it is over in Paris, and again what comes late, is struck or no longer', async () => {
    const { token } = await person(installation(), 'editor')
    const make = (path: string, data: object) =>
      installation().rest(path, { method: 'POST', data, token })
    const published = { kind: 'charity', _status: 'published' }
    const { body } = await make('/api/partners', { name: 'Ana', ...published })
    await make('/api/partners', { name: 'Bo', ...published })

    let clock = new Date('2026-11-02T22:59:00Z')
    accounting = start(() => clock)
    await count('2026-11-02', 5)
    await vi.waitFor(async () => {
      expect((await payload.count({ collection: 'exposures' })).totalDocs).toBe(1)
    }, SOON)
    expect(await given()).toEqual([])
    clock = new Date('2026-11-02T23:00:01Z')
    await vi.waitFor(async () => expect(await given()).toEqual(['2026-11-02 5']), SOON)
    await count('2026-11-02', 4)
    await vi.waitFor(async () => expect(await given()).toEqual(['2026-11-02 9']), SOON)

    const strike = await make('/api/strikes', {
      ...{ partner: body.doc.id, day: '2026-11-02T12:00:00.000Z', reason: 'Faux' },
    })
    await vi.waitFor(async () => expect(await given()).toEqual(['2026-11-02 0']), SOON)
    const id = strike.body.doc.id
    await installation().rest(`/api/strikes/${id}`, { method: 'DELETE', token })
    await vi.waitFor(async () => expect(await given()).toEqual(['2026-11-02 9']), SOON)
    expect(failures).toEqual([])
  })

  it('tells of what it could not read, and books the rest', async () => {
    await writeFile(join(folder, '20261102-1-torn.log'), 'half a li\n0')
    await count('2026-11-02', 5)
    accounting = start(() => new Date('2026-11-03T12:00:00Z'))
    await vi.waitFor(async () => expect(await given()).toEqual(['2026-11-02 5']), SOON)
    expect(torn).toEqual([2])
  })

  it('goes on booking while days can’t be made up, tells why, and makes up for it', async () => {
    const findGlobal = payload.findGlobal
    payload.findGlobal = () => Promise.reject(new Error('the rule can’t be read'))
    accounting = start(() => new Date('2026-11-04T12:00:00Z'))
    await count('2026-11-02', 5)
    await vi.waitFor(() => expect(failures).toContain('epochs'), SOON)
    await count('2026-11-03', 7)
    await vi.waitFor(async () => {
      expect((await payload.count({ collection: 'exposures' })).totalDocs).toBe(2)
    }, SOON)
    expect(new Set(failures)).toEqual(new Set(['epochs']))
    expect(await given()).toEqual([])

    payload.findGlobal = findGlobal
    await vi.waitFor(
      async () => expect(await given()).toEqual(['2026-11-02 5', '2026-11-03 7']),
      SOON,
    )
  })
})
