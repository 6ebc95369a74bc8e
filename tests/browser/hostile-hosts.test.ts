import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { inPages } from './in-pages'
import { LOADER, pageWith } from './two-sites'

const { open } = inPages()

const WIDGETS = [
  ['costo-partner-carousel', ''],
  ['costo-shop-card', 'shop="librairie-du-ruisseau"'],
  ['costo-tour-map', 'tour="nord-du-18e"'],
] as const

const PHONE = { viewport: { width: 320, height: 640 } }
const style = (css: string) => `<style>${css}</style>`
const around = (css: string) => (widget: string) =>
  `<div id="around" style="${css}">${widget}</div>`
const beside = (css: string) => (widget: string) =>
  `<div style="${css}">${widget}<p>Un texte à côté, assez long pour prendre de la place.</p></div>`

type Host = {
  head?: string
  html?: string
  body?: (widget: string) => string
  options?: object
  /** Width the widget must have at least, CSS pixels; that of a phone's column unless said. */
  least?: number
  /** Something the page does after the widget has come. */
  then?: (page: Page) => Promise<unknown>
}

const HOSTS: Record<string, Host> = {
  'resets all': { head: style('*{all:unset}'), least: 900 },
  'resets all, with more weight': { head: style('body *{all:unset!important}'), least: 900 },
  'makes images tiny': { head: style('img{max-width:10px!important;height:1px!important}') },
  'hides buttons, lists and articles': {
    head: style('button,ul,ol,li,article,section,header{display:none!important}'),
  },
  'hides what is empty': { head: style('div:empty,p:empty,span:empty{display:none!important}') },
  'styles everything that has a class': {
    head: style('[class]{position:fixed!important;opacity:0!important;color:red!important}'),
  },
  'spreads letters and capitals': {
    head: style(
      '*{letter-spacing:0.1em;text-transform:uppercase;line-height:1;word-spacing:0.3em}',
    ),
  },
  'lets text inherit oddities': {
    head: style(
      'body{line-height:0.8;white-space:nowrap;text-align:justify;text-indent:-2em;font:italic 900 9px/1 serif;word-break:break-all;hyphens:auto;cursor:none;pointer-events:auto;visibility:visible}',
    ),
  },
  'has a huge root font': { head: style(':root{font-size:40px}') },
  'has a tiny root font': { head: style(':root{font-size:4px}') },
  'has a root font of nothing': { head: style(':root{font-size:0}') },
  'reads from right to left': { html: 'lang="fr" dir="rtl"' },
  'reads from top to bottom': { head: style('body{writing-mode:vertical-rl}'), least: 170 },
  'is zoomed to 200 %': { head: style('body{zoom:2}') },
  'is 320 pixels wide': { options: PHONE },
  'is 320 pixels wide, at twice the text': { options: PHONE, head: style('body{font-size:32px}') },
  'is a flex row': { body: beside('display:flex'), least: 170 },
  'is a flex row that shrinks to nothing': { body: beside('display:flex;width:60px'), least: 170 },
  'is a flex column': { body: beside('display:flex;flex-direction:column;align-items:center') },
  'is a flex column of a fixed height': {
    body: beside('display:flex;flex-direction:column;height:100px;align-items:flex-start'),
  },
  'is a grid': {
    body: beside('display:grid;grid-template-columns:auto auto;justify-items:start'),
    least: 170,
  },
  'is an inline block': { body: around('display:inline-block'), least: 170 },
  floats: { body: beside('float:left'), least: 170 },
  'is a table cell': { body: around('display:table-cell'), least: 170 },
  'is a paragraph': { body: (widget) => `<p>Avant ${widget} après</p>` },
  'has no box of its own': { body: around('display:contents') },
  'is contained': { body: around('contain:layout paint') },
  'skips what is off screen': {
    body: around('content-visibility:auto;contain-intrinsic-size:auto 300px'),
  },
  'cuts off what is too tall': { body: around('height:220px;overflow:hidden') },
  'has no width yet': {
    body: around('width:0;overflow:hidden'),
    then: (page) =>
      page.evaluate(() => document.getElementById('around')!.removeAttribute('style')),
    least: 900,
  },
  'was hidden at first': {
    body: around('display:none'),
    then: (page) =>
      page.evaluate(() => document.getElementById('around')!.removeAttribute('style')),
    least: 900,
  },
}

