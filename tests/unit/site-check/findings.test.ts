import { describe, expect, it } from 'vitest'
import type { SnippetName } from '../../../src/publish/snippets/snippets'
import { levelOf } from '../../../src/site-check/findings/finding'
import { findingsOf } from '../../../src/site-check/findings/findings'
import { SAID, toldIn } from '../../../src/site-check/findings/words'
import { BASE, CARD, LOADER, find, keys, known, one, snippet } from './pages'

describe('a snippet that is in order', () => {
  it.each<SnippetName>(['element', 'protected', 'script', 'block', 'pinned'])(
    'is known: %s',
    async (name) => {
      const found = await find({ body: snippet(name) })
      expect(found.map(({ key }) => key)).toEqual(['works'])
      expect(levelOf(found)).toBe('fine')
    },
  )

  it('is known in a frame that carries its key', async () => {
    const body = snippet('frame').replace('?', '?key=ours&amp;')
    expect(await keys({ body })).toEqual(['works'])
  })

  it('is known twice, with a loader in the head, under a policy that allows it', async () => {
    const policy = `default-src 'none'; script-src ${BASE}; connect-src ${BASE}/v1/; img-src https:; media-src *; style-src 'self' 'unsafe-inline'`
    const body = `${CARD}${CARD}`
    const found = await find({ body, head: LOADER, policy })
    expect(found).toEqual([{ key: 'works', level: 'fine', values: { count: '2', ways: 'block' } }])
  })

  it('is told beside a consent manager that lets it through', async () => {
    const head = '<script src="https://cdn.tarteaucitron.io/load.js"></script>'
    expect(await keys({ head, body: snippet('element') })).toEqual(['works', 'consent'])
  })
})

describe('a snippet that was taken away', () => {
  it('is seen by the link that WordPress leaves; the block to paste instead is given', async () => {
    const body = `<a href="${BASE}/fr/shops/librairie/">Librairie</a>`
    const found = await one({ body })
    expect([found.key, found.level]).toEqual(['stripped', 'broken'])
    expect(found.values?.line).toContain('<div data-costo="shop-card" data-shop="librairie"')
    expect(found.values?.line).toContain('data-cookieconsent="ignore"')
  })

  it.each([
    ['as text', snippet('element').replaceAll('<', '&lt;'), 'escaped'],
    [
      'as text in a block of code',
      `<pre><code>${CARD.replaceAll('<', '&lt;')}</code></pre>`,
      'escaped',
    ],
    ['the script alone', LOADER, 'loader-alone'],
    ['the tag alone', CARD, 'no-loader'],
    ['the element alone', snippet('specimen'), 'no-loader'],
    ['in a noscript', `<noscript>${CARD}</noscript>`, 'nothing'],
    ['in a comment', `<!-- ${snippet('element')} -->`, 'nothing'],
    ['nothing at all', '<p>Bonjour</p>', 'nothing'],
  ])('is found: %s', async (_, body, key) => expect((await keys({ body }))[0]).toBe(key))

  it('is no fault of a declared site’s home page, nor of one that its scripts build', async () => {
    const home = await one({ body: '', url: 'https://www.tudigo.example/' })
    expect([home.key, home.level]).toEqual(['nothing', 'warning'])
    expect((await one({ body: '' })).level).toBe('broken')
    const head = '<meta name="generator" content="Wix.com Website Builder">'
    expect(await one({ head, body: '' })).toEqual({ key: 'scripted', level: 'warning' })
  })

  it('may be among scripts that a cache plugin combines', async () => {
    const body = `${CARD}<script src="/wp-content/cache/min/1/abc.js"></script>`
    const found = await one({ body })
    expect([found.key, found.level]).toEqual(['loader-combined', 'warning'])
  })
})

