import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { inPages, ready } from './in-pages'
import { LOADER, pageWith } from './two-sites'

const { open } = inPages()

const THREE = `<costo-shop-card shop="librairie-du-ruisseau"></costo-shop-card>
<costo-tour-map tour="est-du-18e"></costo-tour-map><costo-partner-carousel></costo-partner-carousel>`
const TAGS = ['costo-shop-card', 'costo-tour-map', 'costo-partner-carousel']

const GROUNDS = {
  'the default ground': '',
  'a white one': '--costo-ground:#fff',
  'a cream one': '--costo-ground:oklch(0.96 0.03 90)',
  'a yellow one': '--costo-ground:#ffd400',
  'a middling grey': '--costo-ground:#777',
  'a red one': '--costo-ground:#c8102e',
  'a night blue': '--costo-ground:#0b1f4b',
  'a black one': '--costo-ground:black',
  'a ground one sees through': '--costo-ground:transparent',
  'a ground one half sees through': '--costo-ground:rgb(255 255 255 / 0.2)',
  'a ground that is no colour': '--costo-ground:nonsense',
}
const ACCENTS = ['#ffd400', '#00e5ff', '#e30613', '#0000ff', '#fff', 'nonsense']
const TEXTS = ['', '--costo-text:#fff', '--costo-text:#111']

/** The colours of what is painted in the three widgets that can't be read: what, its colour, its ground, the ratio it has. */
const unreadable = (page: Page) =>
  page.evaluate((tags) => {
    const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!
    type Rgb = number[]
    const over = (colours: string[]): Rgb => {
      context.clearRect(0, 0, 1, 1)
      for (const colour of colours) {
        context.fillStyle = colour
        context.fillRect(0, 0, 1, 1)
      }
      return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3)
    }
    const luminance = (colour: Rgb) =>
      colour
        .map((part) =>
          part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
        )
        .reduce((sum, part, index) => sum + part * [0.2126, 0.7152, 0.0722][index], 0)
    const contrast = (one: Rgb, other: Rgb) => {
      const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b)
      return (high + 0.05) / (low + 0.05)
    }
    /** Everything painted behind an element, the page's canvas first. */
    const behind = (element: Element): string[] => {
      const parent = element.parentElement ?? (element.getRootNode() as ShadowRoot).host
      const own = getComputedStyle(element).backgroundColor
      return [...(parent ? behind(parent) : [canvas]), own]
    }
    const probe = document.body.appendChild(document.createElement('i'))
    probe.style.color = 'canvas'
    const canvas = getComputedStyle(probe).color
    probe.remove()

    const poor: string[] = []
    const check = (
      element: Element,
      what: 'color' | 'borderTopColor' | 'stroke',
      least: number,
    ) => {
      const grounds = behind(what === 'stroke' ? element.parentElement! : element)
      const colour = getComputedStyle(element)[what]
      const ratio = contrast(over([...grounds, colour]), over(grounds))
      if (ratio < least)
        poor.push(
          `${element.localName}.${element.getAttribute('class')} ${what} ${colour} on ${grounds.join(' ')}: ${ratio.toFixed(2)}`,
        )
    }
    for (const tag of tags) {
      const root = document.querySelector(tag)!.shadowRoot!
      const inside = tag === 'costo-partner-carousel' ? '.card *, button' : '.card *'
      for (const element of root.querySelectorAll(inside)) {
        const own = [...element.childNodes].some(
          (node) => node.nodeType === 3 && node.textContent!.trim(),
        )
        const isExempt = element.closest('[aria-disabled=true],.awning,.monogram,.plate')
        if (own && !isExempt && !element.closest('svg')) check(element, 'color', 4.5)
        if (element.matches('button:not(.pin)') && !isExempt) check(element, 'borderTopColor', 3)
        if (element.matches('.line')) check(element, 'stroke', 3)
      }
    }
    return poor
  }, TAGS)

it.each(Object.entries(GROUNDS))(
  'everything can be read on %s, whatever accent and text come with it',
  async (_, ground) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await open(
        pageWith(THREE + LOADER, `<style>:root{color-scheme:light dark;${ground}}</style>`),
        { colorScheme, viewport: { width: 1000, height: 3000 } },
      )
      for (const tag of TAGS) await ready(page, tag)
      for (const accent of ACCENTS)
        for (const text of TEXTS) {
          const changed = page.evaluate(
            (tags) =>
              Promise.all(
                tags.map(
                  (tag) =>
                    new Promise<void>((done) => {
                      const frame = document.querySelector(tag)!.shadowRoot!.querySelector('.w')!
                      new MutationObserver(() => done()).observe(frame, {
                        attributeFilter: ['style'],
                      })
                    }),
                ),
              ).then(() => undefined),
            TAGS,
          )
          await page.evaluate(
            (style) => document.documentElement.setAttribute('style', style),
            `--costo-accent:${accent};${text}`,
          )
          await changed
          expect(await unreadable(page), `${accent} ${text} ${colorScheme}`).toEqual([])
        }
    }
  },
)