/** What is wrong with the shape of a widget: things outside it, things that cover each other, text that is cut off. */
const faults = (page: Page, tag: string) =>
  page.evaluate((name) => {
    const host = document.querySelector<HTMLElement>(name)!
    const root = host.shadowRoot!
    const found: string[] = []
    const frame = host.getBoundingClientRect()
    const isSeen = (element: Element) => {
      const { width, height } = element.getBoundingClientRect()
      return width > 0 && height > 0 && element.checkVisibility({ opacityProperty: true })
    }
    const label = (element: Element) =>
      `${element.localName}.${element.getAttribute('class') ?? element.getAttribute('part') ?? ''} "${element.textContent?.trim().slice(0, 30)}"`

    const texts = [...root.querySelectorAll('.h, p, dt, dd, li, button, a')].filter(
      (element) => isSeen(element) && !element.closest('[part=map]'),
    )
    if (texts.length < 4) found.push(`only ${texts.length} texts can be seen`)
    for (const element of texts) {
      const box = element.getBoundingClientRect()
      // what is further along in a list one scrolls is meant to be outside
      if (element.closest('[part=list]')) continue
      if (box.left < frame.left - 1 || box.right > frame.right + 1)
        found.push(
          `${label(element)} sticks out sideways: ${box.left}–${box.right} of ${frame.left}–${frame.right}`,
        )
      if (
        element.scrollWidth > element.clientWidth + 1 &&
        getComputedStyle(element).display !== 'inline'
      )
        found.push(`${label(element)} is wider than its box`)
    }
    // texts beside or below each other never cover one another
    const leaves = texts.filter(
      (element) => !texts.some((other) => other !== element && element.contains(other)),
    )
    const boxes = leaves
      .filter((element) => !element.matches('.callout'))
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
    for (const [index, one] of boxes.entries())
      for (const other of boxes.slice(index + 1)) {
        const wide =
          Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
        const high =
          Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top)
        if (wide > 2 && high > 4) found.push(`${label(one.element)} covers ${label(other.element)}`)
      }
    for (const picture of root.querySelectorAll('img'))
      if (isSeen(picture) && picture.getBoundingClientRect().width < 30)
        found.push('a picture is tiny')
    for (const button of root.querySelectorAll('button')) {
      const { width, height } = button.getBoundingClientRect()
      if (width < 24 || height < 24) found.push(`${label(button)} is ${width} × ${height}`)
    }
    const size = parseFloat(getComputedStyle(root.querySelector('.w')!).fontSize)
    if (size < 15) found.push(`text of ${size} px`)
    return found
  }, tag)

describe.each(WIDGETS)('%s keeps its shape in a page that', (tag, attributes) => {
  it.each(Object.entries(HOSTS))(
    '%s',
    async (_, { head = '', html, body, options = {}, least = 300, then }) => {
      const widget = `<${tag} ${attributes}></${tag}>`
      const page = await open(
        pageWith((body?.(widget) ?? widget) + LOADER, style('body{margin:8px}') + head, html),
        options,
      )
      await then?.(page)
      await page
        .locator(`${tag} [part=card], ${tag} [part=tour]`)
        .first()
        .waitFor({ state: 'attached' })
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      )
      expect(await faults(page, tag)).toEqual([])
      expect((await page.locator(tag).boundingBox())!.width).toBeGreaterThanOrEqual(least)
      expect(page.complaints).toEqual([])
    },
  )
})
