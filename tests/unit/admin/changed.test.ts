import { describe, expect, it } from 'vitest'
import { touchedBy } from '../../../src/admin/editions/changed'

describe('records behind the paths of an edition', () => {
  it('finds a record once, by its page and its data in every language, with the reader’s page', () => {
    const paths = [
      '/en/shops/librairie/',
      '/fr/shops/librairie/',
      '/v1/en/shops/librairie.json',
      '/v1/fr/shops/librairie.json',
    ]
    expect(touchedBy(paths, 'fr', 20)).toEqual({
      records: [{ collection: 'shops', slug: 'librairie', page: '/fr/shops/librairie/' }],
      paths: 4,
    })
  })

  it('takes a list inside a partner or a perimeter for theirs, and a list of all for nobody’s', () => {
    const paths = [
      '/v1/fr/partners/tudigo/shops.json',
      '/v1/fr/perimeters/nord/tours.json',
      '/v1/fr/shops.json',
      '/fr/shops/',
      '/fr/shops/page/2/',
      '/v1/media/0123.webp',
      '/sitemap.xml',
    ]
    expect(touchedBy(paths, 'fr', 20)).toEqual({
      records: [
        { collection: 'partners', slug: 'tudigo', page: undefined },
        { collection: 'perimeters', slug: 'nord', page: undefined },
      ],
      paths: 2,
    })
  })

  it('counts only the paths of the records it gives', () => {
    const paths = ['/fr/shops/a/', '/v1/fr/shops/a.json', '/fr/shops/b/']
    expect(touchedBy(paths, 'fr', 1)).toMatchObject({ records: [{ slug: 'a' }], paths: 2 })
  })
})
