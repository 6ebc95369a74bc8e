import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { TOURS } from '../../src/seed/data'
import { makeDemo } from '../fixtures/demo-walks'
import { endOf, LONG_STOPS, LONG_WALK, makeLong } from '../fixtures/long-walk'
import {
  codesOn,
  fontsOf,
  infoOf,
  isPaperUnread,
  readAloud,
  tagsOf,
  textOf,
  wordsOn,
} from '../support/paper-readers'
import { printedEdition } from '../support/printed'
import { breachesOfUa, hasVerapdf } from '../support/verapdf/verapdf'

/** Millimetres: office printers leave this much of a sheet white. */
const UNPRINTED = 4
const MM = 72 / 25.4

describe.skipIf(isPaperUnread)('a walk’s leaflet', () => {
  let short: Awaited<ReturnType<typeof printedEdition>>
  let long: Awaited<ReturnType<typeof printedEdition>>
  beforeAll(async () => {
    ;[short, long] = [await printedEdition(), await printedEdition(makeLong)]
  })
  afterAll(() => Promise.all([short?.remove(), long?.remove()]))

  it.each(['a4', 'a3'] as const)(
    'says on %s, in the order of the walk: stops, hours, services, length, licence, edition, code',
    async (sheet) => {
      const pdf = await short.leaflet('nord-du-18e', sheet)
      const { Pages, Title, Tagged, 'Page size': size } = infoOf(pdf)
      expect({ Pages, Title, Tagged }).toEqual({
        ...{ Pages: '2', Title: 'Balade : le nord du 18e', Tagged: 'yes' },
      })
      expect(size).toContain(sheet.toUpperCase())
      const text = textOf(pdf)
      for (const words of [
        'Boulangerie Labat, 12 rue Labat, 75018 Paris',
        'lun., mar. et jeu.–dim. 7 h–13 h 30 et 15 h 30–20 h',
        'Recharge de téléphone',
        'Parcours sans marche',
        '2,3 km',
        '34 min',
        'Licence Ouverte 2.0 (Etalab)',
        'Photos : Atelier du quartier.',
        'Édition du 18 novembre 2026',
      ])
        expect(text).toContain(words)
      const aloud = readAloud(pdf)
      const order = ['Le four est au fond', 'Romans, albums', 'Un potager', 'La pendule marche']
      const places = order.map((words) => aloud.indexOf(words))
      expect(places).toEqual(places.toSorted((a, b) => a - b))
      expect(places).not.toContain(-1)
      const codes = codesOn(pdf, 1)
      expect(codes).toHaveLength(1)
      expect(short.edition.find(new URL(codes[0]).pathname)?.type).toContain('text/html')
    },
  )

  describe('of the demo', () => {
    let demo: Awaited<ReturnType<typeof printedEdition>>
    beforeAll(async () => {
      demo = await printedEdition(makeDemo)
    })
    afterAll(() => demo?.remove())

    it.each(
      TOURS.flatMap(({ slug }) => (['fr', 'en'] as const).map((locale) => [slug, locale] as const)),
    )('folds %s (%s) from one A3 sheet, both sides, with all its stops', async (slug, locale) => {
      const a3 = await demo.leaflet(slug, 'a3', locale)
      expect(infoOf(a3).Pages).toBe('2')
      expect(Number(infoOf(await demo.leaflet(slug, 'a4', locale)).Pages)).toBeLessThanOrEqual(3)
      // a line may end anywhere in a direction
      const letters = (text: string) => text.replaceAll(/[\s\u00ad-]/g, '')
      const said = letters(textOf(a3))
      const { stops } = TOURS.find((tour) => tour.slug === slug)!
      for (const { directions, text } of stops)
        for (const one of [directions?.[locale], text?.[locale]])
          expect(said).toContain(letters(one ?? ''))
      const off = wordsOn(a3).filter(
        ({ left, top, right, bottom, width, height }) =>
          Math.min(left, top, width - right, height - bottom) < UNPRINTED * MM,
      )
      expect(off).toEqual([])
      // the panel of the cover, second from the left, holds the name
      const cover = wordsOn(a3).filter(
        ({ page, left, width }) => page === 1 && Math.floor((left / width) * 4) === 1,
      )
      expect(cover.map(({ text }) => text).join(' ')).toContain('18')
    })
  })

  it('is in the reader’s language', async () => {
    const pdf = await short.leaflet('est-du-18e', 'a4', 'en')
    expect(infoOf(pdf).Title).toBe('Walk: the east of the 18th')
    expect(readFileSync(pdf, 'latin1')).toMatch(/\/Lang\s*\((en|\xFE\xFF\0e\0n)\)/)
    const text = textOf(pdf)
    expect(text).toContain('Walk suspended. Works in rue Pajol until March.')
    expect(text).toContain('A library under the hall.')
  })

  it.each(['a4', 'a3'] as const)(
    'loses no word of long texts on %s, and nothing leaves the sheet',
    async (sheet) => {
      const pdf = await long.leaflet(LONG_WALK, sheet)
      const text = textOf(pdf)
      for (let stop = 1; stop <= LONG_STOPS; stop++) expect(text).toContain(endOf(stop))
      expect(text).toContain('Cofinancé par l’Union européenne')
      const outside = wordsOn(pdf).filter(
        ({ left, top, right, bottom, width, height }) =>
          Math.min(left, top, width - right, height - bottom) < UNPRINTED * MM,
      )
      expect(outside).toEqual([])
      expect(codesOn(pdf, 1)).toHaveLength(1)
    },
  )

  it.each(['a4', 'a3'] as const)(
    'can be read aloud on %s: tags, pictures in words, letters in the file',
    async (sheet) => {
      const pdf = await long.leaflet(LONG_WALK, sheet)
      const tags = tagsOf(pdf)
      expect(tags.match(/ H1 /g)).toHaveLength(1)
      expect(tags.match(/ H3 /g)).toHaveLength(LONG_STOPS)
      expect(tags).toMatch(/ L .*\n.* LI .*\n.* LBody/)
      const raw = readFileSync(pdf, 'latin1')
      expect(raw).toMatch(/\/DisplayDocTitle true/)
      expect(fontsOf(pdf).filter(({ isEmbedded }) => !isEmbedded)).toEqual([])
      expect(
        fontsOf(pdf)
          .map(({ name }) => name)
          .join(),
      ).toMatch(/SourceSans3.*SourceSerif4|SourceSerif4.*SourceSans3/)
    },
  )

  it.skipIf(!hasVerapdf)(
    'is a document by PDF/UA-1, as veraPDF checks it',
    async () => {
      const leaflets = [
        short.leaflet('nord-du-18e', 'a4'),
        short.leaflet('est-du-18e', 'a4', 'en'),
        long.leaflet(LONG_WALK, 'a3'),
      ]
      expect(breachesOfUa(...(await Promise.all(leaflets)))).toEqual([])
    },
    180_000,
  )
})
