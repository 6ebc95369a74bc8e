import { afterAll, beforeAll, expect, it } from 'vitest'
import { startFixtureVitrine } from '../../support/fixture-vitrine'
import { ask } from './http'

let vitrine: Awaited<ReturnType<typeof startFixtureVitrine>>
beforeAll(async () => {
  vitrine = await startFixtureVitrine()
})
afterAll(() => vitrine.close())

const get = (path: string) => ask(vitrine.port, path, { headers: { accept: 'text/html' } })

/** What a browser would run or apply from the page itself; data for scripts is none of it. */
const RUNS =
  /<[a-z][^>]*\s(on[a-z]+|style)="|<script(?![^>]* src=| type="application\/(ld\+)?json")[^>]*>/

/** Every page of the edition that its site map names, and one of each that it doesn't. */
async function pages(): Promise<string[]> {
  const { text } = await get('/sitemap.xml')
  const named = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url).pathname)
  return [...named, '/fr/frames/shop-card/', '/fr/embed/', '/no/such/page', '/fr/shops/nobody/']
}

it('is strict on every public page: nothing is loaded from elsewhere, and nothing written in the page runs', async () => {
  let walked = 0
  for (const path of await pages()) {
    const { headers, text } = await get(path)
    if (!headers['content-type']?.startsWith('text/html')) continue
    walked++
    const policy = String(headers['content-security-policy'])
    expect(policy, path).toMatch(/^default-src 'none'; /)
    expect(policy, path).toContain(`base-uri 'none'`)
    expect(policy, path).not.toMatch(/unsafe|\*|data:|blob:/)
    expect(headers['x-content-type-options'], path).toBe('nosniff')
    expect(headers['referrer-policy'], path).toMatch(
      /^(strict-origin-when-cross-origin|no-referrer)$/,
    )
    expect(headers['set-cookie'], path).toBeUndefined()
    expect(RUNS.exec(text)?.[0], path).toBeUndefined()
  }
  expect(walked).toBeGreaterThan(10)
})
