import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sanitize from 'sanitize-html'
import { bundled } from '../hosts/bundled'
import { joomlaFiltered } from '../hosts/joomla'

/** One way of the builder: what it is called, and the texts that were copied from it, in their order. */
export type CopiedWay = { title: string; texts: string[] }

/** A page of a host's once the texts of a way were put where its steps say. */
export type HostPage = {
  body: string
  head?: string
  policy?: string
  /** The widget stands in a frame of this page. */
  isFramed?: boolean
}

/** What comes of each way, as the platform keeps it; nothing of one that brings no widget. */
type Host = (ways: CopiedWay[]) => (HostPage | undefined | Promise<HostPage | undefined>)[]

/** By the platform's name in the builder. */
export const HOSTS: Record<string, Host> = {
  html: (ways) => ways.map(({ texts: [text] }) => ({ body: text })),
  wordpress: ([whole, author, address]) => [
    { body: whole.texts[0] },
    { body: ofWordPressAuthor(author.texts[0]), head: author.texts[1] },
    oEmbedded(address.texts[0]),
  ],
  joomla: ([{ texts }]) => [{ body: joomlaFiltered(texts[0]), head: texts[1] }],
  wix: ([element, frame]) => [
    { body: customElement(element.texts[0]) },
    { ...framed(frame.texts[0]), isFramed: true },
  ],
  squarespace: ([block, frame]) => [
    { body: block.texts[0] },
    { body: frame.texts[0], isFramed: true },
  ],
  iframe: ([{ texts }]) => [
    { body: texts[0], isFramed: true },
    { ...framed(texts[1]), isFramed: true },
  ],
  // the sentence for a privacy policy shows nothing
  consent: ([script]) => [{ body: CONSENT_SPOT, head: withoutConsent(script.texts[0]) }, undefined],
  react: (ways) => [
    bundledPage(`export const Vitrine = () => (\n${ways[0].texts[0]}\n)`),
    bundledPage(ways[1].texts[0]),
  ],
  csp: ([own, trusted, pinned]) => {
    const [policy, element, rules] = own.texts
    return [
      { body: element, ...strict(policy, rules) },
      { body: element, ...strict(trusted.texts[0], rules) },
      { body: pinned.texts[0], ...strict(policy, pinned.texts[1]) },
    ]
  },
}

/** `wp_kses_post`, which keeps no element and no script of ours; the real one is asked in `tests/hosts`. */
const ofWordPressAuthor = (html: string) =>
  sanitize(html, {
    allowedTags: ['a', 'div', 'img', 'p', 'span'],
    allowedAttributes: {
      '*': ['class', 'id', 'style', 'title', 'lang', 'data-*'],
      a: ['href', 'rel', 'target'],
    },
    // it knows these lengths and the properties it lists
    allowedStyles: { '*': { 'min-height': [/.*/], '--*': [/.*/] } },
  })

/** What WordPress makes of an address on a line of its own: it asks for the frame and keeps it in a sandbox. */
async function oEmbedded(address: string): Promise<HostPage> {
  const page = await (await fetch(address)).text()
  const [link = ''] = /<link[^>]+application\/json\+oembed[^>]*>/.exec(page) ?? []
  const href = /href="([^"]+)"/.exec(link)?.[1].replaceAll('&amp;', '&') ?? ''
  const { html } = (await (await fetch(href)).json()) as { html: string }
  const [frame = ''] = /<iframe[\s\S]*?<\/iframe>/.exec(html) ?? []
  return {
    body: frame.replace('<iframe', '<iframe sandbox="allow-scripts" security="restricted"'),
    isFramed: true,
  }
}

const framed = (address: string): HostPage => ({
  body: `<iframe title="Vitrine" width="800" height="700" src="${address.replaceAll('&', '&amp;')}"></iframe>`,
})

/** Wix: the file as a script, the element made by its name, then its attributes. */
function customElement(text: string): string {
  const [file, tag, ...attributes] = text.split('\n')
  const set = attributes.map((one) => one.split(' = '))
  return `<script src="${file}"></script><script>
    const made = document.createElement(${JSON.stringify(tag)});
    for (const [name, value] of ${JSON.stringify(set)}) made.setAttribute(name, value);
    document.body.append(made)</script>`
}

const CONSENT_SPOT = `<div data-costo="shop-card" data-shop="librairie-du-ruisseau"></div>`

/** A visitor who has agreed to nothing: of scripts, the ones that say so are let through, all others are made text. */
const withoutConsent = (script: string) =>
  script.includes('data-cookieconsent="ignore"')
    ? script
    : script.replace('<script', '<script type="text/plain"')

const strict = (directives: string, rules: string) => ({
  head: `<style nonce="page">${rules}</style>`,
  policy: `default-src 'none'; style-src 'nonce-page'; ${directives.replaceAll('\n', ' ')}`,
})

/** Inside the repository, where the package finds itself by its own name as it would in node_modules. */
const FOLDER = '.tmp/e2e-react'
let apps = 0

/** A React app of one component, built as its own build would. @param component a module that exports `Vitrine` */
async function bundledPage(component: string): Promise<HostPage> {
  const folder = join(FOLDER, String((apps += 1)))
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'vitrine.tsx'), component)
  await writeFile(
    join(folder, 'main.tsx'),
    `import { StrictMode } from 'react'
     import { createRoot } from 'react-dom/client'
     import { Vitrine } from './vitrine'
     createRoot(document.getElementById('root')!).render(<StrictMode><Vitrine /></StrictMode>)`,
  )
  try {
    const script = (await bundled(join(folder, 'main.tsx'))).replaceAll('</', '<\\/')
    return { body: `<div id="root"></div><script>${script}</script>` }
  } finally {
    await rm(folder, { recursive: true })
  }
}
