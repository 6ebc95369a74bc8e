import type { BrowserContext, Frame, Page } from 'playwright-core'

/**
 * Sees what of a payload comes to life in the pages of a browser: a call of `xss()`, a dialog, a request to
 * `xss.invalid`; and, in `aliveIn`, an element or a link that should have stayed text, whether a policy kept it from running
 * or not. Answers what it saw since the last time.
 */
export async function startSentinel(context: BrowserContext) {
  let seen: string[] = []
  await context.exposeBinding('xss', ({ frame }, number?: number) => {
    seen.push(`called by payload ${number} in ${frame.url()}`)
  })
  await context.route(/^https?:\/\/(xss\.invalid|[^/]*:?\d*\/x$)/, (route) => {
    if (route.request().url().includes('xss.invalid'))
      seen.push(`asked for ${route.request().url()}`)
    return route.abort()
  })
  const watch = (page: Page) =>
    page.on('dialog', (dialog) => {
      // an editor who leaves a form is asked whether he means to
      if (dialog.type() !== 'beforeunload') seen.push(`dialog: ${dialog.message()}`)
      void dialog.accept()
    })
  context.pages().forEach(watch)
  context.on('page', watch)

  return async (page: Page): Promise<string[]> => {
    const alive = await Promise.all(page.frames().map(aliveIn))
    const all = [...seen, ...alive.flat()]
    seen = []
    return all
  }
}

/** Elements and links that came out of a payload, in shadow trees too. */
const aliveIn = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() => {
    const found: string[] = []
    const look = (root: Document | ShadowRoot | DocumentFragment) => {
      for (const element of root.querySelectorAll('*')) {
        const { localName, attributes, shadowRoot } = element
        const isMarked = element.hasAttribute('data-xss')
        const handler = [...attributes].find(
          ({ name, value }) => name.startsWith('on') && value.includes('xss('),
        )
        const address = [...attributes].find(
          ({ name, value }) =>
            /^(href|xlink:href|src|action|formaction|data)$/.test(name) &&
            // as a browser reads an address
            /^(javascript|vbscript|data:text)/i.test(value.replaceAll(/[\0-\x20]/g, '')),
        )
        if (isMarked || handler || address)
          found.push(`<${localName} ${[...attributes].map((a) => `${a.name}="${a.value}"`)}>`)
        if (shadowRoot) look(shadowRoot)
        if (element instanceof HTMLTemplateElement) look(element.content)
      }
    }
    look(document)
    return found
  })
