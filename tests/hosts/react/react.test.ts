import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { beforeAll, describe, expect, it } from 'vitest'
import { inPages, ready } from '../../browser/in-pages'
import { pageWith } from '../../browser/two-sites'
import { bundled } from '../bundled'
import { HostPage } from './page'

const { open, sites } = inPages()
let client = ''

beforeAll(async () => {
  client = (await bundled('tests/hosts/react/client.tsx')).replaceAll('</', '<\\/')
})

const page = (rendered: string, head = '') =>
  pageWith(`<div id="root" data-base="{base}">${rendered}</div><script>${client}</script>`, head)

/** Rendered by the server as React 19 does: it puts async scripts before everything else, and Next puts them into the head. */
function served() {
  const html = renderToString(createElement(HostPage, { base: sites().base }))
  const scripts = html.match(/<script[^>]*><\/script>/g)!
  return page(html.replace(/<script[^>]*><\/script>/g, ''), scripts.join(''))
}

describe.each([
  ['rendered in the browser', () => page('')],
  ['rendered by the server and taken over', served],
])('in a React page %s', (_, html) => {
  it('shows the element, follows its properties, tells its errors and comes back after it was taken out', async () => {
    const host = await open(html())
    await host.getByRole('link', { name: 'Librairie du Ruisseau', exact: true }).first().waitFor()
    expect(await host.locator('costo-shop-card [role=heading]').getAttribute('aria-level')).toBe(
      '2',
    )

    await host.getByRole('button', { name: 'Autre commerce' }).click()
    await host.getByRole('link', { name: 'L’Annexe' }).waitFor()

    await host.getByRole('button', { name: 'Montrer ou cacher' }).click()
    await host.locator('costo-shop-card').waitFor({ state: 'detached' })
    await host.getByRole('button', { name: 'Montrer ou cacher' }).click()
    await host.getByRole('link', { name: 'L’Annexe' }).waitFor()

    await host.getByRole('button', { name: 'Commerce parti' }).click()
    await host.getByText('Ce commerce n’est plus répertorié.').waitFor()
    await host.locator('output', { hasText: '1' }).waitFor()
    expect(await host.getByRole('link', { name: 'Nos commerces' }).isVisible()).toBe(true)
    expect(host.complaints).toEqual([])
  })

  it('shows the lone script’s widget where its target is, though React moves the script into the head', async () => {
    const host = await open(html())
    await ready(host, 'costo-tour-map')
    expect(await host.locator('#balade > costo-tour-map').count()).toBe(1)
    expect(await host.locator('head > script[data-costo]').count()).toBe(1)
    expect(host.complaints).toEqual([])
  })
})
