import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { dropNotes, takeDamaged } from '../../../../src/publish/store/damaged'
import { currentEdition } from '../../../../src/publish/store/editions'
import { faultsOf } from '../../../../src/publish/store/faults'
import { hashOf } from '../../../../src/publish/store/hash'
import { layout } from '../../../../src/publish/store/layout'
import { verifyEdition } from '../../../../src/publish/store/verify'
import { manyFiles, publish } from './small-editions'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'editions-'))
  await mkdir(layout(folder).damaged)
})
afterEach(() => rm(folder, { recursive: true }))

const note = (name: string) => writeFile(join(layout(folder).damaged, name), '')
const notes = () => readdir(layout(folder).damaged)
const hashAt = async (index: number) =>
  (await currentEdition(folder))!.find(`/v1/fr/shops/boutique-${index}.json`)!.hash

it('takes what a server found damaged away, so that the next edition has it anew', async () => {
  const { id } = await publish(folder, manyFiles(5))
  const [plain, variant] = [await hashAt(1), await hashAt(2)]
  // of the right length: only a reader finds it
  await writeFile(layout(folder).bytes(plain), 'x'.repeat(manyFiles(5)[1].body.toString().length))
  await writeFile(`${layout(folder).bytes(variant)}.br`, 'no brotli')
  await note(plain)
  await note(variant)

  const taken = await takeDamaged(folder)
  expect(taken.sort()).toEqual([plain, variant].sort())
  await publish(folder, manyFiles(5))
  await dropNotes(folder, taken)
  expect(await notes()).toEqual([])
  expect((await verifyEdition(folder, id)).wrong).toEqual([])
})

it('says so again until a publish has succeeded, and takes away only what is damaged', async () => {
  await publish(folder, manyFiles(5))
  const hash = await hashAt(2)
  await writeFile(`${layout(folder).bytes(hash)}.br`, 'no brotli')
  await note(hash)

  expect(await takeDamaged(folder)).toEqual([hash])
  // here a publish fails
  expect(existsSync(layout(folder).bytes(hash))).toBe(true)
  expect(await takeDamaged(folder)).toEqual([hash])
})

it('unpacks no more of a variant than the file may hold', async () => {
  await publish(folder, manyFiles(5))
  const { hash, type, size } = (await currentEdition(folder))!.find('/v1/fr/shops/boutique-1.json')!
  const bytes = layout(folder).bytes(hash)
  const bomb = brotliCompressSync(Buffer.alloc(1_000_000))
  await writeFile(`${bytes}.br`, bomb)

  const [fault] = await faultsOf(bytes, { hash, type, size, br: bomb.length })
  expect(fault.path).toBe(`${bytes}.br`)
  expect(fault.what.en).toContain('larger than')
})

it('leaves alone what is whole, and what only an earlier edition names: it can’t be made again', async () => {
  await publish(folder, { '/v1/a.json': 'of yesterday' })
  await publish(folder, manyFiles(5))
  await writeFile(layout(folder).bytes(hashOf('of yesterday')), 'damaged')
  await note(await hashAt(1))
  await note(hashOf('of yesterday'))

  expect(await takeDamaged(folder)).toEqual([])
  expect(existsSync(layout(folder).bytes(await hashAt(1)))).toBe(true)
  expect(await notes()).toEqual([])
})

it('says that all is to be made anew when a part of the edition is damaged', async () => {
  const { id } = await publish(folder, manyFiles(5))
  const [{ name }] = (await currentEdition(folder))!.parts
  await writeFile(layout(folder).part(name), '{}')
  await note(name)

  expect(await takeDamaged(folder)).toEqual([name])
  await publish(folder, manyFiles(5))
  expect((await verifyEdition(folder, id)).wrong).toEqual([])
})

it('leaves the notes while the edition being served can’t be told: all is made anew for them', async () => {
  await publish(folder, manyFiles(5))
  const hash = await hashAt(1)
  await note(hash)
  await rm(layout(folder).current)

  expect(await takeDamaged(folder)).toEqual([hash])
  expect(await notes()).toEqual([hash])
})

it('does nothing where no server has left a note, or only strange ones', async () => {
  expect(await takeDamaged(folder)).toEqual([])
  await note('README')
  expect(await takeDamaged(folder)).toEqual([])
  expect(await notes()).toEqual(['README'])
  await rm(layout(folder).damaged, { recursive: true })
  expect(await takeDamaged(folder)).toEqual([])
})
