import { beforeAll, describe, expect, it } from 'vitest'
import { describedIn } from '../../../../src/publish/pages/embed/manifest'
import { PLATFORMS, RECIPES } from '../../../../src/publish/pages/embed/recipes/recipes'
import { itemWords } from '../../../../src/publish/pages/embed/words/items'
import { WIDGETS } from '../../../../src/contract/widget-build'
import { builtWidgets } from '../../../browser/baked-widgets'
import { rendered } from '../../../support/rendered'

let edition: Awaited<ReturnType<typeof rendered>>
let widgets: Record<string, string>
beforeAll(async () => {
  widgets = builtWidgets()
  edition = await rendered(() => {}, { widgets })
}, 60_000)

const pages = () => edition.paths.filter((path) => /^\/\w+\/embed\//.test(path))

describe('words', () => {
  it.each(['fr', 'en'] as const)('in %s are there for everything the widgets have', (language) => {
    const described = describedIn(widgets['custom-elements.json'])!
    const KINDS = {
      attribute: 'attributes',
      slot: 'slots',
      event: 'events',
      part: 'cssParts',
      token: 'cssProperties',
    } as const
    const missing = WIDGETS.flatMap((widget) =>
      Object.entries(KINDS).flatMap(([kind, list]) =>
        described[widget][list]
          .filter(({ name }) => !itemWords(language, widget, kind, name))
          .map(({ name }) => `${widget} ${kind} ${name}`),
      ),
    )
    expect(missing).toEqual([])
  })

  it.each(PLATFORMS)('of the recipe "%s" say the same in both languages', (platform) => {
    const { fr, en } = RECIPES[platform]
    const shape = ({ ways, trouble, webmaster }: typeof fr) => ({
      ways: ways.map(({ steps, snippets }) => [
        steps.length,
        snippets.map(({ snippet, label }) => [snippet, Boolean(label)]),
      ]),
      trouble: trouble.length,
      webmaster,
    })
    expect(shape(fr)).toEqual(shape(en))
    for (const { steps } of fr.ways) {
      expect(steps.length).toBeGreaterThanOrEqual(3)
      expect(steps.length).toBeLessThanOrEqual(6)
    }
  })
})

describe('where some widgets are offered', () => {
  it('name no other, on their pages, on a record’s and in the site map; what was pasted works on', async () => {
    const offered = ['partner-carousel', 'tour-map'] as const
    const some = await rendered(() => {}, { widgets, offered })
    const shop = some.paths.find((path) => path.startsWith('/fr/shops/') && path !== '/fr/shops/')!
    expect(edition.body(shop)).toContain('embed/shop-card')
    const own = some.paths.filter((path) => /^\/\w+\/embed\//.test(path))
    expect(own.length).toBe(2 * (1 + offered.length + PLATFORMS.length))
    for (const path of [...own, '/sitemap.xml', shop])
      expect(some.body(path).match(/costo-shop-card|embed\/shop-card/g) ?? [], path).toEqual([])
    for (const path of ['/fr/embed/', '/fr/embed/wordpress/'])
      expect(some.body(path), path).toContain('costo-partner-carousel')
    expect(some.body('/v1/embed.js')).toContain('shop-card')
    expect(some.paths).toContain('/fr/frames/shop-card/')
  })
})

describe('the pages on how to use the widgets', () => {
  it('are in every language, and in the site map', () => {
    expect(pages().length).toBe(2 * (1 + WIDGETS.length + PLATFORMS.length))
    for (const path of pages())
      expect(edition.body('/sitemap.xml')).toContain(`<loc>https://vitrine.example${path}</loc>`)
  })

  it('lead only to pages and files that are in the edition', () => {
    const known = new Set([...edition.paths, '/v1/edition.json'])
    const links = pages().flatMap((path) =>
      [...edition.body(path).matchAll(/(?:href|src)="([^"#]+)/g)].map(([, url]) =>
        url.replace('https://vitrine.example', ''),
      ),
    )
    // `/oembed` is no file: that it answers is shown where it is served
    const own = links.filter((url) => url.startsWith('/') && !url.startsWith('/oembed?'))
    expect(own.length).toBeGreaterThan(100)
    expect([...new Set(own)].filter((url) => !known.has(url))).toEqual([])
  })

  it('name frames that are in the edition, too', () => {
    const named = pages().flatMap((path) =>
      [...edition.body(path).matchAll(/https:\/\/vitrine\.example(\/\w+\/frames\/[\w-]+\/)/g)].map(
        ([, frame]) => frame,
      ),
    )
    expect(named.length).toBeGreaterThan(2)
    expect(named.filter((frame) => !edition.paths.includes(frame))).toEqual([])
  })

  it('hold no inline style, no handler and no script but files of our own', () => {
    for (const path of pages()) {
      const page = edition.body(path)
      // a snippet that is shown is text, and has no "<" of its own
      const tags = page
        .replaceAll(/="[^"]*"/g, '=""')
        .match(/<[^>]*>/g)!
        .join('')
      expect(tags).not.toMatch(/<style|\sstyle=|\son\w+=/)
      for (const [tag] of page.matchAll(/<script[^>]*>/g)) expect(tag).toMatch(/ src="\/v1\//)
    }
  })

  it.each([
    ['wordpress', 'à l’en-tête de notre site'],
    ['joomla', 'à l’en-tête de notre site'],
    ['consent', 'remplacer le script de la vitrine'],
    ['csp', 'à la politique de sécurité (CSP)'],
    ['html', 'à l’endroit dont nous avons parlé'],
    ['wix', 'un élément «\u00a0Custom Element\u00a0» avec ces réglages'],
  ])('have a letter that asks for what it holds: %s', (platform, request) => {
    const page = edition.body(`/fr/embed/${platform}/`)
    expect(/<pre id="letter"[^>]*>([^]*?)<\/pre>/.exec(page)![1]).toContain(request)
    const [, mail] = /href="(mailto:[^"]*)"/.exec(page)!
    expect(decodeURIComponent(mail)).toContain(request)
  })

  it('have a letter for Wix that says of each line what it is for, and how high the element is', () => {
    const page = edition.body('/fr/embed/wix/')
    const letter = /<pre id="letter"[^>]*><code>([^]*?)<\/code>/.exec(page)![1]
    const lines = letter.split('\n').filter((line) => line.startsWith('– '))
    expect(lines).toEqual([
      expect.stringMatching(
        /^– Adresse \(.*\)\u00a0: https:\/\/vitrine\.example\/v1\/pinned\/.*\.js$/,
      ),
      expect.stringMatching(/^– Nom de la balise \(.*\)\u00a0: costo-shop-card$/),
      expect.stringMatching(/^– Attribut \(.*\)\u00a0: shop = [a-z-]+$/),
      '– Hauteur de l’élément\u00a0: 440 px sur ordinateur, 850 px sur téléphone',
    ])
  })

  it.each([
    [
      'shops/librairie-du-ruisseau',
      'shop-card/?shop=librairie-du-ruisseau',
      'Ce commerce sur votre site',
    ],
    ['tours/nord-du-18e', 'tour-map/?tour=nord-du-18e', 'Cette balade sur votre site'],
    [
      'partners/tudigo',
      'partner-carousel/?show=shops&amp;partner=tudigo',
      'Le module pour ce partenaire',
    ],
    [
      'videos/souvenirs-de-vitrines',
      'partner-carousel/?show=videos&amp;video=souvenirs-de-vitrines',
      'Cette vidéo sur votre site',
    ],
    [
      'perimeters/autour-du-ruisseau',
      'partner-carousel/?show=shops&amp;perimeter=autour-du-ruisseau',
      'Ce quartier sur votre site',
    ],
  ])('are led to from a record’s own page, with the record chosen: %s', (path, target, label) => {
    expect(edition.body(`/fr/${path}/`)).toContain(`<a href="/fr/embed/${target}">${label}</a>`)
  })

  it('let no line of French begin with ":" nor end with "«"', () => {
    for (const path of pages().filter((one) => one.startsWith('/fr/'))) {
      const text = edition
        .body(path)
        .replaceAll(/<(pre|head|costo-[\w-]+)\b[^]*?<\/\1>/g, '')
        .replaceAll(/<[^>]*>/g, '')
      expect([path, text.match(/.{9}( [:;?!»]|« ).{9}/g)]).toEqual([path, null])
    }
  })

  it('are not there, nor linked to, when the widgets have not been built', async () => {
    const bare = await rendered()
    expect(bare.paths.filter((path) => path.includes('/embed/'))).toEqual([])
    expect(bare.body('/fr/')).not.toContain('/embed/')
    expect(edition.body('/fr/')).toContain('href="/fr/embed/"')
  })

  it('show what there is when nothing is published', async () => {
    const empty = await rendered(
      (all) => Object.assign(all, { shops: [], tours: [], partners: [], recommendations: [] }),
      { widgets },
    )
    expect(empty.body('/fr/embed/shop-card/')).toContain('Rien n’est encore publié')
    expect(empty.body('/fr/embed/html/')).toContain('/fr/shops/')
  })

  it('stay the same bytes when a record they don’t show changes', async () => {
    const other = await rendered(
      (all) => {
        all.shops.find(({ slug }) => slug === 'boulangerie-labat')!.name = { fr: 'Autre' }
      },
      { widgets },
    )
    for (const path of pages()) expect(other.body(path)).toBe(edition.body(path))
  })
})
