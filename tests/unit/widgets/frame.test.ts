import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { pageOf, partnerOn } from '../../../widgets/frame/partners'
import { attributesIn, tokensIn } from '../../../widgets/frame/query'
import { builtWidgets } from '../../browser/baked-widgets'

const tokens = (query: string) => Object.fromEntries(tokensIn(new URLSearchParams(query)))

describe('tokens of a frame’s address', () => {
  it.each([
    ['accent=%230b5f53', { '--costo-accent': '#0b5f53' }],
    ['accent=0b5f53', { '--costo-accent': '#0b5f53' }],
    [
      'ground=beige&text=rgb(0 0 0 / 90%25)',
      { '--costo-ground': 'beige', '--costo-text': 'rgb(0 0 0 / 90%)' },
    ],
    ['accent=oklch(0.5 0.1 180)', { '--costo-accent': 'oklch(0.5 0.1 180)' }],
    ['radius=0&font-size=1.125em', { '--costo-radius': '0', '--costo-font-size': '1.125em' }],
    ['color-scheme=light dark', { 'color-scheme': 'light dark' }],
  ])('%s', (query, expected) => {
    expect(tokens(query)).toEqual(expected)
  })

  it.each([
    'ground=url(https://elsewhere.example/)',
    'ground=var(--x, url(//elsewhere.example))',
    'ground=rgb(url(x))',
    'accent=red;--costo-ground:blue',
    'accent=red}',
    'radius=12',
    'radius=calc(1px + 1px)',
    'font-size=-2px',
    'color-scheme=only dark',
    'font=Comic Sans',
    'gap=1em',
    'accent=',
  ])('none of %s', (query) => {
    expect(tokens(query)).toEqual({})
  })
})

describe('attributes of a frame’s address', () => {
  it('are those the widget knows and that are named, once each', () => {
    const query = new URLSearchParams('shop=a&shop=b&layout=&onclick=x')
    expect(attributesIn(query, ['shop', 'layout', 'heading-level'])).toEqual([['shop', 'a']])
  })
})

describe('a partner', () => {
  const page = 'https://vitrine.example/fr/partners/tudigo/'
  const partners = [
    { slug: 'sans-site', page: 'https://vitrine.example/fr/partners/sans-site/' },
    { slug: 'tudigo', page, website: 'https://www.tudigo.example', hosts: ['tudigo.example'] },
  ]

  it('is known by where its card leads, whatever is added for statistics', () => {
    expect(pageOf('https://www.tudigo.example/?utm_source=blog', partners)).toBe(page)
  })

  it.each(['https://www.tudigo.example/projets', 'https://other.example/', '', 'nonsense'])(
    'is not known by %s',
    (address) => {
      expect(pageOf(address, partners)).toBeUndefined()
    },
  )

  it('is known by the site a frame stands on', () => {
    expect(partnerOn('tudigo.example', partners)).toBe('tudigo')
    expect(partnerOn('', partners)).toBeUndefined()
  })
})

it('costs a frame at most 1.8 kB beside the widget', () => {
  const script = builtWidgets()['frame.js']
  expect(brotliCompressSync(script).length).toBeLessThanOrEqual(1800)
  expect(script).not.toMatch(/\bimport\b/)
})
