import { beforeAll, describe, expect, it } from 'vitest'
import { GATHER_ERRORS, inPages } from '../browser/in-pages'
import { LOADER, pageWith } from '../browser/two-sites'
import { bundled } from './bundled'
import { SNIPPETS, shown } from './snippets'

const { open, sites } = inPages()
type Opened = Awaited<ReturnType<typeof open>>

const THREE = SNIPPETS.map(({ element }) => element).join('\n')

async function showThree(page: Opened) {
  for (const { widget, tag } of SNIPPETS) {
    await page.locator(tag).scrollIntoViewIfNeeded()
    await shown(page, widget).waitFor()
  }
  await shown(page, 'tour-map').click()
  await page.getByRole('button', { name: 'Zoomer', exact: true }).click()
}

it('shows the three in a page without a doctype, as wide as the page and no wider', async () => {
  const html = pageWith(`<main>${THREE}</main>${LOADER}`).replace('<!doctype html>', '')
  const page = await open(html)
  await showThree(page)
  expect(await page.evaluate(() => document.compatMode)).toBe('BackCompat')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1000)
  expect(page.complaints).toEqual([])
})

it('shows the three in a page in ISO 8859-1, every accent right', async () => {
  const html = pageWith(`<p>Été à Paris</p>${THREE}${LOADER}`).replace('utf-8', 'iso-8859-1')
  // written without a byte beyond ASCII, which is what both encodings share
  const written = html.replace(/[^\0-\x7f]/g, (letter) => `&#${letter.codePointAt(0)};`)
  const page = await open(written, { headers: { 'Content-Type': 'text/html; charset=iso-8859-1' } })
  await showThree(page)
  expect(await page.evaluate(() => document.characterSet)).toBe('windows-1252')
  await page.getByText('Été à Paris').waitFor()
  await page.getByRole('heading', { name: 'L’adresse d’à côté : nos « amis »' }).waitFor()
  await page.getByText('Ouvert jusqu’à 19 h 30').first().waitFor()
  expect(page.complaints).toEqual([])
})

it('leaves what the author wrote, with one error each, in a page served as XHTML, whose parser refuses templates', async () => {
  const html = `<?xml version="1.0" encoding="utf-8"?>
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="fr" lang="fr"><head><title>Page</title>${GATHER_ERRORS}</head>
<body><main>${THREE}</main><script async="async" src="{base}/v1/embed.js"></script></body></html>`.replace(
    /<script>(.*?)<\/script>/,
    '<script>//<![CDATA[\n$1\n//]]></script>',
  )
  const page = await open(html, { headers: { 'Content-Type': 'application/xhtml+xml' } })
  await page.waitForFunction(
    () => (window as unknown as { failures: string[] }).failures.length === 3,
  )
  for (const link of await page.locator('main a').all()) expect(await link.isVisible()).toBe(true)
  expect(page.complaints).toEqual([])
})

it.each([
  ['of another site', 'https://elsewhere.invalid/deep/'],
  ['that is no address', 'about:blank'],
])('shows the three in a page whose base is %s', async (_, base) => {
  const page = await open(pageWith(THREE + LOADER, `<base href="${base}" target="_top">`))
  await showThree(page)
  const link = page.locator('costo-shop-card [part=name] a')
  expect(await link.evaluate((a: HTMLAnchorElement) => a.href)).toBe(
    `${sites().base}/fr/shops/librairie-du-ruisseau/`,
  )
  expect(page.complaints).toEqual([])
})

it('shows a lone script written by document.write, while the page is read', async () => {
  const tag = SNIPPETS[1].script.replace('</script>', '<\\/script>').replaceAll('"', '\\"')
  const page = await open(pageWith(`<main><script>document.write("${tag}")</script></main>`))
  await shown(page, 'shop-card').waitFor()
  expect(await page.locator('main > costo-shop-card').count()).toBe(1)
})

it('shows the three again when a late document.write has replaced the whole page', async () => {
  const page = await open(pageWith(THREE + LOADER))
  await showThree(page)
  await page.evaluate(
    (html) => {
      document.open()
      document.write(html)
      document.close()
    },
    pageWith(THREE + LOADER).replaceAll('{base}', sites().base),
  )
  await showThree(page)
  expect(page.complaints).toEqual([])
})

describe('beside old libraries', () => {
  it.each([
    [
      'that add methods to every array and object',
      `Array.prototype.each=function(){};Array.prototype.clone=function(){return this.slice()};
       Object.prototype.extend=function(){};Function.prototype.bind=function(t,...a){const f=this;return function(...b){return f.call(t,...a,...b)}}`,
    ],
    [
      'that replace Array.from and the reading of JSON, as Prototype 1.7 did',
      `Array.from=function(x){if(!x)return[];if("toArray"in Object(x))return x.toArray();const r=[];for(let i=0;i<(x.length||0);i++)r.push(x[i]);return r};
       Array.prototype.toJSON=function(){return "["+this.join()+"]"}`,
    ],
    [
      'that give elements methods of other meaning, as MooTools did',
      `Element.prototype.remove=function(){this.parentNode&&this.parentNode.removeChild(this);return this};
       Element.prototype.show=function(){this.style.display="block"};Element.prototype.hide=function(){this.style.display="none"};
       Element.prototype.observe=Element.prototype.addEventListener;Element.prototype.update=function(h){this.innerHTML=h};
       Element.prototype.select=function(s){return this.querySelectorAll(s)};Element.prototype.empty=function(){this.innerHTML=""}`,
    ],
    [
      'that name the page’s own things: $, _, module, define, exports',
      `window.$=window._=function(){throw new Error("not yours")};window.module={exports:{}};window.exports=module.exports;
       window.define=function(){throw new Error("not yours")};window.define.amd={};window.require=window.define;var name="x",top1=1`,
    ],
    [
      'that are tried twice as a polyfill of custom elements',
      `for(let i=0;i<2;i++){const native=customElements.define.bind(customElements),get=customElements.get.bind(customElements);
       const own={define(n,c,o){return native(n,c,o)},get,whenDefined:(n)=>CustomElementRegistry.prototype.whenDefined.call(registry,n),upgrade(){}};
       const registry=window.registry||(window.registry=customElements);
       Object.defineProperty(window,"customElements",{value:own,configurable:true,writable:true})}`,
    ],
    [
      'whose elements take their names from forms',
      `document.addEventListener("DOMContentLoaded",()=>{const f=document.createElement("form");f.innerHTML='<input name="remove"><input name="dataset"><input id="costo"><input name="childNodes">';document.body.prepend(f)})`,
    ],
  ])('%s', async (_, script) => {
    const page = await open(pageWith(THREE + LOADER, `<script>${script}</script>`))
    await showThree(page)
    expect(page.complaints).toEqual([])
  })
})

describe('beside a library that brings a Lit of its own', () => {
  let library = ''
  beforeAll(async () => {
    library = (await bundled('tests/hosts/other-lit.ts')).replaceAll('</', '<\\/')
  })

  it.each([
    ['before', () => [`<script>${library}</script>`, '']],
    ['after', () => ['', `<script>${library}</script>`]],
  ])('which runs %s ours, both work', async (_, scripts) => {
    const [before, after] = scripts()
    const page = await open(pageWith(`${before}${THREE}<other-lit></other-lit>${LOADER}${after}`))
    await showThree(page)
    await page.getByRole('button', { name: 'Compter 0' }).click()
    await page.getByRole('button', { name: 'Compter 1' }).waitFor()
    expect(page.complaints).toEqual([])
  })
})
