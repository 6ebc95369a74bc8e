import { describe, expect, it } from 'vitest'
import type { SnippetName } from '../../../src/publish/snippets/snippets'
import { SNIPPETS } from '../../../src/publish/snippets/snippets'
import { levelOf } from '../../../src/site-check/findings/finding'
import { findingsOf } from '../../../src/site-check/findings/findings'
import { SAID, toldIn } from '../../../src/site-check/findings/words'
import type { Known, Standing } from '../../../src/site-check/known'

const BASE = 'https://vitrine.example'
const PINNED = { src: `${BASE}/v1/pinned/1.0-new/shop-card.js`, integrity: 'sha384-abc' }

const RECORDS: Record<string, Standing> = {
  'shops/librairie': { type: 'published' },
  'shops/ancienne': { type: 'moved', slug: 'librairie' },
  'shops/fermee': { type: 'gone' },
}

const known: Known = {
  base: BASE,
  pinned: [{ file: 'shop-card.js', ...PINNED }],
  partnerAt: (host) => (host === 'www.tudigo.example' ? 'tudigo' : undefined),
  partnerOf: (key) => ({ ours: 'tudigo', theirs: 'le-carillon' })[key],
  standing: async (kind, slug) => RECORDS[`${kind}/${slug}`] ?? { type: 'unknown' },
}

/** As the manual writes it, for the record `slug`. */
const snippet = (name: SnippetName, slug = 'librairie') =>
  SNIPPETS[name]({
    ...{ widget: 'shop-card', attributes: { shop: slug }, locale: 'fr', base: BASE },
    link: { text: 'Librairie', href: `${BASE}/fr/shops/${slug}/` },
    ...{ reserve: 850, reserveWide: 440, pinned: PINNED },
  })

type Asked = { body: string; head?: string; policy?: string; url?: string; key?: string }

const find = ({ body, head = '', policy, url = 'https://www.tudigo.example/p', key }: Asked) =>
  findingsOf({
    page: {
      ...{ type: 'page', url: new URL(url) },
      html: `<!doctype html><head>${head}</head><body><h1>Une page</h1><p>${'Du texte. '.repeat(40)}</p>${body}</body>`,
      headers: policy === undefined ? {} : { 'content-security-policy': policy },
    },
    ...{ known, partner: { slug: 'tudigo', key } },
  })

const keys = async (asked: Asked) => (await find(asked)).map(({ key }) => key)
const one = async (asked: Asked) => (await find(asked))[0]

const LOADER = `<script async src="${BASE}/v1/embed.js"></script>`
const CARD = snippet('spot')

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

describe('a script that is held back', () => {
  const with_ = (attributes: string) =>
    `${CARD}<script ${attributes}></script>`.replaceAll('SRC', `${BASE}/v1/embed.js`)

  it.each([
    ['Cookiebot', 'type="text/plain" data-cookieconsent="marketing" src="SRC"'],
    [
      'Complianz',
      'type="text/plain" data-service="general" data-category="marketing" data-cmplz-src="SRC"',
    ],
    ['CookieYes', 'type="text/plain" data-cookieyes="cookieyes-analytics" src="SRC"'],
    ['iubenda', 'type="text/plain" class="_iub_cs_activate" suppressedsrc="SRC"'],
    ['OneTrust', 'type="text/plain" class="optanon-category-C0002" src="SRC"'],
    ['Didomi', 'type="didomi/javascript" data-vendor="c:vitrine" src="SRC"'],
    ['Klaro', 'type="text/plain" data-type="text/javascript" data-name="vitrine" data-src="SRC"'],
    ['Usercentrics', 'type="text/plain" data-usercentrics="Vitrine" src="SRC"'],
  ])('by %s', async (name, attributes) => {
    const found = await one({ body: with_(attributes) })
    expect(found).toMatchObject({ key: 'held-by-consent', level: 'broken', values: { name } })
    expect(toldIn(found, 'fr').found).toContain(`(${name})`)
    expect(toldIn(found, 'fr').line).toContain('data-cookieconsent="ignore"')
  })

  it('by the manager in the page, where the script doesn’t say whose', async () => {
    const head = '<script>window.axeptioSettings = {}</script>'
    const body = with_('type="text/plain" src="SRC"')
    expect((await one({ head, body })).values?.name).toBe('Axeptio')
    expect((await one({ body })).values?.name).toBe('')
  })

  it.each([
    ['Rocket Loader (Cloudflare)', 'type="0123456789abcdef01234567-text/javascript" src="SRC"'],
    ['WP Rocket', 'type="rocketlazyloadscript" data-rocket-src="SRC"'],
    ['LiteSpeed Cache', 'type="litespeed/javascript" data-src="SRC"'],
  ])('for a while by %s', async (name, attributes) => {
    expect(await one({ body: with_(attributes) })).toMatchObject({
      ...{ key: 'held-by-optimiser', level: 'warning', values: { name } },
    })
  })
})

