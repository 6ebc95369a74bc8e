import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { inPages, ready } from '../browser/in-pages'
import { LOADER, pageWith } from '../browser/two-sites'
import { SNIPPETS, shown } from './snippets'

const { open, sites } = inPages()

const CARD = SNIPPETS[1]
const card = (page: Page) => shown(page, 'shop-card')

const located = (html: string) => html.replaceAll('{base}', sites().base)

/** The attributes of a snippet's element, as a builder keeps them: pairs. */
const attributesOf = (element: string) =>
  [.../^<[^>]*>/.exec(element)![0].matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [
    name,
    value,
  ])

describe.each(SNIPPETS)('a site builder that takes an address and a tag name', (snippet) => {
  // whether it makes a module of the file is the builder's secret
  it.each(['module', 'text/javascript'])(
    `shows ${snippet.tag}, made first and given its attributes last, by a script of type %s`,
    async (type) => {
      const page = await open(
        pageWith(
          `<script>
          const globals = new Set(Object.getOwnPropertyNames(window))
          const element = document.body.appendChild(document.createElement("${snippet.tag}"))
          const script = document.head.appendChild(document.createElement("script"))
          script.onload = () => {
            for (const [name, value] of ${JSON.stringify(attributesOf(snippet.element))}) element.setAttribute(name, value)
            window.left = Object.getOwnPropertyNames(window).filter((name) => !globals.has(name))
          }
          script.type = "${type}"
          script.src = "{pinned}/${snippet.widget}.js"
          </script>`,
        ),
      )
      await shown(page, snippet.widget).waitFor()
      await page.waitForFunction(() => 'left' in window)
      // "$" and all other names stay the page's; lit may leave one of its own
      const left = await page.evaluate(() => (window as unknown as { left: string[] }).left)
      expect(left.filter((name) => name !== 'litHtmlVersions')).toEqual([])
      expect(page.complaints).toEqual([])
    },
  )
})

it('shows three widgets whose files a builder loads one by one as plain scripts', async () => {
  const files = SNIPPETS.map(({ widget }) => `<script src="{pinned}/${widget}.js"></script>`)
  const page = await open(
    pageWith(SNIPPETS.map(({ element }) => element).join('') + files.join('')),
  )
  for (const { widget } of SNIPPETS) await shown(page, widget).waitFor()
  expect(page.complaints).toEqual([])
})

it('shows a widget in the frame a builder makes for pasted code', async () => {
  const page = await open(pageWith('<iframe title="Code" width="800" height="700"></iframe>'))
  await page.evaluate(
    (html) => {
      const inner = document.querySelector('iframe')!.contentDocument!
      inner.open()
      inner.write(html)
      inner.close()
    },
    located(pageWith(CARD.element + LOADER)),
  )
  const frame = (await (await page.waitForSelector('iframe')).contentFrame())!
  await shown(frame, 'shop-card').waitFor()
  expect(page.complaints).toEqual([])
})

describe('a page whose content is replaced', () => {
  /** Puts a snippet into the page as templates and Ajax navigation do: scripts in it don't run by themselves. */
  const insert = (page: Page, html: string, run = false) =>
    page.evaluate(
      ([markup, again]) => {
        const main = document.querySelector('main')!
        main.innerHTML = markup as string
        if (!again) return
        for (const old of main.querySelectorAll('script')) {
          const script = document.createElement('script')
          for (const { name, value } of old.attributes) script.setAttribute(name, value)
          old.replaceWith(script)
        }
      },
      [html, run] as const,
    )
  const EMPTY = pageWith('<main></main>')

  it.each(['element', 'script'] as const)(
    'shows the %s whose script the page makes anew so that it runs',
    async (form) => {
      const page = await open(EMPTY)
      await insert(page, located(CARD[form] + (form === 'script' ? '' : LOADER)), true)
      await card(page).waitFor()
      expect(await page.locator(CARD.tag).count()).toBe(1)
      expect(page.complaints).toEqual([])
    },
  )

  it('shows a lone script that can’t run, once the loader is there', async () => {
    const page = await open(pageWith('<main></main>', LOADER))
    await page.waitForFunction(() => 'costoLoader' in window)
    await insert(page, located(CARD.script))
    await card(page).waitFor()
  })

  it('shows the widget again after each visit of another page and back', async () => {
    const page = await open(pageWith(`<main>${CARD.element}</main>${LOADER}`))
    await card(page).waitFor()
    for (const other of [SNIPPETS[0], SNIPPETS[2]]) {
      await insert(page, other.element)
      await ready(page, other.tag)
      await insert(page, CARD.element)
      await card(page).waitFor()
    }
    expect(page.complaints).toEqual([])
  })

  it.each(['element', 'div', 'link', 'script'] as const)(
    'shows one widget, not two, when the %s comes back from the page’s own snapshot',
    async (form) => {
      const page = await open(pageWith(`<main>${CARD[form]}</main>${LOADER}`))
      await card(page).waitFor()
      const snapshot = await page.evaluate(() => document.querySelector('main')!.innerHTML)
      await insert(page, '<p>Ailleurs</p>')
      await insert(page, snapshot)
      await card(page).waitFor()
      expect(await page.locator(CARD.tag).count()).toBe(1)
      expect(page.complaints).toEqual([])
    },
  )

  it('goes on when its node is taken out and put back', async () => {
    const page = await open(pageWith(`<main>${SNIPPETS[2].element}</main>${LOADER}`))
    await ready(page, 'costo-tour-map')
    await page.evaluate(() => {
      const element = document.querySelector('costo-tour-map')!
      element.remove()
      document.querySelector('main')!.append(element)
    })
    await shown(page, 'tour-map').click()
    await page.getByRole('button', { name: 'Zoomer', exact: true }).click()
    expect(page.complaints).toEqual([])
  })
})
