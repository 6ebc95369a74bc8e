import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { build } from 'vite'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildIfNeeded } from './baked-widgets'
import { inPages } from './in-pages'

const APP = 'tests/browser/react-app'
// inside the repository, so that the package finds itself by its own name as it would in node_modules
const OUT = '.tmp/react-app'

const { open, sites } = inPages()
let rendered = ''

beforeAll(async () => {
  buildIfNeeded()
  const common = { root: APP, base: './', configFile: false as const, logLevel: 'error' as const }
  await build({ ...common, build: { outDir: `../../../${OUT}/client`, emptyOutDir: true } })
  await build({
    ...common,
    ssr: { external: true },
    build: { outDir: `../../../${OUT}/server`, emptyOutDir: true, ssr: 'render.tsx' },
  })
  rendered = execFileSync(process.execPath, [`${OUT}/server/render.js`], { encoding: 'utf8' })
})

/** The app's page on the partner's site; `inside` is what the server has sent of it. */
function openApp(inside = ''): Promise<Page & { complaints: string[] }> {
  const scripts = readdirSync(`${OUT}/client/assets`)
  for (const name of scripts)
    sites().answer(`/app/${name}`, (_, response) => {
      response.setHeader('Content-Type', 'text/javascript')
      response.end(readFileSync(`${OUT}/client/assets/${name}`))
    })
  const entry = scripts.find((name) => name.startsWith('index-'))
  return open(
    `<!doctype html><html lang="fr"><meta charset="utf-8"><title>React</title>
     <body data-base="{base}"><div id="root">${inside}</div>
     <script type="module" src="{base}/app/${entry}"></script></body></html>`,
  )
}

const card = (page: Page) => page.locator('costo-shop-card')

describe('in a React 19 app, bundled, under StrictMode', () => {
  it('the component shows the card, with its attributes and the height kept free', async () => {
    const page = await openApp()

    await card(page).getByText('Ouvert jusqu’à 19 h 30').waitFor()
    expect(await page.getByRole('heading', { level: 2 }).textContent()).toBe(
      'Librairie du Ruisseau',
    )
    expect(await card(page).getAttribute('layout')).toBe('compact')
    expect(await card(page).evaluate((element) => getComputedStyle(element).minHeight)).toBe(
      '120px',
    )
    expect(page.complaints).toEqual([])
  })

  it('a new value reaches the element, its failure reaches the app, and the children are shown', async () => {
    const page = await openApp()
    await card(page).getByText('Ouvert jusqu’à 19 h 30').waitFor()
    await page.getByRole('button', { name: 'Changer' }).click()

    await page.getByText(/shops\/personne.json answered 404/).waitFor()
    await page.getByRole('link', { name: 'Librairie du Ruisseau' }).waitFor()
  })
})

describe('rendered by a server without a DOM', () => {
  it('the page already says what the children say and keeps the height free', () => {
    expect(rendered).toContain(
      '<costo-shop-card shop="librairie-du-ruisseau" layout="compact" heading-level="2" style="display:block;min-height:120px"><a href="https://vitrine.example/fr/shops/librairie-du-ruisseau/">Librairie du Ruisseau</a></costo-shop-card>',
    )
  })

  it('the browser takes the page over without a complaint and shows the card', async () => {
    const page = await openApp(rendered)
    await card(page).getByText('Ouvert jusqu’à 19 h 30').waitFor()
    expect(page.complaints).toEqual([])
  })
})
