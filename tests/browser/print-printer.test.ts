import { spawnSync } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { NoLeaflet } from '../../src/publish/paper/for-printer'
import type { MediaRecord, Records } from '../../src/publish/records'
import {
  boxesOf,
  codesOn,
  infoOf,
  isPaperUnread,
  picturesOf,
  textOf,
  wordsOn,
} from '../support/paper-readers'
import { printedEdition } from '../support/printed'

const MM = 72 / 25.4
/** Pixels of what a photographer has given; what is public of it has 1 280. */
const ORIGINAL = 2560

/** The bakery's photo may be printed, the bookshop's not, and of the quay's nobody has said anything. */
const change =
  (original: string) =>
  ({ media, tours: [tour] }: Records) => {
    const set = (id: string, more: Partial<MediaRecord>) =>
      Object.assign(
        media.find((one) => one.id === id)!,
        more,
      )
    set('media-boulangerie', { print: 'yes', original: { path: original, width: ORIGINAL } })
    set('media-librairie', { print: 'no', credit: 'Photographe du web' })
    set('media-canal', { print: 'unknown' })
    set('media-logo', { print: 'unknown' })
    tour.marks = ['media-logo']
  }

describe.skipIf(isPaperUnread)('a leaflet for a printer', () => {
  let edition: Awaited<ReturnType<typeof printedEdition>>
  let original: string
  beforeAll(async () => {
    original = join(process.cwd(), '.tmp', `original-${process.pid}.jpg`)
    await mkdir(dirname(original), { recursive: true })
    const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const
    await sharp({
      create: { width: ORIGINAL, height: 1920, channels: 3, background: '#845', noise },
    })
      .jpeg()
      .toFile(original)
    edition = await printedEdition(change(original))
  })
  afterAll(() => edition?.remove())

  const order = { slug: 'nord-du-18e', sheet: 'a4', bleed: true } as const

  it.each([
    ['a4', 210],
    ['a3', 420],
  ] as const)('is trimmed to %s inside 3 mm of bleed, with marks outside', async (sheet, width) => {
    const pdf = await edition.forPrinter({ ...order, sheet })
    const sizes = Object.fromEntries(
      Object.entries(boxesOf(pdf)).map(([box, [left, bottom, right, top]]) => [
        box,
        [right - left, top - bottom].map((points) => Math.round(points / MM)),
      ]),
    )
    expect(sizes).toEqual({
      TrimBox: [width, 297],
      ArtBox: [width, 297],
      BleedBox: [width + 6, 303],
      MediaBox: [width + 22, 319],
      CropBox: [width + 22, 319],
    })
    expect(codesOn(pdf, 1)).toHaveLength(1)
    const { TrimBox } = boxesOf(pdf)
    const outside = wordsOn(pdf).filter(
      ({ left, right }) => left < 4 * MM || right > TrimBox[2] - TrimBox[0] + 11 * MM,
    )
    expect(outside).toEqual([])
  })

  it('has its ground to the edge of the bleed, and nothing but marks beyond', async () => {
    const pdf = await edition.forPrinter(order)
    const { MediaBox, BleedBox } = boxesOf(pdf)
    const at = await inkOf(pdf, 1)
    const slug = BleedBox[0] - MediaBox[0]
    const middle = (MediaBox[2] - MediaBox[0]) / 2
    // points from the upper left: the cover's band is green
    expect(at(slug + 2, slug + 60)).toBe('#14543f')
    expect(at(middle, slug + 2)).toBe('#14543f')
    expect(at(middle, slug - 3)).toBe('#ffffff')
    // a crop mark, 3 mm inside the bleed
    expect(at(slug + 3 * MM, slug / 2, 0.6)).not.toBe('#ffffff')
  })

  it('holds pictures at 300 dots to an inch where there are so many, and none whose rights don’t cover print', async () => {
    const pdf = await edition.forPrinter(order)
    const photos = picturesOf(pdf).filter(({ width }) => width > 400)
    expect(photos.map(({ width }) => width)).toEqual([ORIGINAL])
    expect(photos[0].dpi).toBeGreaterThanOrEqual(300)
    // the mark that an editor has chosen for paper stays
    expect(picturesOf(pdf).map(({ width }) => width)).toContain(320)
    expect(textOf(pdf)).not.toContain('Photographe du web')
    // what is for the web is in the file that anybody can have
    const download = await edition.leaflet('nord-du-18e', 'a4')
    expect(picturesOf(download).filter(({ width }) => width > 400).length).toBeGreaterThan(2)
    expect(textOf(download)).toContain('Photographe du web')
  })

  it('closes up the place of a picture that is left out', async () => {
    const [printer, download] = [
      await edition.forPrinter({ ...order, bleed: false }),
      await edition.leaflet('nord-du-18e', 'a4'),
    ]
    // between the name of the second stop and its text there is no photo any more
    const above = (pdf: string) => {
      const words = wordsOn(pdf)
      const { page, left, top } = words.find(({ text }) => text === 'albums')!
      const names = words.filter(
        (word) =>
          word.text === 'Librairie' &&
          word.page === page &&
          word.top < top &&
          Math.abs(word.left - left) < 30 * MM,
      )
      return top - Math.max(...names.map((word) => word.top))
    }
    expect(above(download) - above(printer)).toBeGreaterThan(30 * MM)
  })

  it('is had on the command line, in a folder that need not be there', async () => {
    const folder = join(edition.folder, 'for the printer')
    const vitrine = (...args: string[]) =>
      spawnSync(process.execPath, ['bin/vitrine.js', 'print', ...args], {
        encoding: 'utf8',
        env: { ...process.env, DATA_DIR: edition.folder, LANG: 'fr_FR.UTF-8' },
      })
    const { stdout, status } = vitrine('nord-du-18e', folder, '--sheet', 'a3', '--locale', 'en')
    expect([stdout.trim(), status]).toEqual([join(folder, 'nord-du-18e-en-a3.pdf'), 0])
    expect(infoOf(stdout.trim()).Title).toBe('Walk: the north of the 18th')
    expect(vitrine('nord-du-18e')).toMatchObject({
      status: 3,
      stderr: expect.stringContaining('Écrivez : vitrine print <balade> <dossier>'),
    })
    expect(vitrine('nulle-part', folder)).toMatchObject({
      status: 3,
      stderr: expect.stringContaining('« nulle-part »'),
    })
  })

  it('is refused in words when there is no such walk', async () => {
    const refused = edition.forPrinter({ ...order, slug: 'nulle-part' })
    await expect(refused).rejects.toMatchObject({
      fr: 'Aucune balade publiée ne s’appelle « nulle-part » dans la langue « fr ».',
    })
    await expect(refused).rejects.toBeInstanceOf(NoLeaflet)
  })
})

/** Colours of a page, at points from its upper left; `reach`: the darkest one so many points around. */
async function inkOf(pdf: string, page: number) {
  codesOn(pdf, page)
  const picture = sharp(pdf.replace(/\.pdf$/, `-${page}.png`)).removeAlpha()
  const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true })
  const scale = 150 / 72
  return (x: number, y: number, reach = 0) => {
    const spots: string[] = []
    for (let dx = -Math.ceil(reach * scale); dx <= Math.ceil(reach * scale); dx++) {
      const offset = (Math.round(y * scale) * info.width + Math.round(x * scale) + dx) * 3
      spots.push(`#${data.subarray(offset, offset + 3).toString('hex')}`)
    }
    return spots.sort()[0]
  }
}
