import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { inPages } from './in-pages'
import { faults } from './shape-faults'
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
