import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { inPages } from './in-pages'
import { ALL, WIDGETS, activateMap, inMain, openAll } from './rgaa-pages'
import { lines, spokenTree } from './spoken'

const { open } = inPages()
const PHONE = { viewport: { width: 500, height: 800 } }
const [CAROUSEL, CARD, MAP] = WIDGETS.map(([tag]) => tag)

const opened = (options = {}, html?: string) => openAll(open, inMain(ALL, html), options)

describe('what the browser tells assistive technology', () => {
  it('of a carousel: a named region with its heading, two named buttons, and a list with a heading and a link in each item', async () => {
    const page = await opened(PHONE)
    const tree = await spokenTree(page, CAROUSEL)
    const title = 'Nos partenaires du commerce de proximité'
    expect(lines(tree, 'region')).toEqual([`region: ${title}`])
    expect(lines(tree, 'button')).toEqual(['button: Précédents', 'button: Suivants'])
    expect(tree.find(({ name }) => name === 'Précédents')?.properties.disabled).toBe(true)
    const [first, ...cards] = tree.filter(({ role }) => role === 'heading')
    expect(first).toMatchObject({ name: title, properties: { level: 3 } })
    expect(cards.map(({ properties }) => properties.level)).toEqual([4, 4, 4, 4])
    expect(cards.map(({ name }) => name).sort()).toEqual([
      ...['Le Carillon', 'Office de tourisme du Nord', 'Petites adresses', 'Tudigo'],
    ])
    expect(lines(tree, 'list')).toHaveLength(1)
    expect(lines(tree, 'listitem')).toHaveLength(4)
  })

  it('of a card: its heading, its picture’s text, and each fact under its term', async () => {
    const page = await opened()
    const tree = await spokenTree(page, CARD)
    expect(tree.find(({ role }) => role === 'heading')).toMatchObject({
      name: 'Librairie du Ruisseau',
      properties: { level: 3 },
    })
    expect(lines(tree, 'image')).toEqual(['image: Vitrine verte de la librairie'])
    expect(lines(tree, 'term')).toEqual([
      ...['term: Adresse', 'term: Horaires', 'term: Téléphone', 'term: Site web'],
    ])
    expect(lines(tree, 'definition')).toHaveLength(4)
    expect(lines(tree, 'list')).toEqual(['list: Services offerts à tous'])
  })

  it('of a walk: its heading, and in a list the button, the heading and the words of each stop', async () => {
    const page = await opened()
    const tree = await spokenTree(page, MAP)
    const [first, ...others] = tree.filter(({ role }) => role === 'heading')
    expect(first).toMatchObject({ name: 'Balade : le nord du 18e', properties: { level: 3 } })
    expect(others.map(({ properties }) => properties.level).slice(0, 4)).toEqual([4, 4, 4, 4])
    expect(lines(tree, 'button').slice(0, 4)).toEqual([
      'button: Montrer sur la carte : 1. Boulangerie Labat',
      'button: Montrer sur la carte : 2. Librairie du Ruisseau',
      'button: Montrer sur la carte : 3. Les Jardins du Ruisseau',
      'button: Montrer sur la carte : 5 bis. L’ancienne horlogerie',
    ])
    const open = tree.find(({ name }) => name === 'Explorer la carte')
    expect(open?.properties.expanded).toBe(false)
  })

  it('of a map in use: a named group with its keys, a button for each stop, and which of them is pressed', async () => {
    const page = await opened()
    await activateMap(page)
    await page.getByRole('button', { name: '1. Boulangerie Labat', exact: true }).press('Enter')
    const tree = await spokenTree(page, MAP)
    const [group] = lines(tree, 'group')
    expect(group).toMatch(/^group: Carte : Balade : le nord du 18e.*Échap/)
    const pin = tree.find(({ name }) => name === '1. Boulangerie Labat')
    expect(pin).toMatchObject({ role: 'button', properties: { pressed: 'true' } })
    expect(lines(tree, 'button')).toEqual(
      expect.arrayContaining(['button: Zoomer', 'button: Dézoomer', 'button: Quitter la carte']),
    )
    expect(tree.find(({ role }) => role === 'status')?.properties.live).toBe('polite')
  })

  it('of every link, button and picture: a name, and for those with words in them a name that has these words', async () => {
    const page = await opened()
    await activateMap(page)
    for (const tag of [CAROUSEL, CARD, MAP])
      for (const { role, name } of await spokenTree(page, tag))
        if (['link', 'button', 'image', 'region', 'group'].includes(role))
          expect(name, `${tag}: a ${role}`).not.toBe('')
    expect(await unlikeTheirWords(page)).toEqual([])
  })

  it('of nothing that is hidden from it: no link and no button in there', async () => {
    const page = await opened()
    await activateMap(page)
    const hidden = page.locator('[aria-hidden=true]').locator('a, button, [tabindex]')
    expect(await hidden.count()).toBe(0)
  })
})

