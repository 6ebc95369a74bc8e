import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { reserveFor } from '../../../../src/publish/snippets/reserve'
import { needsPinned, type SnippetName, SNIPPETS } from '../../../../src/publish/snippets/snippets'
import type { Wanted } from '../../../../src/publish/snippets/wanted'

const card = (): Wanted => ({
  widget: 'shop-card',
  attributes: { shop: 'librairie-du-ruisseau' },
  locale: 'fr',
  base: 'https://vitrine.example',
  link: {
    text: 'Librairie du Ruisseau',
    href: 'https://vitrine.example/fr/shops/librairie-du-ruisseau/',
  },
  reserve: reserveFor('shop-card', {}, 'phone'),
})

/** Every value says what would break out of markup, a string or an address. */
const HOSTILE = `"'\`><script>alert(1)</script>&amp;{x}\\\n$&`
const hostile = (): Wanted => ({
  ...card(),
  attributes: { shop: HOSTILE, layout: '', 'heading-level': '2' },
  link: { text: HOSTILE, href: `https://vitrine.example/?${HOSTILE}` },
  pinned: { src: `https://vitrine.example/${HOSTILE}`, integrity: HOSTILE },
})

/** What a program does: the calls of React's createElement it makes. */
function rendered(source: string): unknown[][] {
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { jsx: ts.JsxEmit.React, target: ts.ScriptTarget.ES2022 },
  })
  const calls: unknown[][] = []
  const React = { createElement: (...call: unknown[]) => calls.push(call), Fragment: 'fragment' }
  new Function('React', outputText)(React)
  return calls
}

describe('the README', () => {
  const readme = readFileSync('README.md', 'utf8')
  it.each<[SnippetName, Partial<Wanted>]>([
    ['element', { reserveWide: 440 }],
    ['component', {}],
    ['script', { widget: 'partner-carousel', attributes: { partner: 'tudigo' } }],
    [
      'spot',
      {
        ...{ widget: 'tour-map', attributes: { tour: 'nord-du-18e' }, reserve: 480 },
        link: {
          text: 'Balade : le nord du 18e',
          href: 'https://vitrine.example/fr/tours/nord-du-18e/',
        },
      },
    ],
  ])('shows the snippet "%s" as it is made', (name, more) => {
    expect(readme).toContain(SNIPPETS[name]({ ...card(), ...more }))
  })
})

describe('a snippet', () => {
  const MARKUP: SnippetName[] = [
    'element',
    'protected',
    'script',
    'spot',
    'block',
    'frame',
    'pinned',
    'strict',
    'strictPinned',
  ]

  it.each(MARKUP)('%s lets no value end an attribute or a tag', (name) => {
    const text = SNIPPETS[name](hostile())
    // what is left once every quoted value and every entity is taken away is only the snippet's own
    const bare = text.replaceAll(/="[^"]*"/g, '=""')
    expect(bare).not.toContain('alert(1)</script>')
    expect(bare.match(/<script/g)?.length ?? 0).toBe(name === 'spot' || name === 'frame' ? 0 : 1)
    expect(text).not.toContain('<script>alert')
  })

  it('leaves attributes at their default and without a value out', () => {
    expect(SNIPPETS.element({ ...card(), attributes: { shop: 'x', layout: '' } })).toContain(
      '<costo-shop-card shop="x" style=',
    )
  })

  it('refuses a name that isn’t one, rather than write it', () => {
    expect(() => SNIPPETS.element({ ...card(), attributes: { 'on"click': 'x' } })).toThrow(
      /"on"click" is no attribute/,
    )
  })

  it('has the attribute of Rocket Loader before the address, where it is looked for', () => {
    for (const name of ['protected', 'protectedLoader'] as const)
      expect(SNIPPETS[name](card())).toMatch(/<script async [^>]*data-cfasync="false"[^>]* src=/)
  })

  it('for a frame asks for the page of the widget with its attributes, and has a name', () => {
    const { pathname, searchParams } = new URL(SNIPPETS.frameAddress(hostile()))
    expect(pathname).toBe('/fr/frames/shop-card/')
    expect(Object.fromEntries(searchParams)).toEqual({
      shop: HOSTILE,
      'heading-level': '2',
    })
    const tokens = { '--costo-accent': '#c00', '--costo-radius': '1em', '--costo-font': 'serif' }
    expect(SNIPPETS.frameAddress({ ...card(), tokens })).toMatch(
      /\?shop=[^&]*&accent=c00&radius=1em$/,
    )
    expect(SNIPPETS.frame(card())).toContain('title="Librairie du Ruisseau"')
  })

  it('for React renders the element with the values as they are, and the loader', () => {
    expect(rendered(SNIPPETS.jsx(hostile()))).toEqual([
      ['a', { href: `https://vitrine.example/?${HOSTILE}` }, HOSTILE],
      [
        'costo-shop-card',
        {
          ...{ shop: HOSTILE, 'heading-level': '2' },
          style: { display: 'block', minHeight: '850px' },
        },
        expect.anything(),
      ],
      ['script', { async: true, src: 'https://vitrine.example/v1/embed.js' }],
      ['fragment', null, expect.anything(), expect.anything()],
    ])
  })

  it('for the package imports what it uses and passes numbers as numbers', () => {
    const text = SNIPPETS.component({
      ...card(),
      attributes: { shop: 'x', 'heading-level': '2' },
      tokens: { '--costo-accent': '#c00' },
    })
    expect(text).toContain(`import { ShopCard } from 'costo-vitrine/react'`)
    expect(text).toContain(
      `<ShopCard shop="x" headingLevel={2} reserve={850} style={{ '--costo-accent': '#c00' }}>`,
    )
  })

  it('of a policy names our origin and no path, and no source of styles', () => {
    const policy = SNIPPETS.policy({ ...card(), base: 'https://ville.example/vitrine' })
    expect(policy.match(/https:\S+/g)).toEqual(Array(4).fill('https://ville.example;'))
    expect(policy).not.toContain('style-src')
  })

  it('needs a pinned file exactly where it names one', () => {
    const { pinned } = hostile()
    const names = Object.keys(SNIPPETS) as SnippetName[]
    const naming = names.filter(
      (name) => SNIPPETS[name]({ ...card(), pinned }) !== SNIPPETS[name](card()),
    )
    expect(naming).toEqual(names.filter(needsPinned))
  })
})
