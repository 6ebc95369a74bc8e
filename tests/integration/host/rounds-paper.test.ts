import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { costo } from '../../../src'
import type { FeedDownload } from '../../../src/contract/tour'
import { currentEdition } from '../../../src/publish/store/editions'
import { layout } from '../../../src/publish/store/layout'
import { publishedInstallation } from '../../../src/publishing/installation'
import { runRound } from '../../../src/publishing/round'
import { onEachDatabase } from '../../support/databases'
import { type Host, optionsIn, startHost } from './host'
import { RECORDS } from './records'

onEachDatabase('the leaflets of a host that publishes in rounds', (kind) => {
  let host: Host
  let walk: number | string
  beforeAll(async () => {
    host = await startHost(kind, (folder) => ({
      plugins: [costo({ ...optionsIn(folder), publisher: 'job', roundSeconds: 60 })],
    }))
    ;({ id: walk } = await RECORDS.tours(host))
  })
  afterAll(() => host?.stop())

  /** What visitors are served: the files that the walk names, and what its leaflet on A4 is made of. */
  async function online() {
    const { editions } = publishedInstallation(host.payload)
    const edition = await currentEdition(editions)
    const read = (path: string) =>
      readFile(layout(editions).bytes(edition?.find(path)?.hash ?? 'missing'))
    const { tour } = JSON.parse(String(await read('/v1/fr/tours/nord-du-18e.json')))
    const downloads: FeedDownload[] = tour.downloads ?? []
    const leaflets = downloads.filter(({ type }) => type === 'application/pdf')
    const [a4] = leaflets.map(({ href }) => new URL(href).pathname.replace('/vitrine', ''))
    return { ids: leaflets.map(({ id }) => id), a4: a4 ? await read(a4) : Buffer.alloc(0) }
  }

  it('are printed by a round of the job, and published in it', async () => {
    const { payload } = host
    await payload.jobs.queue({ task: 'costoPublish', queue: 'costo', input: {} } as never)
    const { jobStatus } = await payload.jobs.run({ queue: 'costo' })
    expect(Object.values(jobStatus ?? {})).toEqual([{ status: 'success' }])
    const { ids, a4 } = await online()
    expect(ids).toEqual(['pdf', 'pdf-a3'])
    expect(a4.subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('are printed again by a round of the command when the walk has changed, unless it only publishes', async () => {
    const before = await online()
    await host.payload.update({
      ...{ collection: 'tours', id: walk },
      data: { summary: 'Par la petite ceinture', _status: 'published' } as never,
    })
    await runRound(host.payload, { isAsked: true, publishOnly: true })
    expect((await online()).a4.equals(before.a4)).toBe(true)
    const round = await runRound(host.payload, { isAsked: true, seconds: 60 })
    expect(round?.failed).toEqual([])
    const after = await online()
    expect(after.ids).toEqual(['pdf', 'pdf-a3'])
    expect(after.a4.equals(before.a4)).toBe(false)
  })
})