describe('languages', () => {
  it('are marked on all that is not in the language of the page', async () => {
    const page = await opened({}, 'lang="de"')
    expect(await languages(page)).toEqual(['fr'])
  })

  it('are marked on a text that has not been translated', async () => {
    const page = await opened({}, 'lang="en"')
    const text = page.getByText('Un potager partagé sur les quais')
    expect(await text.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))).toBe(
      'fr',
    )
    expect(await languages(page)).toEqual(['en', 'fr'])
  })
})

it('headings keep the level the page asks for, and those inside follow', async () => {
  const page = await openAll(
    open,
    inMain('<costo-tour-map tour="nord-du-18e" heading-level="2"></costo-tour-map>'),
  )
  const levels = (await spokenTree(page, MAP))
    .filter(({ role }) => role === 'heading')
    .map(({ properties }) => properties.level)
  expect(levels.slice(0, 5)).toEqual([2, 3, 3, 3, 3])
  expect(Math.max(...levels.map(Number))).toBe(3)
})

it('what is made is well-formed: read again it is the same, and no id stands twice', async () => {
  const page = await opened()
  await activateMap(page)
  expect(await page.evaluate(readAgain)).toEqual([])
})

/** Links and buttons whose name lacks the words one sees in them: a voice that says these words would miss them. */
const unlikeTheirWords = (page: Page) =>
  page
    .locator('costo-partner-carousel, costo-shop-card, costo-tour-map')
    .locator('a, button')
    .evaluateAll((elements) =>
      elements
        .map((element) => ({
          words: (element.textContent ?? '').replace(/\s+/g, ' ').trim(),
          name: element.getAttribute('aria-label'),
        }))
        // an arrow, a plus and a minus are signs, not words
        .filter(({ words, name }) => name && /[\p{L}\p{N}]/u.test(words) && !name.includes(words))
        .map(({ words, name }) => `${words} ≠ ${name}`),
    )

/** Languages of all texts of the widgets, as the nearest `lang` says, hosts and page included. */
const languages = (page: Page) =>
  page.evaluate(() => {
    const found = new Set<string>()
    const langOf = (node: Node | null): string =>
      node instanceof ShadowRoot
        ? langOf(node.host)
        : node instanceof Element && node.getAttribute('lang')
          ? String(node.getAttribute('lang'))
          : node
            ? langOf(node.parentNode)
            : ''
    for (const host of document.querySelectorAll('*'))
      if (host.shadowRoot) {
        const texts = document.createTreeWalker(host.shadowRoot, NodeFilter.SHOW_TEXT)
        while (texts.nextNode())
          if (/\p{L}/u.test(texts.currentNode.nodeValue ?? '')) found.add(langOf(texts.currentNode))
      }
    return [...found].sort()
  })

/** Runs in the page: widgets whose markup a parser reads otherwise, or that use an id twice. */
function readAgain(): string[] {
  return [...document.querySelectorAll('*')].flatMap((host) => {
    const root = host.shadowRoot
    if (!root) return []
    const again = document.createElement('template')
    again.innerHTML = root.innerHTML
    const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id)
    const twice = ids.length !== new Set(ids).size
    return again.innerHTML === root.innerHTML && !twice ? [] : [host.localName]
  })
}
