import { describe, expect, it } from 'vitest'
import type { FeedMapPicture, TourFile } from '../../../src/contract/tour'
import type { Kept } from '../../../src/publish/pages/tour/kept'
import { mapFigure } from '../../../src/publish/pages/tour/map'
import type { Site } from '../../../src/publish/pages/site'
import { wordsIn } from '../../../src/publish/pages/words'
import { drawnOf } from '../../../src/publish/heavy/drawn'
import type { WalkMap } from '../../../src/publish/heavy/heavy'
import type { MediaFile, Records } from '../../../src/publish/records'
import { builtWidgets } from '../../browser/baked-widgets'
import { onTheSpot } from '../../browser/spot-walk'
import { rendered } from '../../support/rendered'

const PAGE = '/fr/tours/nord-du-18e/'
const widgets = builtWidgets()
const edition = (change: (records: Records) => void = onTheSpot) => rendered(change, { widgets })

/** What a page says, without its markup and its data. */
const text = (page: string) =>
  page
    .replaceAll(/<(script|style)[\s\S]*?<\/\1>/g, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/[\s\u00a0\u202f]+/g, ' ')

type Edition = Awaited<ReturnType<typeof edition>>
const keptBy = ({ body }: Edition, page = PAGE) =>
  JSON.parse(/self\.kept=(.*)/.exec(body(`${page}sw.js`))![1]) as Kept

/** In kilobytes. */
const sizeSaid = ({ body }: Edition) =>
  Number(/Garder hors ligne\s*<small>\(environ (\d+)\sko\)/.exec(body(PAGE))![1])

describe('the page of a walk', () => {
  it('says everything in its markup: directions, time there, services, commentaries with their size', async () => {
    const page = (await edition()).body(PAGE)
    for (const said of [
      /2,7 km|2,[0-9] km/,
      /30 min de visite/,
      /Boulangerie Labat.*lun\., mar\..*Le four est au fond\. Commentaire audio \( ?9 ko\)/,
      /Comptez 10 min sur place/,
      /Étape suivante à [\d,]+ k?m Descendez la rue Labat/,
      /Toilettes et eau sur le parcours.*1 Boulangerie Labat Eau.*3 Les Jardins du Ruisseau Toilettes, Eau/,
      /Le parcours se fait sans une marche\. Entrée de plain-pied :.*2 Librairie du Ruisseau/,
    ])
      expect(text(page)).toMatch(said)
    expect(page).toMatch(/<audio[^>]+preload="none"/)
    expect(page).toMatch(/<li class="stop" id="stop-5bis">/)
  })

  it('gives a commentary only to readers of its language', async () => {
    const { body } = await edition()
    const sounds = (page: string) =>
      [...page.matchAll(/<source src="[^"]+\.(\w+)"/g)].map(([, of]) => of)
    expect(sounds(body(PAGE))).toEqual(['mp3', 'm4a'])
    expect(sounds(body('/en/tours/nord-du-18e/'))).toEqual(['m4a'])
  })

  it('doesn’t promise toilets behind a door that has closed for good', async () => {
    const { body } = await edition((records) => {
      onTheSpot(records)
      const shop = records.shops.find(({ slug }) => slug === 'boulangerie-labat')!
      Object.assign(shop, { lifecycle: 'closed', closedOn: '2026-09-30' })
    })
    expect(text(body(PAGE))).not.toMatch(/sur le parcours 1 Boulangerie Labat/)
    expect(body(PAGE)).not.toMatch(/"name":"Boulangerie Labat"[^}]*"hours"/)
  })

  it('has no section on toilets and water where there are none', async () => {
    const { body } = await edition((records) => {
      for (const shop of records.shops) shop.services = []
    })
    expect(body(PAGE)).not.toContain('Toilettes et eau')
  })

  it('shows the picture made of tiles once there is one: in both schemes, with its size and who made the ground', async () => {
    const { tour } = (await edition()).json('/v1/fr/tours/nord-du-18e.json') as TourFile
    const site = { words: wordsIn('fr') } as Site
    expect(mapFigure(tour, site).markup).toMatch(/<img\s+src="\/v1\/w\/\w+\.svg"/)

    const image = (name: string): FeedMapPicture => ({
      ...{ src: `https://v.example/${name}@2.webp`, width: 1280, height: 960, alt: 'Plan' },
      srcset: [640, 1280].map((width) => ({
        src: `https://v.example/${name}@${width}.webp`,
        width,
      })),
      bounds: [2.33, 48.88, 2.36, 48.9],
    })
    const map = { picture: image('light'), pictureDark: image('dark'), attribution: '© IGN' }
    const { markup } = mapFigure({ ...tour, map }, site)
    expect(markup).not.toContain('.svg')
    expect(markup).toMatch(
      /<source\s+media="\(prefers-color-scheme: dark\)"\s+srcset="https:\/\/v\.example\/dark@640\.webp 640w/,
    )
    expect(markup).toMatch(/<img\s[^>]*width="1280"\s+height="960"\s+alt="Plan"/)
    expect(markup).toContain('© IGN')
  })

  it('is one without a script in an edition without the widgets’ build: no button, no worker', async () => {
    const { paths, body } = await rendered(onTheSpot)
    expect(paths.filter((path) => path.endsWith('/sw.js'))).toEqual([])
    expect(body(PAGE)).not.toMatch(/id="locate"|walk-facts/)
    expect(text(body(PAGE))).toContain('Descendez la rue Labat')
  })

  it('can’t be broken by what an editor writes', async () => {
    const name = '</script><img src=x onerror=alert(1)>'
    const { body } = await edition((records) => {
      records.tours[0].stops[2].name = { fr: name, en: name }
    })
    expect(body(PAGE)).not.toContain('<img src=x')
    const [, facts] = /id="walk-facts">(.*?)<\/script>/s.exec(body(PAGE))!
    expect(JSON.parse(facts).stops[2].name).toBe(name)
  })
})

