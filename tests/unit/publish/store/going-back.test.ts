import { EventEmitter, once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { currentId, readManifest } from '../../../../src/publish/store/editions'
import { goBack, resume } from '../../../../src/publish/store/going-back'
import { hashOf } from '../../../../src/publish/store/hash'
import { layout } from '../../../../src/publish/store/layout'
import { locked } from '../../../../src/publish/store/lock'
import { readPause } from '../../../../src/publish/store/pause'
import { publish } from './small-editions'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'editions-'))
})
afterEach(() => rm(folder, { recursive: true }))

const at = (day: number) => `2026-11-${day}T10:00:00.000Z`
const two = async () => [
  await publish(folder, { '/v1/a.json': 'one' }, { publishedAt: at(18) }),
  await publish(folder, { '/v1/a.json': 'two' }, { publishedAt: at(19) }),
]

it('serves the earlier edition and lets publishing wait, in the name of the one who asked', async () => {
  const [first] = await two()
  const now = () => new Date(at(20))

  expect((await goBack(folder, first.id.slice(0, 8), 'Ada', { now })).code).toBe(0)
  expect(await currentId(folder)).toBe(first.id)
  expect(await readPause(folder)).toEqual({ v: 1, edition: first.id, at: at(20), by: 'Ada' })
})

it('lets publishing go on when asked to, or when gone back to the newest edition', async () => {
  const [first, second] = await two()
  await goBack(folder, first.id)
  expect((await resume(folder)).lines).toMatchObject([{ en: 'Publishing resumes.' }])
  expect(await readPause(folder)).toBeUndefined()
  expect((await resume(folder)).lines).toMatchObject([{ en: 'Publishing was not paused.' }])

  await goBack(folder, first.id)
  await goBack(folder, second.id)
  expect([await currentId(folder), await readPause(folder)]).toEqual([second.id, undefined])
})

it('refuses an edition whose picture may no longer be shown since its day has come', async () => {
  const first = await publish(
    folder,
    { '/v1/a.json': 'with a picture' },
    { publishedAt: at(17), rightsDue: at(19) },
  )
  const [, second] = await two()
  const { code, lines } = await goBack(folder, first.id, undefined, {
    now: () => new Date(at(19)),
  })

  expect([code, JSON.stringify(lines)]).toEqual([1, expect.stringContaining('has ended')])
  expect([await currentId(folder), await readPause(folder)]).toEqual([second.id, undefined])
  const before = { now: () => new Date(at(18)) }
  expect((await goBack(folder, first.id, undefined, before)).code).toBe(0)
})

it('refuses an edition whose pages name another public address, and says both', async () => {
  const files = { '/v1/a.json': 'elsewhere' }
  const about = { publishedAt: at(17), publicUrl: 'http://localhost:3000' }
  const first = await publish(folder, files, about)
  const [, second] = await two()
  const { code, lines } = await goBack(folder, first.id)

  expect([code, JSON.stringify(lines)]).toEqual([
    1,
    expect.stringMatching(/another address \(http:\/\/localhost:3000, not https:/),
  ])
  expect([await currentId(folder), await readPause(folder)]).toEqual([second.id, undefined])
})

it('keeps in mind what was withdrawn since: an edition that shows it stays refused', async () => {
  const picture = { '/v1/media/a.webp': 'a picture' }
  const bare = await publish(folder, { '/v1/a.json': 'bare' }, { publishedAt: at(16) })
  const shown = await publish(folder, picture, { publishedAt: at(17) })
  await two()
  await goBack(folder, bare.id)

  expect((await readManifest(folder, bare.id)).withdrawn).toEqual([hashOf('a picture')])
  const { code, lines } = await goBack(folder, shown.id)
  expect([code, JSON.stringify(lines)]).toEqual([1, expect.stringContaining('no longer be shown')])
})

it.each([
  ['no edition', 'ffffffff', 'is not an edition that is kept'],
  ['nothing at all', '', 'is not an edition that is kept'],
])('refuses what is %s', async (_, id, why) => {
  const [, second] = await two()
  const { code, lines } = await goBack(folder, id)

  expect([code, JSON.stringify(lines)]).toEqual([1, expect.stringContaining(why)])
  expect(await currentId(folder)).toBe(second.id)
})

/** Goes back while another process holds the lock, whose work is done once the edition was found whole. */
async function checkedDuring<T>(id: string, work: () => Promise<T>) {
  const said = new EventEmitter()
  const [held, checked] = [once(said, 'held'), once(said, 'checked')]
  const other = locked(folder, async () => {
    said.emit('held')
    await checked
    return work()
  })
  await held
  const onChecked = () => void said.emit('checked')
  const result = await goBack(folder, id, undefined, { onChecked })
  return { result, meanwhile: await other }
}

it('refuses an edition whose picture is withdrawn while its files are being checked', async () => {
  const picture = { '/v1/media/a.webp': 'a picture' }
  const showable = [hashOf('a picture')]
  const shown = await publish(folder, picture, { publishedAt: at(17), showable })
  await publish(folder, { ...picture, '/v1/a.json': 'two' }, { publishedAt: at(18), showable })
  const { result, meanwhile } = await checkedDuring(shown.id, () =>
    publish(folder, {}, { publishedAt: at(19) }),
  )
  const { code, lines } = result

  expect([code, JSON.stringify(lines)]).toEqual([1, expect.stringContaining('no longer be shown')])
  expect(await currentId(folder)).toBe(meanwhile.id)
})

it('refuses in words an edition that is pruned while its files are being checked', async () => {
  const [first, second] = await two()
  const { result } = await checkedDuring(first.id, () => rm(layout(folder).manifest(first.id)))
  const { code, lines } = result

  expect([code, JSON.stringify(lines)]).toEqual([1, expect.stringContaining('not an edition')])
  expect(await currentId(folder)).toBe(second.id)
})

it('refuses a damaged edition by the public path of what is damaged, and no other', async () => {
  const [first] = await two()
  await writeFile(layout(folder).bytes(hashOf('one')), 'eno')
  const { code, lines } = await goBack(folder, first.id)

  expect([code, JSON.stringify(lines)]).toEqual([1, expect.stringContaining('/v1/a.json')])
  expect(JSON.stringify(lines)).not.toContain(folder)
})

it('takes a pause that can’t be read for one, until somebody ends it', async () => {
  await writeFile(layout(folder).pause, '{"v":')
  expect(await readPause(folder)).toMatchObject({ edition: '' })
  await resume(folder)
  expect(await readPause(folder)).toBeUndefined()
  await expect(readFile(layout(folder).pause)).rejects.toThrow('ENOENT')
})
