import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startFixtureVitrine } from '../../support/fixture-vitrine'
import { ask } from './http'

let vitrine: Awaited<ReturnType<typeof startFixtureVitrine>>
beforeAll(async () => {
  vitrine = await startFixtureVitrine()
})
afterAll(() => vitrine.close())

const get = (path: string) => ask(vitrine.port, path)

describe('the page of a frame', () => {
  it.each(['partner-carousel', 'shop-card', 'tour-map'])(
    'of the %s may stand in any page, and loads from here alone',
    async (widget) => {
      for (const locale of ['fr', 'en']) {
        const { status, headers, text } = await get(`/${locale}/frames/${widget}/?shop=x`)
        const policy = String(headers['content-security-policy'])
        expect(status).toBe(200)
        expect(text).toContain(`<html lang="${locale}">`)
        expect(policy).toContain(`default-src 'none'; script-src 'self' ${vitrine.base};`)
        expect(policy).toContain(`require-trusted-types-for 'script'; trusted-types lit-html`)
        // "frame-ancestors *" would keep it out of a frame in a sandbox
        expect(policy).not.toMatch(/frame-ancestors|unsafe/)
        expect(headers['x-frame-options']).toBeUndefined()
      }
    },
  )

  it('names scripts and a style sheet that are there, and asks for nothing else', async () => {
    const { text } = await get('/fr/frames/shop-card/')
    const named = [...text.matchAll(/(?:src|href)="(\/v1\/[^"]+)"/g)].map(([, path]) => path)
    expect(named).toHaveLength(4)
    for (const path of named) expect((await get(path)).status, path).toBe(200)
    expect(text).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?! type="module" src=)/)
  })

  it('is in no site map', async () => {
    expect((await get('/sitemap.xml')).text).not.toContain('/frames/')
  })

  it('leaves other pages as they were: nobody else may frame them', async () => {
    const { headers } = await get('/fr/shops/')
    expect(headers['content-security-policy']).toContain(`frame-ancestors 'self'`)
  })
})
