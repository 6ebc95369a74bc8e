import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sendNext, startSending } from '../../../src/shop-links/due'
import { sendDue } from '../../../src/sheet/mail/due'
import { bookDays } from '../../support/booked-days'
import { launchChromium } from '../../support/browser'
import { type Installation, start } from '../../support/databases'
import { startMailServer } from '../../support/mail-server'
import { person } from '../../support/people'
import { fitting, GROUPS } from '../../support/xss-corpus'
import { startSentinel } from '../../support/xss-sentinel'

const mail = await startMailServer()

let installation: Installation
let browser: Browser
let page: Page
let seenIn: Awaited<ReturnType<typeof startSentinel>>
let editor: { token: string }
const partners: string[] = []

beforeAll(async () => {
  installation = await start('sqlite', { SMTP_URL: mail.url, MAIL_FROM: 'costo@vitrine.example' })
  installation.payload.logger.level = 'silent'
  editor = await person(installation, 'editor')
  for (const [group, payload] of GROUPS.entries())
    partners.push(
      await make('partners', {
        ...{
          slug: `hostile-${group}`,
          name: payload,
          kind: 'charity',
          service: fitting(group, 400),
        },
        contact: { name: payload, email: `${group}@partner.test` },
        sheet: { send: true, language: 'fr' },
      }),
    )
  browser = await launchChromium()
  const context = await browser.newContext({ bypassCSP: true })
  page = await context.newPage()
  seenIn = await startSentinel(context)
})

afterAll(async () => {
  await browser?.close()
  await installation?.stop()
  await mail.stop()
})

async function make(collection: 'partners' | 'shops', data: object): Promise<string> {
  const published = { ...data, _status: 'published' } as never
  return String((await installation.payload.create({ collection, data: published })).id)
}

const post = async (path: string, data: object, token = editor.token) => {
  const { status, body } = await installation.rest(`/api/costo/${path}`, {
    ...{ method: 'POST', data, token },
  })
  expect(status, JSON.stringify(body).slice(0, 500)).toBe(200)
  return body
}

/** What comes to life in a letter, or a sheet, opened as a page. */
async function lives(html: string): Promise<string[]> {
  await page.goto('about:blank')
  await page.setContent(html, { waitUntil: 'load' })
  return seenIn(page)
}

async function expectHarmless(count: number) {
  const letters = mail.letters.splice(0)
  expect(letters.filter(({ html }) => html)).toHaveLength(count)
  for (const { subject, html, headerLines } of letters) {
    expect(await lives(String(html)), subject).toEqual([])
    // no text has made a header of its own
    expect(headerLines.filter(({ key }) => key.includes('xss'))).toEqual([])
  }
}

it('the sentinel sees each group of payloads in a letter that has it as it is', async () => {
  for (const payload of GROUPS) {
    const seen = await lives(`<!doctype html><p title="x">${payload}</p>`)
    expect(seen.filter((one) => one.startsWith('<')).length, payload).toBeGreaterThan(5)
  }
})

it('nothing comes to life in the monthly sheet', async () => {
  const slugs = GROUPS.map((_, group) => `hostile-${group}`)
  const [first, ...rest] = slugs
  await bookDays(installation.payload, { from: '2026-09-28', until: '2026-10-31', slugs }, () => ({
    [first]: Object.fromEntries(rest.map((slug) => [slug, [20, 6]])),
  }))
  await sendDue(installation.payload, new Date('2026-11-01T08:30:00+01:00'), new Map())
  await expectHarmless(GROUPS.length)
})

it('nothing comes to life in an invitation', async () => {
  for (const [group, payload] of GROUPS.entries())
    await post('invitations', {
      ...{ partner: partners[group], email: `invited-${group}@partner.test` },
      name: payload,
    })
  await expectHarmless(GROUPS.length)
})

it('nothing comes to life in what a partner is told of his proposal', async () => {
  for (const [group, payload] of GROUPS.entries()) {
    const partner = await person(installation, 'partner', partners[group])
    const form = new FormData()
    const values = { service: `+ ${fitting(group, 390)}` }
    form.set('_payload', JSON.stringify({ values, language: 'fr' }))
    const { body } = await installation.rest('/api/costo/proposals', {
      ...{ method: 'POST', form, token: partner.token },
    })
    await post('proposals/send-back', { proposal: body.id, reason: payload.slice(0, 1000) })
  }
  await expectHarmless(GROUPS.length)
})

it('nothing comes to life in a link to a shopkeeper, by e-mail or on paper', async () => {
  const shops: string[] = []
  for (const [group, payload] of GROUPS.entries())
    shops.push(
      await make('shops', {
        ...{ slug: `hostile-shop-${group}`, name: payload, category: 'wine' },
        contact: { name: payload, email: `${group}@shop.test` },
        address: { street: payload, postcode: payload, city: payload },
      }),
    )
  await post('shop-links/send', { shops, language: 'fr' })
  const sending = startSending()
  const now = new Date()
  while (await sendNext(installation.payload, now, sending));
  await expectHarmless(GROUPS.length)

  await installation.payload.db.deleteMany({ collection: 'shop-links', where: {} })
  const { batch } = await post('shop-links/letters', { shops, language: 'fr' })
  const { body } = await installation.rest(`/api/costo/shop-links/letters?batch=${batch}`, {
    token: editor.token,
  })
  expect(await lives(body)).toEqual([])
})