describe('what a snippet shows', () => {
  it.each([
    ['under its former name', 'ancienne', 'record-moved', 'warning'],
    ['withdrawn', 'fermee', 'record-gone', 'broken'],
    ['that never was', 'fantome', 'record-unknown', 'broken'],
  ])('is found: a record %s', async (_, slug, key, level) => {
    expect(await one({ body: snippet('element', slug) })).toMatchObject({
      key,
      level,
      values: { slug },
    })
  })

  it('under its former name is given with its new one', async () => {
    const { values } = await one({ body: snippet('element', 'ancienne') })
    expect(values?.line).toContain('data-shop="librairie"')
  })

  it('is missing where an editor took the attribute away', async () => {
    const body = snippet('element').replace(' shop="librairie"', '')
    expect(await one({ body })).toMatchObject({ key: 'no-record', values: { attribute: 'shop' } })
  })

  it('is another partner’s carousel', async () => {
    const body = `<costo-partner-carousel partner="le-carillon" style="min-height:1px"><a href="${BASE}/fr/partners/">P</a></costo-partner-carousel>${LOADER}`
    expect(await one({ body })).toMatchObject({ key: 'other-partner', level: 'warning' })
    expect(await keys({ body: body.replace('le-carillon', 'tudigo') })).toEqual(['works'])
  })

  it('stands on a site that nobody has declared', async () => {
    const url = 'https://blog.example/p'
    expect(await one({ body: snippet('element'), url })).toMatchObject({
      ...{ key: 'undeclared', level: 'warning', values: { host: 'blog.example' } },
    })
  })
})

describe('how a snippet stands', () => {
  it('is told: without a reserve, and what keeps one', async () => {
    const body = snippet('strict')
    const found = await one({ body })
    expect(found).toMatchObject({ key: 'no-reserve', level: 'warning' })
    expect(found.values?.line).toContain('min-height:clamp(440px')
    const picture = body.replace('Librairie</a>', '<img width="3" height="2" src="/p.webp"></a>')
    expect(await keys({ body: picture })).toEqual(['works'])
  })

  it('is told: without its link, and with one that leads nowhere any more', async () => {
    const bare = snippet('element').replace(/<a .*<\/a>/, '')
    expect((await one({ body: bare })).key).toBe('no-link')
    const gone = snippet('element').replace('/fr/shops/librairie/', '/fr/shops/fermee/')
    expect(await one({ body: gone })).toMatchObject({ key: 'link-gone', level: 'warning' })
  })

  it.each([
    ['without a key, the partner’s is given', '', 'frame-without-key', 'ours'],
    ['without a key, there is none', '', 'frame-without-any-key', undefined],
    ['with another’s key', '?key=theirs&amp;', 'frame-wrong-key', 'ours'],
  ])('is told of a frame: %s', async (_, query, expected, key) => {
    const body = query ? snippet('frame').replace('?', query) : snippet('frame')
    const found = await one({ body, key })
    expect([found.key, found.level]).toEqual([expected, 'warning'])
    if (key) expect(found.values?.line).toContain('key=ours')
  })

  it('is told of a frame: held, locked up, without a name', async () => {
    const frame = snippet('frame').replace('?', '?key=ours&amp;')
    const held = frame.replace(' src=', ' data-src=')
    expect((await keys({ body: held }))[0]).toBe('frame-held')
    const locked = frame.replace('<iframe', '<iframe sandbox="allow-same-origin"')
    expect((await keys({ body: locked }))[0]).toBe('frame-sandbox')
    expect((await keys({ body: frame.replace(/ title="[^"]*"/, '') }))[0]).toBe('frame-title')
  })
})

it('a page that is not there is told by its reason', async () => {
  const page = { type: 'none' as const, reason: 'status' as const, status: 404 }
  const found = await findingsOf({ page, known, partner: { slug: 'tudigo' } })
  expect(found).toEqual([
    { key: 'no-page-status', level: 'unreachable', values: { status: '404' } },
  ])
  expect(toldIn(found[0], 'en').found).toBe('The page answered with an error (404).')
})

it('everything is said in both languages, with what to do wherever something is to be done', () => {
  const values = new Proxy({}, { get: (_, name) => String(name), has: () => true })
  for (const key of Object.keys(SAID) as (keyof typeof SAID)[]) {
    const [fr, en] = (['fr', 'en'] as const).map((language) => toldIn({ key, values }, language))
    expect(fr.found, key).toMatch(/[.]$/)
    expect(en.found, key).not.toBe(fr.found)
    expect(Boolean(fr.fix), key).toBe(!['works', 'consent'].includes(key))
    expect(fr.found + (fr.fix ?? ''), key).not.toMatch(/ [:;?!»]|« /)
    expect(`${fr.found}${en.found}${fr.fix}${en.fix}`, key).not.toContain('undefined.')
  }
})
