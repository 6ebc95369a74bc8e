import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PrintedWalk } from '../../../src/publish/paper/printed'
import type { Records } from '../../../src/publish/records'
import { builtWidgets } from '../../browser/baked-widgets'
import { startFixtureVitrine } from '../../support/fixture-vitrine'
import { rendered } from '../../support/rendered'
import { ask } from './http'

const OLD: PrintedWalk = {
  ...{ edition: 'abcd2345', madeOn: '2025-05-01', name: { fr: 'L’ancienne & la "neuve"' } },
  ...{ distanceMeters: 900, state: 'open', stepFree: undefined, stops: [] },
}

/** A walk that was renamed, one that is gone, and leaflets of both. */
const change = ({ addresses }: Records) => {
  addresses.push({ collection: 'tours', slug: 'nord', movedTo: 'tour-nord' })
  addresses.push({ collection: 'tours', slug: 'sud' })
}
const more = { printed: { nord: [OLD], sud: [OLD] } }

let vitrine: Awaited<ReturnType<typeof startFixtureVitrine>>
let pages: string[]
beforeAll(async () => {
  vitrine = await startFixtureVitrine(change, more)
  const { paths, file } = await rendered(change, { ...more, widgets: builtWidgets() })
  pages = paths.filter((path) => {
    const { type, status } = file(path)!
    return type.startsWith('text/html') && status === undefined
  })
})
afterAll(() => vitrine.close())

const LINK =
  /<link\s+rel="alternate"\s+type="application\/json\+oembed"\s+href="([^"]+)"\s+title="([^"]+)"/g

/** What is answered where the page says to ask; a page that says so twice, or not at all, is a fault. */
async function answerFor(path: string, of = vitrine): Promise<Record<string, unknown>> {
  const { text } = await ask(of.port, path)
  const links = [...text.matchAll(LINK)]
  expect(links, path).toHaveLength(1)
  const address = links[0][1].replaceAll('&amp;', '&')
  expect(new URL(address).searchParams.get('url'), path).toBe(of.base + path)
  const reply = await ask(of.port, address.slice(of.base.length))
  expect(reply.status, path).toBe(200)
  return JSON.parse(reply.text) as Record<string, unknown>
}

const srcOf = ({ html }: Record<string, unknown>) =>
  /<iframe [^>]*src="([^"]+)"/.exec(html as string)?.[1].replaceAll('&amp;', '&')

it('every HTML page of an edition says where to ask, and what is answered can be shown', async () => {
  expect(pages.length).toBeGreaterThan(60)
  for (const path of pages) {
    const answer = await answerFor(path === '/' ? '/fr/' : path)
    expect(answer, path).toMatchObject({
      version: '1.0',
      type: expect.stringMatching(/^(rich|link)$/) as string,
      title: expect.stringMatching(/\S/) as string,
      provider_name: 'CoSto Vitrine',
    })
    const src = srcOf(answer)
    if (answer.type === 'link') expect(src, path).toBeUndefined()
    else expect((await ask(vitrine.port, src!.slice(vitrine.base.length))).status, path).toBe(200)
  }
})

it('is answered in the name that the public side has, where it has one of its own', async () => {
  const named = await startFixtureVitrine(() => {}, { names: { fr: 'La Vitrine de Lyon' } })
  const providers = [await answerFor('/fr/', named), await answerFor('/en/', named)]
  await named.close()
  expect(providers.map((answer) => answer.provider_name)).toEqual([
    'La Vitrine de Lyon',
    'CoSto Vitrine',
  ])
})

describe('where a widget shows what the page is about it is in the answer:', () => {
  const walk = '/frames/tour-map/?tour=nord-du-18e'
  it.each([
    ['a walk’s page to print', '/fr/tours/nord-du-18e/print/', `/fr${walk}`],
    ['the same on A3', '/en/tours/nord-du-18e/print/a3/', `/en${walk}`],
    ['what has changed since a leaflet', '/fr/tours/nord/p/abcd2345/', `/fr${walk}`],
    [
      'a perimeter',
      '/en/perimeters/autour-du-ruisseau/',
      '/en/frames/partner-carousel/?show=shops&perimeter=autour-du-ruisseau',
    ],
  ])('%s', async (_, path, frame) => {
    const answer = await answerFor(path)
    expect(answer.type).toBe('rich')
    expect(srcOf(answer)).toBe(vitrine.base + frame)
  })
})

describe('where none does the page is a link with its own name:', () => {
  it.each([
    ['/fr/tours/', 'Balades'],
    ['/fr/embed/', 'Mettre la vitrine sur votre site'],
    ['/en/embed/wix/', 'Wix · On your site'],
    ['/fr/embed/tour-map/', 'La carte de balade · Sur votre site'],
    ['/fr/frames/shop-card/', 'Un commerce'],
    [
      '/fr/tours/sud/p/abcd2345/',
      'Depuis l’impression de votre dépliant\u00a0: L’ancienne & la "neuve"',
    ],
  ])('%s: %s', async (path, title) => {
    const answer = await answerFor(path)
    expect(answer).toMatchObject({ version: '1.0', type: 'link', title })
    expect(answer).not.toHaveProperty('html')
    expect(answer).not.toHaveProperty('width')
  })
})

it('a page that only says where a record is now, or that it is gone, speaks for none', async () => {
  for (const path of ['/fr/tours/sud/', '/fr/tours/nord/'])
    expect((await ask(vitrine.port, path)).text, path).not.toContain('json+oembed')
})
