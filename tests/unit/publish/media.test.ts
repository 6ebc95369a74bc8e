import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { mediaRecord } from '../../../src/publish/read/media'

let uploads: string
beforeEach(async () => {
  uploads = await mkdtemp(join(tmpdir(), 'uploads-'))
})
afterEach(() => rm(uploads, { recursive: true }))

const onDisk = async (filename: string, width: number) => {
  await writeFile(join(uploads, filename), `${filename} ${width}`)
  return { filename, mimeType: 'image/webp', width, height: width }
}

const read = (row: object) =>
  mediaRecord({ id: 1, alt: 'Une devanture', ...row }, ['fr'], uploads, new Map())

describe('a picture of the library', () => {
  it('is shown by its renditions, its heavy original never, whatever its type', async () => {
    const original = await onDisk('devanture.webp', 2560)
    const sizes = {
      thumb: await onDisk('devanture-320.webp', 320),
      wide: await onDisk('devanture-1280.webp', 1280),
      card: { filename: null },
    }

    expect((await read({ ...original, sizes }))?.files.map(({ width }) => width)).toEqual([
      320, 1280,
    ])
  })

  it('is shown whole: a rendition that a host has cropped is left out', async () => {
    const size = async (name: string, width: number, height: number) => ({
      ...(await onDisk(`logo-${name}.webp`, width)),
      height,
    })
    const original = await size('original', 1601, 400)
    const [square, sharing] = [await size('square', 500, 500), await size('og', 1200, 630)]
    const sizes = { small: await size('small', 160, 40), square, og: sharing }
    const widths = async (row: object) => (await read(row))?.files.map(({ width }) => width)
    expect(await widths({ ...original, sizes })).toEqual([160])
    expect(await widths({ ...original, sizes: { square, sharing } })).toEqual([1601])
    // a camera's file that was turned when it was made smaller
    const turned = await size('turned', 300, 400)
    expect(await widths({ ...(await size('photo', 4000, 3000)), sizes: { turned } })).toEqual([300])
  })

  it('is shown itself where there is no rendition of it', async () => {
    const files = (await read(await onDisk('petite.webp', 40)))?.files
    expect(files).toMatchObject([{ width: 40, extension: 'webp' }])
  })

  it('is nothing when its rights leave out the web, and has no file when that is lost', async () => {
    const row = await onDisk('affiche.webp', 640)
    expect(await read({ ...row, rights: { scope: ['print'] } })).toBeUndefined()
    expect((await read({ ...row, filename: 'perdue.webp' }))?.files).toEqual([])
  })
})
