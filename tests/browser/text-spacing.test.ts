import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { bakedWidgets } from './baked-widgets'
import { inPages, ready } from './in-pages'
import { faults } from './shape-faults'
import { LOADER, pageWith } from './two-sites'

const { open, sites } = inPages()

const LANGUAGES = ['fr', 'en', 'es', 'de', 'it']
const FILES = {
  'costo-shop-card': 'shops/librairie-du-ruisseau',
  'costo-partner-carousel': 'partners',
  'costo-tour-map': 'tours/nord-du-18e',
}
const THREE = `<costo-shop-card shop="librairie-du-ruisseau"></costo-shop-card>
<costo-partner-carousel></costo-partner-carousel><costo-tour-map tour="nord-du-18e"></costo-tour-map>`

// WCAG 2.2, 1.4.12; the space after paragraphs is a matter of the page's own
const SPACED = 'line-height:1.5;letter-spacing:0.12em;word-spacing:0.16em'
const READERS: [reader: string, body: string, width: number][] = [
  ['spaces the text', SPACED, 1000],
  ['spaces it on a phone', SPACED, 320],
  ['has it twice as large', 'font-size:32px', 640],
  ['has it twice as large and spaced, on a phone', `${SPACED};font-size:32px`, 320],
]

/** The vitrine with widgets in five languages; what is written in records stays French, the widgets' own texts don't. */
function speak() {
  for (const [path, body] of Object.entries(bakedWidgets(sites().base, LANGUAGES)))
    sites().answer(path, (_request, response) => {
      response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(body)
    })
  for (const language of LANGUAGES)
    for (const file of Object.values(FILES))
      sites().answer(`/v1/${language}/${file}.json`, (_request, response) => {
        const french = JSON.parse(readFileSync(`tests/fixtures/v1/fr/${file}.json`, 'utf8'))
        const spoken = JSON.stringify({ ...french, locale: language })
        response.end(spoken.replaceAll('https://vitrine.example', sites().base))
      })
}

it.each(LANGUAGES.flatMap((language) => READERS.map((reader) => [language, ...reader] as const)))(
  'nothing is cut off or covered in %s for a reader who %s',
  async (language, _, body, width) => {
    speak()
    const page = await open(
      pageWith(THREE + LOADER, `<style>body{margin:8px;${body}}</style>`, `lang="${language}"`),
      { viewport: { width, height: 900 } },
    )
    for (const tag of Object.keys(FILES)) {
      await page.locator(tag).scrollIntoViewIfNeeded()
      await ready(page, tag)
      expect(await faults(page, tag), tag).toEqual([])
    }
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(wide).toBeLessThanOrEqual(0)
  },
)