describe('what is kept of a walk for offline', () => {
  it('is its own page, style, script and drawing, one rendition of each picture, and its commentaries', async () => {
    const made = await edition()
    const { page, files } = keptBy(made)
    expect(page).toBe(PAGE)
    const paths = files.map(([kept]) => kept.replace('https://vitrine.example', ''))
    for (const path of paths) expect(made.file(path), path).toBeTruthy()
    const endings = paths.map((path) => path.slice(path.lastIndexOf('.')))
    expect(endings.sort()).toEqual(
      ['.css', '.css', '.js', '.svg', '.svg', '.mp3', '.m4a', '.webp', '.webp', '.webp'].sort(),
    )
  })

  it('is the picture made of tiles instead of the drawing, once there is one, and its bytes count', async () => {
    const { tour } = (await edition()).json('/v1/fr/tours/nord-du-18e.json') as TourFile
    const path = 'tests/fixtures/media/canal-1280.webp'
    const size = 60_000
    const file = (hash: string, width: number): MediaFile => ({
      ...{ path, hash, extension: 'webp', mimeType: 'image/webp', size, width, height: width },
    })
    const pictures = (scheme: string) => [
      file(`${scheme}1`.repeat(12), 640),
      file(`${scheme}2`.repeat(12), 1280),
    ]
    const map: WalkMap = {
      ...{ drawn: drawnOf(tour), attribution: '© IGN', bounds: [2.33, 48.88, 2.36, 48.9] },
      pictures: { light: pictures('a'), dark: pictures('b') },
    }
    const heavy = { walks: { 'nord-du-18e': { map } } }
    const made = await rendered(onTheSpot, { widgets, heavy })
    const { files } = keptBy(made)
    const kept = files.map(([one]) => one.replace('https://vitrine.example', ''))
    expect(kept).toContain(`/v1/w/${'a2'.repeat(12)}.webp`)
    expect(kept).toContain(`/v1/w/${'b2'.repeat(12)}.webp`)
    expect(kept.filter((one) => one.endsWith('.svg'))).toHaveLength(1)
    expect(files.flat()).toContain(`https://vitrine.example/v1/w/${'a1'.repeat(12)}.webp`)
    expect(sizeSaid(made)).toBeGreaterThan(120)
    expect(sizeSaid(await edition())).toBeLessThan(120)
  })

  it('stands for every rendition that the page may ask for', async () => {
    const made = await edition()
    const known = new Set(keptBy(made).files.flat())
    const asked = [...made.body(PAGE).matchAll(/https:\/\/vitrine\.example\/v1\/media\/[\w.]+/g)]
    // a search engine's picture is not the page's
    expect(asked.length).toBeGreaterThan(8)
    expect(asked.map(([address]) => address).filter((address) => !known.has(address))).toEqual([])
  })

  it('is another version when the walk or a shop of it changes, and the same when another walk does', async () => {
    const before = keptBy(await edition()).version
    const shop = keptBy(
      await edition((records) => {
        onTheSpot(records)
        records.shops.find(({ slug }) => slug === 'boulangerie-labat')!.hours = 'Mo-Su 08:00-12:00'
      }),
    )
    const other = keptBy(
      await edition((records) => {
        onTheSpot(records)
        records.tours[1].summary = { fr: 'Autre chose.' }
      }),
    )
    expect(shop.version).not.toBe(before)
    expect(other.version).toBe(before)
  })

  it('is said before with its size', async () => {
    const made = await edition()
    const files = keptBy(made).files.map(([kept]) =>
      made.file(kept.replace('https://vitrine.example', ''))!,
    )
    const bytes = files.reduce(
      (sum, { body }) => {
        if (typeof body === 'string') return sum + Buffer.byteLength(body)
        return sum + ('path' in body ? body.size : 0)
      },
      Buffer.byteLength(made.body(PAGE)),
    )
    expect(sizeSaid(made)).toBeGreaterThan((bytes / 1000) * 0.8)
    expect(sizeSaid(made)).toBeLessThan((bytes / 1000) * 1.3)
  })
})
