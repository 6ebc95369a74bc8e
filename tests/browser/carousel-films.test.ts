import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { FeedVideo } from '../../src/contract/video'
import { findings } from './axe'
import { serveFilm } from './film-server'
import { GATHER_ERRORS, failed, failures, inPages } from './in-pages'
import { LOADER, pageWith } from './two-sites'

const { open, sites } = inPages()
const TAG = 'costo-partner-carousel'

const films = (attributes = '', more = LOADER) =>
  pageWith(
    `<main><h1>Page</h1><h2>Partie</h2><${TAG} show="videos" ${attributes}><a href="#own">Lien</a></${TAG}></main>${more}`,
    `<style>:root{color-scheme:light dark}body{font:16px/1.5 sans-serif}</style>${GATHER_ERRORS}`,
  )

const play = (page: Page, name = 'Lire : Souvenirs de vitrines, 5 min') =>
  page.getByRole('button', { name }).click()

/** Waits until the film in the page says so of itself. */
const film = (page: Page, state: 'playing' | 'stopped') =>
  page.waitForFunction(
    ([tag, wanted]) => {
      const video = document.querySelector(tag)!.shadowRoot!.querySelector('video')
      if (!video) return false
      return wanted === 'playing' ? video.currentTime > 0.2 : video.paused && video.currentTime > 1
    },
    [TAG, state],
  )

/** Gives one partner two sequences of the film. */
const ownTwo = ({ sequences: [first, second] }: FeedVideo) => (second.partner = first.partner)

const player = (page: Page) => page.locator(`${TAG} video`)

