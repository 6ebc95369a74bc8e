import { describe, expect, it } from 'vitest'
import type { FeedCustom, FeedLine } from '../../../../src/contract/custom'
import type { Records } from '../../../../src/publish/records'
import type { LastGood } from '../../../../src/publish/render/all'
import { inputs, records } from '../../../fixtures/records'
import { renderAll, rendered } from '../../../support/rendered'

const EVIL = `"><img src=x onerror="alert(1)"><script>alert(2)</script>`

const in2 = (custom: FeedCustom) => ({ fr: custom, en: custom })
const LINES: FeedLine[] = [
  { label: 'Stationnement', value: '40 places', href: 'https://parking.example/?a=1&b="2' },
  { label: EVIL, value: EVIL },
  { label: 'Piège', value: 'ici', href: 'javascript:alert(3)' },
]

const withLines = () =>
  rendered((all: Records) => {
    for (const kind of ['shops', 'partners', 'tours', 'videos'] as const)
      for (const record of all[kind]) record.custom = in2({ lines: LINES })
  })

describe.each([
  ['a shop', '/fr/shops/librairie-du-ruisseau/'],
  ['a partner', '/fr/partners/tudigo/'],
  ['a walk', '/fr/tours/nord-du-18e/'],
  ['a film', '/fr/videos/souvenirs-de-vitrines/'],
])('the lines of %s', (_, path) => {
  it('stand on its page as text, and as a link where they lead somewhere', async () => {
    const page = (await withLines()).body(path)
    expect(page).toContain('<dt>Stationnement</dt>')
    expect(page).toContain(
      '<a href="https://parking.example/?a=1&amp;b=&quot;2" rel="noopener">40 places</a>',
    )
    expect(page).toMatch(/<dt>Piège<\/dt>\s*<dd>ici<\/dd>/)
  })

  it('are never markup there, whatever they say', async () => {
    const page = (await withLines()).body(path)
    const clean = (await rendered()).body(path)
    const count = (text: string, what: RegExp) => text.match(what)?.length ?? 0
    expect(page).toContain('&lt;img src=x onerror=')
    expect(page).not.toContain('javascript:')
    for (const what of [/<script/g, /<img/g, /<\/script>/g])
      expect(count(page, what), String(what)).toBe(count(clean, what))
  })
})

describe('what is published of a host’s own fields', () => {
  it('is told to machines as properties of a shop', async () => {
    const page = (await withLines()).body('/fr/shops/librairie-du-ruisseau/')
    const text = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)![1]
    expect(JSON.parse(text).additionalProperty).toEqual(
      LINES.map(({ label, value }) => ({ '@type': 'PropertyValue', name: label, value })),
    )
  })

  it('stands in the record’s own file as it is, in no compact list, and in those that are whole', async () => {
    const { json } = await rendered((all: Records) => {
      for (const record of [...all.shops, ...all.partners])
        record.custom = in2({ levels: { ground: 1 }, parkings: 3, src: 'x' })
    })
    const own = { levels: { ground: 1 }, parkings: 3, src: 'x' }
    expect(json('/v1/fr/shops/librairie-du-ruisseau.json').shop.custom).toEqual(own)
    expect(json('/v1/fr/shops.json').shops[0]).not.toHaveProperty('custom')
    expect(json('/v1/fr/partners.json').partners[0].custom).toEqual(own)
  })

  it('stays as it was, an address in it too, while its record is held back', async () => {
    const custom = { src: 'https://elsewhere.example/a.png' }
    const { json } = await rendered((all: Records) => void (all.shops[0].custom = in2(custom)))
    const all = records()
    const [{ slug }] = all.shops
    all.shops[0].refused = { fr: 'non', en: 'no' }
    const lastGood: LastGood = (kind, locale, of) =>
      kind === 'shops' && of === slug ? json(`/v1/${locale}/shops/${of}.json`).shop : undefined
    const { files, held } = await renderAll(all, inputs(), lastGood)
    const file = files.find(({ path }) => path === `/v1/fr/shops/${slug}.json`)
    expect(JSON.parse(String(file?.body)).shop.custom).toEqual(custom)
    expect(held).toContainEqual({ collection: 'shops', slug, reason: { fr: 'non', en: 'no' } })
  })
})
