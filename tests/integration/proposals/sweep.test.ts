import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { startSweeping, sweepPhotos } from '../../../src/proposals/sweep'
import { eachDatabase } from '../../support/databases'

const DAY_MS = 86_400_000
const bytes = readFileSync('tests/fixtures/media/logo.webp')

eachDatabase('proposed pictures', (installation) => {
  let partner: string
  const photos: Record<string, { id: string; file: string }> = {}
  const later = (days: number) => () => new Date(Date.now() + days * DAY_MS)

  const photo = async (name: string) => {
    const { payload } = installation()
    const file = { data: bytes, mimetype: 'image/webp', name: `${name}.webp`, size: bytes.length }
    const data = { licence: 'CC-BY-4.0' } as never
    const { id, filename } = await payload.create({ collection: 'proposed-photos', data, file })
    const { staticDir } = payload.collections['proposed-photos'].config.upload
    photos[name] = { id: String(id), file: join(String(staticDir), String(filename)) }
    return photos[name].id
  }
  const proposal = async (state: string, name: string, decidedAt?: string) =>
    installation().payload.create({
      collection: 'proposals',
      data: {
        ...{ title: name, state, kind: 'partners', record: partner, before: {} },
        ...{ values: { service: 'Après', logo: [await photo(name)] }, decisions: {}, decidedAt },
      } as never,
    })
  const left = async () => {
    const { docs } = await installation().payload.find({
      collection: 'proposed-photos',
      limit: 0,
      pagination: false,
    })
    const names = Object.keys(photos).filter((name) =>
      docs.some(({ id }) => String(id) === photos[name].id),
    )
    // the file goes with its row
    expect(Object.keys(photos).filter((name) => existsSync(photos[name].file))).toEqual(names)
    return names.sort()
  }

  beforeAll(async () => {
    const data = { name: 'Tudigo', kind: 'charity', _status: 'published' } as never
    partner = String((await installation().payload.create({ collection: 'partners', data })).id)
    const [now, before] = [new Date(), new Date(Date.now() - 30 * DAY_MS)]
    await proposal('waiting', 'waiting')
    await proposal('sent-back', 'sent-back', now.toISOString())
    await proposal('sent-back', 'sent-back-before', before.toISOString())
    await proposal('decided', 'decided', now.toISOString())
    await proposal('withdrawn', 'withdrawn')
    await photo('orphan')
  })

  it('are all kept on the first day', async () => {
    const all = Object.keys(photos).sort()
    expect(await sweepPhotos({ payload: installation().payload })).toBe(0)
    expect(await sweepPhotos({ payload: installation().payload, now: later(0.9) })).toBe(0)
    expect(await left()).toEqual(all)
  })

  it('that no proposal shows go after a day, with their files', async () => {
    expect(await sweepPhotos({ payload: installation().payload, now: later(1.1) })).toBe(1)
    expect(await left()).not.toContain('orphan')
  })

  it('go 90 days after what was decided of them, those that wait never', async () => {
    const { payload } = installation()
    expect(await sweepPhotos({ payload, now: later(59.9) })).toBe(0)
    expect(await sweepPhotos({ payload, now: later(60.1) })).toBe(1)
    expect(await left()).toEqual(['decided', 'sent-back', 'waiting', 'withdrawn'])
    expect(await sweepPhotos({ payload, now: later(89.9) })).toBe(0)
  })

  it('are swept by the process that keeps on, which goes on after a failure and stops when told', async () => {
    const { payload } = installation()
    const { beforeDelete } = payload.collections['proposed-photos'].config.hooks
    beforeDelete.push(() => {
      beforeDelete.pop()
      throw new Error('the disk is full')
    })
    // a file that no row names is left by a process that was killed
    const { staticDir } = payload.collections['proposed-photos'].config.upload
    const orphan = join(String(staticDir), 'left.webp')
    writeFileSync(orphan, bytes)
    const failures: unknown[] = []
    const onFailure = (error: unknown) => void failures.push(error)
    const sweeping = startSweeping({ payload, onFailure, every: 20, now: later(400) })
    await expect.poll(left, { timeout: 20_000 }).toEqual(['waiting'])
    await expect.poll(() => existsSync(orphan), { timeout: 20_000 }).toBe(false)
    await sweeping.stop()
    expect(failures).toMatchObject([{ message: 'the disk is full' }])
  })
})
