import { describe, expect, it } from 'vitest'
import { initialsOf, mailHtml, mailText } from '../../../src/channels/offer/mail'
import { LOGO, PUBLIC_URL, showing, SHOWN, twelve } from './showing'

const LANGUAGES = ['fr', 'en'] as const
const all = LANGUAGES.map((language) => mailHtml(showing(SHOWN, language)))
const tags = (markup: string, name: string) =>
  markup.match(new RegExp(`<${name}\\b[^>]*>`, 'g')) ?? []
const attribute = (tag: string | undefined, name: string) =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag ?? '')?.[1]

describe('the markup for a newsletter', () => {
  it.each(all.map((markup, at) => [LANGUAGES[at], markup]))(
    'in %s has what mail programs take, and nothing else',
    (_, markup) => {
      expect(markup).not.toMatch(
        /<(script|style|link|svg|video|iframe|form|button|input|meta|base)\b/i,
      )
      expect(markup).not.toMatch(/\b(class|id|onclick|srcset)="/)
      expect(markup).not.toMatch(
        /url\(|@import|position:|display:(flex|grid)|float:|var\(|javascript:/,
      )
      // a number and px, or percent: what Outlook reads
      expect(markup).not.toMatch(/\d(em|rem|vw|vh|pt)\b/)
    },
  )

  it.each(all)('says the size and the words of each picture, at an absolute address', (markup) => {
    const pictures = tags(markup, 'img')
    expect(pictures).toHaveLength(2)
    for (const tag of pictures) {
      expect(attribute(tag, 'src')).toMatch(/^https:\/\//)
      expect(Number(attribute(tag, 'width'))).toBeGreaterThan(0)
      expect(Number(attribute(tag, 'height'))).toBeGreaterThan(0)
      expect(attribute(tag, 'alt')?.trim()).toBeTruthy()
      expect(attribute(tag, 'style')).toMatch(/display:block/)
    }
  })

  it('shows a logo in its proportions, from the picture with twice the pixels', () => {
    const [logo, nameless] = tags(all[0], 'img')
    expect([attribute(logo, 'width'), attribute(logo, 'height')]).toEqual(['112', '35'])
    expect(attribute(logo, 'src')).toBe(LOGO.srcset[0].src)
    expect(attribute(logo, 'alt')).toBe('Logo de Tudigo')
    expect(attribute(nameless, 'alt')).toBe('Le Carillon')
  })

  it.each(all)('has no letters smaller than 14 pixels, and each its own size', (markup) => {
    const sizes = [...markup.matchAll(/font-size:(\d+)px/g)].map(([, size]) => Number(size))
    expect(sizes.length).toBeGreaterThan(10)
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(14)
    for (const tag of [...tags(markup, 'p'), ...tags(markup, 'h2')])
      expect(attribute(tag, 'style')).toMatch(/font-family:.*font-size:.*color:|font-size:18px/)
  })

  it('says a ground for its ink, so that both are turned in the dark', () => {
    const [outer] = tags(all[0], 'table').filter((tag) => tag.includes('max-width:600px'))
    expect(attribute(outer, 'bgcolor')).toBe('#ffffff')
    expect(attribute(outer, 'style')).toMatch(/background-color:#ffffff/)
  })

  it.each(all)('leads through the counter, and nowhere else', (markup) => {
    const links = tags(markup, 'a').map((tag) => attribute(tag, 'href'))
    expect(new Set(links)).toEqual(new Set(SHOWN.map(({ link }) => link)))
    expect(links.every((link) => link?.startsWith(`${PUBLIC_URL}/r/amis/partners/`))).toBe(true)
  })

  it.each(all)('keeps what an editor has typed as text', (markup) => {
    expect(markup).toContain('&lt;b onclick=&quot;x&quot;&gt;')
    expect(markup).toContain('&lt;script&gt;alert(1)')
    expect(markup).toContain('Les Amis &amp; Cie')
  })

  it('gives Outlook on Windows a fixed width, and initials for logos it can’t show', () => {
    const [markup] = all
    const outlook = [...markup.matchAll(/<!--\[if mso\]>([\s\S]*?)<!\[endif\]-->/g)].map(
      ([, m]) => m,
    )
    expect(outlook[0]).toMatch(/<table[^>]*width="600"/)
    expect(outlook.some((part) => />\s*T\s*</.test(part))).toBe(true)
    // every ghost table is closed again
    const ghosts = outlook.join('')
    for (const name of ['table', 'tr'])
      expect(tags(ghosts, name)).toHaveLength(ghosts.split(`</${name}>`).length - 1)
    const others = [...markup.matchAll(/<!--\[if !mso\]><!-->([\s\S]*?)<!--<!\[endif\]-->/g)]
    expect(others).toHaveLength(2)
    expect(others.every(([, part]) => part.includes('<img'))).toBe(true)
  })

  it('marks the language it is in, and a text that is not translated', () => {
    expect(all[0]).toMatch(/^<table[^>]* lang="fr"/)
    expect(all[1]).toMatch(/^<table[^>]* lang="en"/)
    expect(all[0]).toMatch(/<p lang="en"[^>]*>\s*Small services/)
    expect(all[1]).toContain('Discover Tudigo')
  })

  it('is not cut off by Gmail, which does so after 102 kB, with as many as there may be', () => {
    const markup = mailHtml(showing(twelve().map((one) => ({ ...one, logo: LOGO }))))
    expect(Buffer.byteLength(markup)).toBeLessThan(60_000)
  })
})

it('says the same in plain text, with all links', () => {
  const text = mailText(showing())
  for (const { name, link } of SHOWN) {
    expect(text).toContain(name)
    expect(text).toContain(`\n${link}\n`)
  }
  expect(text).toContain('Prêts & dons')
})

it.each([
  ['Tudigo', 'T'],
  ['Le Carillon', 'C'],
  ['Les Amis du Nord-Est', 'AN'],
  ['La', 'L'],
  ['écrivains & Cie', 'ÉC'],
])('%s has the initials %s', (name, initials) => expect(initialsOf(name)).toBe(initials))