describe('a script of another address or time', () => {
  it.each([
    ['another showcase’s', LOADER.replace(BASE, 'https://old.example'), 'other-address'],
    ['without https', LOADER.replace('https:', 'http:'), 'insecure'],
  ])('is found: %s', async (_, script, key) => {
    expect(await one({ body: CARD + script })).toMatchObject({ key, level: 'broken' })
  })

  it('is found: pinned, of a former version, with a hash of another', async () => {
    const old = snippet('pinned').replace('1.0-new', '0.9-old')
    expect(await one({ body: old })).toMatchObject({
      ...{ key: 'old-pinned', level: 'warning' },
      values: { line: expect.stringContaining(PINNED.src) },
    })
    const wrong = snippet('pinned').replace('sha384-abc', 'sha384-xyz')
    expect(await one({ body: wrong })).toMatchObject({ key: 'wrong-integrity', level: 'broken' })
  })

  it('is found: alone in the head, where nothing can appear', async () => {
    expect(await one({ head: snippet('script'), body: '' })).toMatchObject({ key: 'in-head' })
  })
})

describe('a security policy', () => {
  const body = snippet('element')

  it.each([
    ["script-src 'self'", 'script-src'],
    ["default-src 'self' 'unsafe-inline'", 'script-src, connect-src, img-src, media-src'],
    ["script-src 'nonce-abc' 'strict-dynamic' https:", 'script-src'],
    ['script-src https://*.vitrine.example', 'script-src'],
    ['script-src http://vitrine.example:8080', 'script-src'],
    [`script-src ${BASE}/v2/`, 'script-src'],
    [`connect-src 'self'; script-src ${BASE}`, 'connect-src'],
    [`script-src https:, script-src 'self'`, 'script-src'],
  ])('that blocks: %s', async (policy, directives) => {
    const found = (await find({ body, policy })).find(({ key }) => key === 'policy')
    expect(found).toMatchObject({ level: 'broken', values: { directives } })
    expect(found?.values?.line.split('\n')[0]).toBe(`${directives.split(',')[0]} ${BASE};`)
  })

  it.each([
    `script-src ${BASE}; style-src 'self' 'unsafe-inline'`,
    'script-src https:',
    'script-src *',
    'script-src vitrine.example',
    `script-src-elem ${BASE}; script-src 'self'`,
    "frame-ancestors 'self'; upgrade-insecure-requests",
  ])('that lets it be: %s', async (policy) => {
    expect(await keys({ body, policy })).toEqual(['works'])
  })

  it('that trusts by nonce takes the script that has it', async () => {
    const policy = "script-src 'nonce-abc' 'strict-dynamic'"
    const nonced = body.replace('<script async', '<script async nonce="abc"')
    expect(await keys({ body: nonced, policy })).toEqual(['works'])
  })

  it('is read in the page too', async () => {
    const head = `<meta http-equiv="Content-Security-Policy" content="script-src 'self'">`
    expect((await one({ body, head })).key).toBe('policy')
  })

  it('that takes pictures, styles or Trusted Types away is told as such', async () => {
    expect(await one({ body, policy: "img-src 'self'" })).toMatchObject({
      ...{ key: 'policy-media', level: 'warning', values: { directives: 'img-src' } },
    })
    const styles = await one({ body, policy: "style-src 'self'" })
    expect(styles).toMatchObject({ key: 'policy-style', level: 'warning' })
    expect(styles.values?.line).toContain('min-height:')
    expect(styles.values?.line).not.toContain('style=')
    const types = "require-trusted-types-for 'script'; trusted-types mine"
    expect(await one({ body, policy: types })).toMatchObject({ key: 'trusted-types' })
    expect(await keys({ body, policy: "require-trusted-types-for 'script'" })).toEqual(['works'])
  })

  it('that blocks the frame is told as such', async () => {
    const frame = snippet('frame').replace('?', '?key=ours&amp;')
    expect((await one({ body: frame, policy: "default-src 'self'" })).key).toBe('frame-policy')
    expect(await keys({ body: frame, policy: "script-src 'self'" })).toEqual(['works'])
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
