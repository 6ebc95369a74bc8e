import { describe, expect, it } from 'vitest'
import type { Records } from '../../../src/publish/records'
import { rendered } from '../../support/rendered'
import { link, paragraph, story, text } from '../../fixtures/story'

const shop = (all: Records, slug = 'librairie-du-ruisseau') =>
  all.shops.find((one) => one.slug === slug)!
const walk = (all: Records) => all.tours.find(({ slug }) => slug === 'nord-du-18e')!

describe('texts of a record', () => {
  const hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)>'

  // addresses, days and keys have their own rules; every other text of every record is an editor's to write
  const KEPT =
    /^(id|slug|collection|movedTo|path|hash|extension|mimeType|updatedAt|from|until|to|opensOn|closedOn|verifiedOn|rightsUntil|releaseAt|hours|lifecycle|state|phone|sites|type|lang|logo|logoDark|photo|photos|poster|file|partner|shop|excludes)$/
  const withHostileTexts = (value: unknown): unknown => {
    if (typeof value === 'string') return hostile
    if (Array.isArray(value)) return value.map(withHostileTexts)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        KEPT.test(key) ? inner : withHostileTexts(inner),
      ]),
    )
  }

  it('are never markup, wherever they stand in a page', async () => {
    const { paths, body, held } = await rendered((all) => {
      Object.assign(all, withHostileTexts(all))
      walk(all).state = 'diverted'
    })
    const pages = paths.filter((path) => /\/$|\.svg$|\.xml$/.test(path))
    // within a data block "<" is written otherwise, elsewhere as an entity
    const broken = pages.filter((path) => /<img src=x|<script>/.test(body(path)))

    expect(held).toEqual([])
    expect(pages.length).toBeGreaterThan(30)
    expect(broken).toEqual([])
    for (const part of [
      'shops/librairie-du-ruisseau',
      'tours/nord-du-18e',
      'partners/tudigo',
      'videos/souvenirs-de-vitrines',
    ])
      expect(body(`/fr/${part}/`)).toContain('&lt;script&gt;')
  })

  it('are no address unless they are one of the web, in files and pages alike', async () => {
    const trap = 'javascript:alert(1)//https://a.example'
    const { paths, body, json } = await rendered((all) => {
      shop(all).website = trap
      Object.assign(all.partners[0], { website: trap, social: [{ network: 'x', url: trap }] })
      Object.assign(all.videos[0], { external: trap, file: undefined })
    })

    expect(paths.filter((path) => body(path).includes('javascript:'))).toEqual([])
    expect(json('/v1/fr/shops/librairie-du-ruisseau.json').shop.name).toBe('Librairie du Ruisseau')
  })

  it('of a story keep paragraphs and links of the web, and lose the rest', async () => {
    const { json } = await rendered((all) => {
      shop(all).story = {
        fr: story(
          paragraph(
            text('Un <b>mot</b> '),
            link('javascript:alert(1)', 'piège'),
            link('https://a.example/', 'lien'),
          ),
        ),
      }
    })

    expect(json('/v1/fr/shops/librairie-du-ruisseau.json').shop.story).toBe(
      '<p>Un &lt;b&gt;mot&lt;/b&gt; piège<a href="https://a.example/">lien</a></p>',
    )
  })
})

describe('a partner', () => {
  it('is known to its pasted snippets by the slugs it had before', async () => {
    const { json } = await rendered((all) => {
      all.addresses.push(
        { collection: 'partners', slug: 'bulb-in-town', movedTo: 'partner-tudigo' },
        { collection: 'shops', slug: 'another', movedTo: 'partner-tudigo' },
      )
    })
    const former = json('/v1/fr/partners.json').partners.map(
      ({ slug, formerSlugs }: Record<string, unknown>) => [slug, formerSlugs],
    )

    expect(Object.fromEntries(former)).toMatchObject({
      tudigo: ['bulb-in-town'],
      'le-carillon': undefined,
    })
  })
})

describe('a walk', () => {
  it('loses the stop of a shop that is no longer public, and the others keep their numbers', async () => {
    const { held, json, body } = await rendered((all) => {
      all.shops = all.shops.filter(({ slug }) => slug !== 'librairie-du-ruisseau')
    })
    const { tour } = json('/v1/en/tours/nord-du-18e.json')

    expect(held).toEqual([])
    expect(tour.stops.map(({ number }: { number: string }) => number)).toEqual(['1', '3', '5 bis'])
    expect(tour.stopCount).toBe(3)
    expect(body('/fr/tours/nord-du-18e/')).not.toContain('librairie-du-ruisseau')
  })

  it('keeps the line an editor has drawn when a stop is lost', async () => {
    const lineOf = async (...change: Parameters<typeof rendered>) =>
      (await rendered(...change)).json('/v1/fr/tours/est-du-18e.json').tour.line
    const without = await lineOf((all) => {
      all.shops = all.shops.filter(({ slug }) => slug !== 'mercerie-du-marche')
    })

    expect(without).toEqual(await lineOf())
  })

  it('is held back when fewer than two of its stops are public', async () => {
    const { held, paths } = await rendered((all) => {
      all.shops = []
      walk(all).stops.splice(2, 1)
    })

    expect(held).toMatchObject([{ collection: 'tours', slug: 'nord-du-18e' }])
    expect(held[0].reason.en).toContain('fewer than two public stops')
    expect(paths).not.toContain('/v1/fr/tours/nord-du-18e.json')
  })

  it('is held back when a place is named in another language only, and says which one lacks', async () => {
    const { held } = await rendered((all) => {
      walk(all).stops[2].name = { en: 'The Ruisseau Gardens' }
    })

    expect(held[0].reason).toEqual({
      fr: 'son étape 3 n’a pas de nom dans la langue principale (fr)',
      en: 'its stop 3 has no name in the default language (fr)',
    })
  })

  it('takes what an editor has written in the place of what is computed', async () => {
    const { json } = await rendered((all) => {
      walk(all).distanceMeters = 4000
    })

    expect(json('/v1/fr/tours/nord-du-18e.json').tour).toMatchObject({
      distanceMeters: 4000,
      durationMinutes: 60,
    })
  })
})