describe('a film', () => {
  it('is shown all the same when the address it has elsewhere is none', async () => {
    serveFilm(sites(), (film) => Object.assign(film, { sources: [], external: 'https://[' }))
    const page = await open(films())
    await page.locator(`${TAG} [part=card]`).waitFor()
    expect(await page.getByRole('link', { name: 'Souvenirs de vitrines' }).count()).toBe(1)
    expect(await failures(page)).toEqual([])
  })

  it('is not asked for before it is pressed; then it plays from our origin, with captions and the focus', async () => {
    const path = serveFilm(sites())
    const page = await open(films())
    await page.getByRole('button', { name: 'Lire : Souvenirs de vitrines, 5 min' }).waitFor()
    await page.waitForLoadState('networkidle')
    const asked = () => sites().asked.filter((one) => one === path || one.endsWith('.vtt'))
    expect(asked()).toEqual([])

    await play(page)
    await film(page, 'playing')
    expect(asked()).toContain(path)
    const showing = await player(page).evaluate((video: HTMLVideoElement) =>
      [...video.textTracks].filter(({ mode }) => mode === 'showing').map((one) => one.language),
    )
    expect(showing).toEqual(['fr'])
    expect(await player(page).evaluate((video) => video.matches(':focus'))).toBe(true)
    const transcript = page.getByRole('link', { name: 'Transcription' })
    expect(await transcript.getAttribute('href')).toMatch(/\/fr\/videos\/souvenirs-de-vitrines\/$/)
  })

  it('shows a partner its own sequence, from where it begins to where it ends, and leads to the whole', async () => {
    serveFilm(sites(), ({ sequences: [own] }) => Object.assign(own, { from: 100, to: 102 }))
    const page = await open(films('partner="tudigo"'))
    await play(page, 'Lire : Prêter un peu, ouvrir demain, 2 s')
    await film(page, 'stopped')
    const at = await player(page).evaluate((video: HTMLVideoElement) => video.currentTime)
    expect(at).toBeGreaterThan(101)
    expect(at).toBeLessThan(102.5)
    await page.getByRole('link', { name: 'Voir le film entier' }).waitFor()
    expect(await page.getByRole('listitem').count()).toBe(1)
  })

  it('says that it can’t be played, once, and gives the focus to its page', async () => {
    const path = serveFilm(sites())
    sites().answer(path, (_request, response) => response.writeHead(404).end())
    const page = await open(films())
    await play(page)
    await page.getByRole('alert').getByText('Ce film ne peut pas être lu ici.').waitFor()
    const link = page.getByRole('link', { name: 'Voir le film entier' })
    await page.waitForFunction((tag) => {
      const focused = document.querySelector(tag)!.shadowRoot!.activeElement
      return focused?.textContent === 'Voir le film entier'
    }, TAG)
    expect(await link.getAttribute('href')).toMatch(/\/fr\/videos\/souvenirs-de-vitrines\/$/)
    expect(await failures(page)).toEqual([expect.stringContaining(`${path} can't be played`)])
    expect(await findings(page)).toEqual([])
  })

  it('that can’t be played keeps no other from playing, and one at a time is played', async () => {
    const path = serveFilm(sites(), ownTwo)
    sites().answer(path, (_request, response) => response.writeHead(404).end())
    const page = await open(films('partner="tudigo"'))
    await play(page, 'Lire : Prêter un peu, ouvrir demain, 1 min')
    await page.getByRole('alert').waitFor()
    serveFilm(sites(), ownTwo)
    await play(page, 'Lire : Un verre d’eau pour tous, 1 min')
    await film(page, 'playing')
    expect(await player(page).count()).toBe(1)
    expect(await player(page).getAttribute('aria-label')).toBe('Un verre d’eau pour tous')
    expect(await page.getByRole('alert').count()).toBe(0)
    expect(await failures(page)).toHaveLength(1)
  })

  it('marks the words of a sequence that is not translated as what they are', async () => {
    serveFilm(sites(), (video) => (video.fallback = ['sequences']))
    const text = await (await fetch(`${sites().base}/v1/fr/videos.json`)).text()
    sites().answer('/v1/en/videos.json', (_request, response) =>
      response.end(text.replace('"locale":"fr"', '"locale":"en"')),
    )
    const page = await open(films('partner="tudigo" lang="en"'))
    const link = page.getByRole('link', { name: 'Prêter un peu, ouvrir demain' })
    expect(await link.getAttribute('lang')).toBe('fr')
    expect(await page.getByText('Rue du Ruisseau').getAttribute('lang')).toBe('fr')
  })

  it('of another host is a link to it, never a frame', async () => {
    serveFilm(sites(), (video) =>
      Object.assign(video, { sources: [], external: 'https://films.example/42' }),
    )
    const page = await open(films())
    const link = page.getByRole('link', { name: 'Regarder sur films.example' })
    await link.waitFor()
    expect(await link.getAttribute('href')).toBe('https://films.example/42')
    expect(await page.getByRole('button').count()).toBe(0)
    expect(await page.locator('iframe').count()).toBe(0)
  })

  it('that is withheld, or whose address is code, leads to its page only', async () => {
    serveFilm(sites(), (video) =>
      Object.assign(video, { sources: [], external: 'javascript:alert(1)', transcript: undefined }),
    )
    const page = await open(films())
    await page.getByRole('link', { name: 'Souvenirs de vitrines' }).waitFor()
    expect(await page.getByRole('listitem').getByRole('link').count()).toBe(1)
    expect(await page.getByRole('button').count()).toBe(0)
  })

  it('plays under a strict policy that allows our media, without one violation', async () => {
    serveFilm(sites())
    const witness = `<script nonce="page">window.violations=[];addEventListener("securitypolicyviolation",(e)=>violations.push(e.violatedDirective+" "+e.blockedURI))</script>`
    const { base } = sites()
    const page = await open(pageWith(`<${TAG} show="videos"></${TAG}>${LOADER}`, witness), {
      headers: {
        'Content-Security-Policy': `default-src 'none'; script-src 'nonce-page' ${base}; img-src ${base}; connect-src ${base}; media-src ${base}; require-trusted-types-for 'script'; trusted-types lit-html`,
      },
    })
    await play(page)
    await film(page, 'playing')
    expect(await page.evaluate(() => (window as unknown as { violations: [] }).violations)).toEqual(
      [],
    )
  })

  it('plays from a pinned file, which holds all of it', async () => {
    serveFilm(sites())
    const page = await open(
      films('', '<script type="module" src="{pinned}/partner-carousel.js"></script>'),
    )
    await play(page)
    await film(page, 'playing')
  })

  it('leaves what the author wrote, with one error, when its code can’t be had', async () => {
    serveFilm(sites())
    const page = await open(films())
    await page.getByRole('button', { name: /^Lire/ }).waitFor()
    const part = sites().moduleWith('<video')
    sites().answer(part, (_request, response) => response.writeHead(503).end())
    await page.reload()
    await failed(page)
    expect(await page.getByRole('link', { name: 'Lien' }).isVisible()).toBe(true)
    expect(await failures(page)).toHaveLength(1)
  })
})

it.each([
  ['on a light ground', {}],
  ['on a dark ground', { colorScheme: 'dark' as const }],
  ['with forced colours', { forcedColors: 'active' as const }],
])('axe finds nothing among films %s, before and while one plays', async (_, options) => {
  serveFilm(sites())
  const page = await open(films(), options)
  await page.getByRole('button', { name: /^Lire/ }).waitFor()
  expect(await findings(page)).toEqual([])
  await play(page)
  await film(page, 'playing')
  expect(await findings(page)).toEqual([])
})
