import { describe, expect, it } from 'vitest'
import { toldIn } from '../../../src/site-check/findings/words'
import { BASE, CARD, LOADER, PINNED, find, keys, one, snippet } from './pages'

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
