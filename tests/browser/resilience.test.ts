import { describe, expect, it } from 'vitest'
import { GATHER_ERRORS, failed, failures, inPages, ready } from './in-pages'
import { LOADER, pageWith } from './two-sites'

const { open } = inPages()

const WIDGETS = [
  ['costo-shop-card', 'shop="l-annexe"'],
  ['costo-tour-map', 'tour="nord-du-18e"'],
  ['costo-partner-carousel', ''],
] as const

const snippetOf = (tag: string, attributes: string) =>
  `<${tag} ${attributes}><a href="#own">Le lien de l’auteur</a></${tag}>`
const THREE = WIDGETS.map(([tag, attributes]) => snippetOf(tag, attributes)).join('')

it('a browser without ResizeObserver gets the widgets all the same', async () => {
  const page = await open(
    pageWith(`<script>delete window.ResizeObserver</script>${THREE}${LOADER}`),
  )
  for (const [tag] of WIDGETS) {
    await page.locator(tag).scrollIntoViewIfNeeded()
    await ready(page, tag)
  }
  expect(await page.locator('costo-tour-map .pin').count()).toBeGreaterThan(3)
  expect(page.complaints).toEqual([])
})

describe.each(WIDGETS)('%s', (tag, attributes) => {
  it('keeps what the author wrote, with one error, in a page that has spoilt what it needs', async () => {
    const spoil = `<script>document.importNode=()=>{throw new Error("spoilt")}</script>`
    const page = await open(pageWith(GATHER_ERRORS + spoil + snippetOf(tag, attributes) + LOADER))
    await failed(page).catch(() => undefined)
    await page.waitForLoadState('networkidle')
    expect(await page.getByRole('link', { name: 'Le lien de l’auteur' }).isVisible()).toBe(true)
    // an update too many would say it again
    await page.evaluate(
      (name) => document.querySelector(name)!.setAttribute('heading-level', '2'),
      tag,
    )
    await page.evaluate(() => new Promise(requestAnimationFrame))
    expect(await failures(page)).toEqual(['spoilt'])
  })

  it('shows what the author wrote, with one error, when it is moved into a frame', async () => {
    const frame = '<iframe style="width:900px;height:700px"></iframe>'
    const page = await open(pageWith(GATHER_ERRORS + snippetOf(tag, attributes) + frame + LOADER))
    await ready(page, tag)
    await page.evaluate((name) => {
      const widget = document.querySelector(name)!
      // the event would stay in the frame
      widget.addEventListener('costo-error', () => {
        ;(window as unknown as { failures: string[] }).failures.push('moved')
      })
      document.querySelector('iframe')!.contentDocument!.body.append(widget)
    }, tag)
    await page.frameLocator('iframe').getByRole('link', { name: 'Le lien de l’auteur' }).waitFor()
    expect(await failures(page)).toEqual(['moved'])
  })
})

it.each(WIDGETS.slice(1))(
  '%s keeps what the author wrote when it can’t even be made',
  async (tag, attributes) => {
    const spoil = `<script>window.ResizeObserver=class{constructor(){throw new Error("spoilt")}}</script>`
    const page = await open(pageWith(snippetOf(tag, attributes) + spoil + LOADER))
    await page.waitForLoadState('networkidle')
    expect(await page.getByRole('link', { name: 'Le lien de l’auteur' }).isVisible()).toBe(true)
  },
)