describe('a recommendation', () => {
  it('is the one that began last when two hold for one shop, in whatever order they come', async () => {
    const reasons = async (
      order: (list: Records['recommendations']) => Records['recommendations'],
    ) => {
      const { json } = await rendered((all) => {
        const [first] = all.recommendations
        const since = { ...first, from: '2026-11-10', reason: { fr: 'Ouvre une annexe.' } }
        all.recommendations = order([first, since])
      })
      return json('/v1/fr/partners/tudigo/shops.json').shops.map(
        ({ reason }: { reason: string }) => reason,
      )
    }

    expect(await reasons((list) => list)).toEqual(['Ouvre une annexe.'])
    expect(await reasons((list) => list.reverse())).toEqual(['Ouvre une annexe.'])
  })
})

describe('a film', () => {
  const film = ({ json }: Awaited<ReturnType<typeof rendered>>) =>
    json('/v1/fr/videos.json').videos[0]

  it('is withheld, and its sequence gone, when the right to one sequence is missing', async () => {
    const rendering = await rendered((all) => {
      delete all.videos[0].sequences[1].rights
    })

    expect(film(rendering).sequences.map(({ title }: { title: string }) => title)).toEqual([
      'Prêter un peu, ouvrir demain',
      'En marchant',
    ])
    expect(film(rendering).sources).toEqual([])
    expect(rendering.paths.filter((path) => path.endsWith('.webm'))).toEqual([])
    expect(rendering.held[0].reason.en).toMatch(/image rights/)
  })

  it('names its untranslated sequences once', async () => {
    const { json } = await rendered((all) => {
      for (const one of all.videos[0].sequences) one.title = { fr: 'Sans traduction' }
    })
    expect(json('/v1/en/videos.json').videos[0].fallback).toEqual(['transcript', 'sequences'])
  })

  it('is in no edition before its release, and the edition is due then', async () => {
    const rendering = await rendered((all) => {
      all.videos[0].releaseAt = '2026-11-20T08:00:00.000Z'
    })

    expect(film(rendering)).toBeUndefined()
    expect(rendering.due).toBe('2026-11-20T08:00:00.000Z')
  })
})

describe('the edition', () => {
  it('is due on Monday when nothing else happens before', async () => {
    const rendering = await rendered((all) => {
      for (const one of all.shops) one.closures = []
    })

    expect(rendering.due).toBe('2026-11-22T23:00:00.000Z')
  })

  it('shows a picture on the last day of its right, is due when that day is over in Paris, and leaves it out then', async () => {
    const photos = async (now: string) => {
      const { json, due } = await rendered(
        (all) => {
          all.shops.forEach((one) => (one.closures = []))
          all.media.find(({ id }) => id === 'media-librairie')!.rightsUntil = '2026-11-18'
        },
        { now },
      )
      return [json('/v1/fr/shops/librairie-du-ruisseau.json').shop.photos.length, due]
    }

    expect(await photos('2026-11-18T23:59:59+01:00')).toEqual([1, '2026-11-18T23:00:00.000Z'])
    expect((await photos('2026-11-19T00:00:00+01:00'))[0]).toBe(0)
  })

  it('leaves out a picture whose right has ended and those whose file is lost, and reports the latter', async () => {
    const rendering = await rendered((all) => {
      all.media.find(({ id }) => id === 'media-boulangerie')!.files = []
    })

    expect(rendering.json('/v1/fr/shops/boulangerie-labat.json').shop.photos).toEqual([])
    expect(rendering.held).toMatchObject([{ collection: 'media', slug: 'media-boulangerie' }])
  })

  it('has two files where two media differ in nothing but their type', async () => {
    const { files } = await rendered((all) => {
      const one = all.media.find(({ id }) => id === 'media-librairie')!
      const renditions = one.files.map((file) => ({ ...file, mimeType: 'image/x-other' }))
      all.media.push({ ...one, id: 'media-twin', files: renditions })
      shop(all, 'boulangerie-labat').photos = ['media-twin']
    })
    const media = files.filter(({ path }) => path.startsWith('/v1/media/'))

    expect(new Set(media.map(({ path }) => path)).size).toBe(media.length)
    expect(media.filter(({ type }) => type === 'image/x-other')).toHaveLength(3)
  })

  it('tells the server which site is whose, and no visitor', async () => {
    expect((await rendered()).facts.hosts).toEqual({
      'blog.tudigo.example': 'tudigo',
      'lecarillon.example': 'le-carillon',
      'tudigo.example': 'tudigo',
    })
  })
})
