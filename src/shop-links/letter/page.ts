import type { PayloadRequest } from 'payload'
import { languageOf } from '../../../collections/messages'
import { longDay } from '../../charts'
import { type Html, html, trusted } from '../../publish/pages/html'
import { qr } from '../../publish/pages/print/qr'
import { parisDay } from '../../publish/paris'
import { homeOf, installationOf } from '../../publishing/installation'
import { relationId } from '../../relation'
import { changeLinks, linksWhere, type ShopLink, standingOf } from '../link'
import { saidHours, saidPhone } from '../../shop-facts'
import { addressLines } from '../address-lines'
import { addressOf, grouped, hashOf, secretOf } from '../secret'
import { findShops, isAsked, type LinkedShop } from '../shops'
import { LETTER_STYLE } from './style'
import { LETTER_WORDS } from './words'

/** The letters made in one go, one A4 sheet each; nothing when there are none whose links still hold. */
export async function lettersPage(
  req: PayloadRequest,
  batch: string,
  contact: string | undefined,
): Promise<string | undefined> {
  const { payload } = req
  const now = new Date()
  const home = homeOf(payload)
  const { publicUrl } = installationOf(payload)
  if (!batch) return undefined
  // all of one language
  const links = await linksWhere(payload, {
    and: [{ batch: { equals: batch } }, { channel: { equals: 'letter' } }],
  })
  const shops = new Map(
    (
      await findShops({
        ...{ payload, language: links[0]?.language },
        where: { id: { in: links.map(({ shop }) => relationId(shop)) } },
      })
    ).map((shop) => [String(shop.id), shop]),
  )
  const sheets: Html[] = []
  for (const link of links.reverse()) {
    if (standingOf(link, now) !== 'open') continue
    const shop = shops.get(relationId(link.shop) ?? '')
    if (!shop || !isAsked(shop)) continue
    const secret = secretOf(payload, link.messageId)
    // the installation's secret has been changed since: the link goes by the new one
    if (hashOf(secret) !== link.hash)
      await changeLinks(payload, { id: { equals: link.id } }, { hash: hashOf(secret) })
    sheets.push(sheetOf({ link, shop, secret, home, publicUrl, contact, now }))
  }
  return sheets.length ? pageOf(sheets, languageOf(req)) : undefined
}

const pageOf = (sheets: Html[], language: 'fr' | 'en'): string =>
  html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${LETTER_WORDS[language].title(sheets.length)}</title>
        <style>
          ${trusted(LETTER_STYLE)}
        </style>
      </head>
      <body>
        <header>
          <h1>${LETTER_WORDS[language].title(sheets.length)}</h1>
          <p>${LETTER_WORDS[language].how}</p>
        </header>
        <main>${sheets}</main>
      </body>
    </html>`.markup

type Sheet = {
  link: ShopLink
  shop: LinkedShop
  secret: string
  /** Where links lead, and where the public pages are. */
  home: string
  publicUrl: string
  contact?: string
  now: Date
}

function sheetOf({ link, shop, secret, home, publicUrl, contact, now }: Sheet): Html {
  const { language } = link
  const words = LETTER_WORDS[language]
  const address = addressOf(home, secret)
  const typed = addressOf(home, grouped(secret)).replace(/^https?:\/\//, '')
  const record = [
    [words.hours, saidHours(shop.hours, language) || words.noHours],
    [words.phone, saidPhone(shop.phone) || words.noPhone],
  ]
  return html`<article lang="${language}">
    <p class="day">${longDay(parisDay(now), language)}</p>
    <address>
      ${[shop.name, shop.contact?.name, ...addressLines(shop)]
        .filter(Boolean)
        .map((line) => html`<span>${line}</span>`)}
    </address>
    <h2>${words.subject}</h2>
    <p>${words.hello}</p>
    <p>${words.what(shop.name)}</p>
    <dl>
      <dt>${words.now}</dt>
      ${record.map(([name, said]) => html`<dd><b>${name}</b> ${said}</dd>`)}
    </dl>
    <div class="way">
      ${qr(address, words.code(shop.name))}
      <div>
        <p>${words.scan} ${words.or}</p>
        <p class="address">${typed}</p>
        <p>${words.until(longDay(parisDay(new Date(link.expiresAt)), language))}</p>
      </div>
    </div>
    <p>${words.live}</p>
    ${contact && html`<p>${words.email(contact)}</p>`}
    <p>${words.thanks}</p>
    <p class="team">${words.team}<br />${publicUrl.replace(/^https?:\/\//, '')}</p>
  </article>`
}
