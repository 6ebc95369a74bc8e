import { describe, expect, it } from 'vitest'
import { inPages } from '../browser/in-pages'
import { LOADER, pageWith } from '../browser/two-sites'
import { LISTEN, LOCATED, STATES } from './states'

const { open, sites } = inPages()

const FILES = `img-src {base}; connect-src {base}; media-src {base}`

/** Strict policies of a page, and the loader as such a page writes it. `{base}` is the vitrine's origin. */
const POLICIES = [
  {
    name: 'that names the vitrine and allows no style at all',
    policy: `default-src 'none'; script-src 'nonce-page' {base}; ${FILES}`,
    loader: LOADER,
  },
  {
    name: 'of nonces and strict-dynamic',
    policy: `default-src 'none'; script-src 'nonce-page' 'strict-dynamic'; base-uri 'none'; ${FILES}`,
    loader: LOADER.replace('async', 'async nonce="page"'),
  },
  {
    name: 'with Trusted Types',
    policy: `default-src 'none'; script-src 'nonce-page' {base}; ${FILES}; require-trusted-types-for 'script'; trusted-types lit-html`,
    loader: LOADER,
  },
  {
    name: 'with Trusted Types and a second copy of the widgets',
    policy: `default-src 'none'; script-src 'nonce-page' {base}; ${FILES}; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'`,
    loader: `${LOADER}<script type="module" src="{pinned}/all.js"></script>`,
  },
]

// the page's own script is the witness, allowed by its nonce
const WITNESS = `<script nonce="page">${LISTEN}window.violations=[];
addEventListener("securitypolicyviolation",(e)=>violations.push(e.effectiveDirective+" "+e.blockedURI+" "+e.sample))</script>`

/** A violation of the page's own, done last: once it is told, all that the widget may have caused has been told too. */
const LAST = 'https://elsewhere.invalid/last.png'

/** Collects what the browser reports to the vitrine; `last` settles with the last one. */
function listenForReports() {
  const reports: string[] = []
  const last = new Promise<void>((resolve) => {
    sites().answer('/report', async (request, response) => {
      const text = String(Buffer.concat(await request.toArray()))
      response.writeHead(204).end()
      reports.push(text)
      if (text.includes(LAST)) resolve()
    })
  })
  return { reports, last }
}

describe.each(POLICIES)('under a content security policy $name', ({ policy, loader }) => {
  it.each([...STATES, ...LOCATED])(
    '$name causes no violation',
    async ({ snippet, tag, answer, reach }) => {
      answer?.(sites())
      const { reports, last } = listenForReports()
      const header = `${policy}; report-uri {base}/report`.replaceAll('{base}', sites().base)
      const page = await open(pageWith(snippet + loader, WITNESS), {
        headers: { 'Content-Security-Policy': header },
      })
      await page.locator(tag).scrollIntoViewIfNeeded()
      await reach(page.mainFrame())

      await page.evaluate((src) => void (new Image().src = src), LAST)
      await last
      // which of the three ways is the first to tell is nobody's promise
      await page.waitForFunction(
        (own) =>
          (window as unknown as { violations: string[] }).violations.some((one) =>
            one.includes(own),
          ),
        LAST,
      )
      await expect.poll(() => page.complaints.some((text) => text.includes(LAST))).toBe(true)
      const events = await page.evaluate(
        () => (window as unknown as { violations: string[] }).violations,
      )
      const spoken = page.complaints.filter((text) => /Content Security|Trusted/.test(text))
      const heard = { events, reports, spoken }
      for (const [way, texts] of Object.entries(heard)) {
        expect(texts.length, `${way} of the page’s own violation`).toBeGreaterThan(0)
        expect(
          texts.filter((text) => !text.includes(LAST)),
          way,
        ).toEqual([])
      }
    },
  )
})
