import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import type { Payload } from 'payload'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { CountedLine, JournalLine } from '../../../src/contract/journal'
import { foldSegments } from '../../../src/measuring/fold'
import { mergeRows } from '../../../src/measuring/merge'
import { daysBetween } from '../../../src/measuring/rows'
import { eachDatabase } from '../../support/databases'

const LINE: CountedLine = {
  ...{
    day: '2026-11-20',
    host: 'tudigo',
    site: 'tudigo.co',
    credit: true,
    widget: 'partner-carousel',
  },
  ...{ version: '0.1.0', views: 1, items: [['partners/le-carillon', 1, 0]] },
}

const VISIT: JournalLine = {
  ...{ day: '2026-11-20', host: 'tudigo', channel: 'newsletter', visit: 'partners/le-carillon' },
}

const written = (lines: JournalLine[]) =>
  lines
    .map((line) => JSON.stringify(line))
    .map((text) => `${crc32(text).toString(16).padStart(8, '0')} ${text}\n`)
    .join('')

eachDatabase('the account of exposures', (installation) => {
  let folder: string
  let payload: Payload
  const segment = (name: string, lines: JournalLine[], more = '') =>
    writeFile(join(folder, `${name}.log`), written(lines) + more)
  const rows = async () =>
    (await payload.db.find({ collection: 'exposures', limit: 0, pagination: false })).docs
  const given = async (from = '2000-01-01', until = '2100-01-01') => {
    const days = await daysBetween(payload, from, until)
    return Object.fromEntries(
      Object.entries(days).map(([day, hosts]) => [day, hosts.tudigo.credit]),
    )
  }

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'costo-journal-'))
    payload = installation().payload
    await payload.db.deleteMany({ collection: 'exposures', where: {} })
  })
  afterEach(() => rm(folder, { recursive: true }))

  it('adds up what was counted by day, host and item, and leaves no segment', async () => {
    await segment('20261120-1-a', [
      LINE,
      { ...LINE, items: [['partners/le-carillon', 2, 1]] },
      { ...LINE, day: '2026-11-21' },
      { ...LINE, credit: false, errors: 1 },
      VISIT,
      VISIT,
    ])
    expect(await foldSegments(payload, folder)).toEqual({ booked: 1, torn: 0, since: '2026-11-20' })

    expect(await readdir(folder)).toEqual([])
    expect(await daysBetween(payload, '2026-11-20', '2026-11-20')).toEqual({
      '2026-11-20': {
        tudigo: {
          sites: {
            'tudigo.co': { 'partner-carousel': { views: 3, errors: 1, version: '0.1.0' } },
          },
          credit: { 'partners/le-carillon': [3, 1] },
          claimed: { 'partners/le-carillon': [1, 0] },
          visits: { newsletter: { 'partners/le-carillon': 2 } },
        },
      },
    })
  })

  it('books a segment once, though its file came back', async () => {
    await segment('20261120-1-a', [LINE])
    await foldSegments(payload, folder)
    await segment('20261120-1-a', [LINE])
    expect(await foldSegments(payload, folder)).toEqual({ booked: 0, torn: 0 })
    expect(await readdir(folder)).toEqual([])
    expect(await given()).toEqual({ '2026-11-20': { 'partners/le-carillon': [1, 0] } })
  })

  it('leaves out a line that was torn, and keeps those before it', async () => {
    await segment('20261120-1-a', [LINE], written([LINE]).slice(0, 40))
    expect(await foldSegments(payload, folder)).toEqual({ booked: 1, torn: 1, since: '2026-11-20' })
    expect(await given()).toEqual({ '2026-11-20': { 'partners/le-carillon': [1, 0] } })
  })

  it('leaves out what no web process writes, and books all the rest', async () => {
    const wrong: unknown[] = [
      ...[null, 1, [], {}, { ...LINE, day: '2026-11' }, { ...LINE, host: undefined }],
      ...[
        { ...LINE, items: undefined },
        { ...LINE, items: [null] },
        { ...LINE, views: null },
      ],
      { ...LINE, items: [['partners/le-carillon', -5, 0]] },
      { ...LINE, items: [['partners/le-carillon', 1.5, 0]] },
      { ...VISIT, channel: 1 },
    ]
    const lines = written([...(wrong as JournalLine[]), LINE])
    // torn after the first digit of its sum: "0" is the sum of no text at all
    const torn = [`${crc32('{').toString(16).padStart(8, '0')} {\n`, '00000000 \n', '0']
    await writeFile(join(folder, '20261120-1-a.log'), lines + torn.join(''))
    await segment('20261120-1-b', [LINE])
    expect(await foldSegments(payload, folder)).toEqual({
      ...{ booked: 2, torn: wrong.length + torn.length, since: '2026-11-20' },
    })
    expect(await given()).toEqual({ '2026-11-20': { 'partners/le-carillon': [2, 0] } })
  })

  it('merges the rows of a past day into one, and still knows the segments in it', async () => {
    for (const name of ['20261120-1-a', '20261120-1-b', '20261120-1-c']) {
      await segment(name, [LINE])
      await foldSegments(payload, folder)
    }
    const before = await given()
    await mergeRows(payload, '2026-11-22')
    expect(await rows()).toHaveLength(3)
    await mergeRows(payload, '2026-11-25')
    expect(await rows()).toHaveLength(1)
    expect(await given()).toEqual(before)

    await segment('20261120-1-b', [LINE])
    expect(await foldSegments(payload, folder)).toEqual({ booked: 0, torn: 0 })
    // a segment that another machine sends late
    await segment('20261120-1-d', [LINE])
    await foldSegments(payload, folder)
    await mergeRows(payload, '2026-11-25')
    expect(await rows()).toHaveLength(1)
    expect(await given()).toEqual({ '2026-11-20': { 'partners/le-carillon': [4, 0] } })
  })

  it('reads no sums where there is nothing to merge', async () => {
    await segment('20261120-1-a', [LINE])
    await foldSegments(payload, folder)
    const found = vi.spyOn(payload.db, 'find')
    await mergeRows(payload, '2026-11-25')
    const answers = await Promise.all(found.mock.results.map(({ value }) => value))
    found.mockRestore()
    expect(answers.flatMap(({ docs }) => docs)).toEqual([
      expect.not.objectContaining({ days: expect.anything() }),
    ])
  })

  it('counts nothing twice when it was killed before merged rows were removed', async () => {
    for (const name of ['20261120-1-a', '20261120-1-b']) await segment(name, [LINE])
    await foldSegments(payload, folder)
    const left = await rows()
    await mergeRows(payload, '2026-11-25')
    for (const { segment, from, until, days } of left as Record<string, string>[])
      await payload.db.create({ collection: 'exposures', data: { segment, from, until, days } })

    expect(await given()).toEqual({ '2026-11-20': { 'partners/le-carillon': [2, 0] } })
    await mergeRows(payload, '2026-11-25')
    expect(await rows()).toHaveLength(1)
    expect(await given()).toEqual({ '2026-11-20': { 'partners/le-carillon': [2, 0] } })
  })

  it('keeps days for 25 months, then only the month', async () => {
    await segment('20261120-1-a', [LINE])
    await segment('20261121-1-a', [{ ...LINE, day: '2026-11-21' }])
    await foldSegments(payload, folder)
    await mergeRows(payload, '2028-12-20')
    expect(Object.keys(await given())).toEqual(['2026-11-20', '2026-11-21'])
    await mergeRows(payload, '2029-01-02')
    expect(await given('2000-01', '2100-01')).toEqual({
      '2026-11': { 'partners/le-carillon': [2, 0] },
    })
    expect(await rows()).toHaveLength(1)
  })
})
