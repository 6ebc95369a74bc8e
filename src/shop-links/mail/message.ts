import { longDay } from '../../charts'
import { html } from '../../publish/pages/html'
import { parisDay } from '../../publish/paris'
import { framed } from '../../sheet/mail/framed'
import { INK, LINE, paragraph, QUIET, text } from '../../sheet/mail/parts'
import { saidHours, saidPhone } from '../../shop-facts'
import { colonIn } from '../../spaced'
import type { LinkedShop } from '../shops'
import { MAIL_WORDS } from './words'

type Letter = {
  shop: LinkedShop
  language: 'fr' | 'en'
  isReminder: boolean
  /** Of the link, and until when it holds (ISO 8601). */
  address: string
  expiresAt: string
}

/** The e-mail that brings a shopkeeper his link, as HTML and as plain text. */
export function letterOf(letter: Letter): { subject: string; html: string; text: string } {
  return {
    subject: subjectOf(letter),
    html: letterHtml(letter),
    text: letterText(letter),
  }
}

function subjectOf({ language, isReminder, shop: { name } }: Letter): string {
  const { reminder, subject } = MAIL_WORDS[language]
  return isReminder ? reminder(name) : subject(name)
}

function sentences({ shop, language, isReminder, expiresAt }: Letter) {
  const words = MAIL_WORDS[language]
  return {
    hello: words.hello(shop.contact?.name ?? ''),
    what: [isReminder && words.again, words.what(shop.name)].filter(Boolean).join(' '),
    record: [
      [words.hours, saidHours(shop.hours, language) || words.noHours],
      [words.phone, saidPhone(shop.phone) || words.noPhone],
    ],
    how: words.how(longDay(parisDay(new Date(expiresAt)), language)),
  }
}

function letterText(letter: Letter): string {
  const words = MAIL_WORDS[letter.language]
  const { hello, what, record, how } = sentences(letter)
  const colon = colonIn(letter.language)
  return [
    hello,
    what,
    [
      `${words.now}${colon.trimEnd()}`,
      ...record.map(([name, said]) => `- ${name}${colon}${said}`),
    ].join('\n'),
    `${words.check}${colon.trimEnd()}\n${letter.address}`,
    how,
    words.live,
    words.why,
  ].join('\n\n')
}

function letterHtml(letter: Letter): string {
  const { language, address, shop } = letter
  const words = MAIL_WORDS[language]
  const { hello, what, record, how } = sentences(letter)
  const body = html`<h1 style="margin:0 0 16px;${text(22, 'font-weight:bold;line-height:28px;')}">
      ${shop.name}
    </h1>
    ${paragraph(hello)} ${paragraph(what)}
    <table
      role="presentation"
      width="100%"
      cellpadding="0"
      cellspacing="0"
      border="0"
      style="margin:0 0 20px;border-left:4px solid #14543f;"
    >
      <tr>
        <td style="padding:4px 0 4px 16px;">
          ${paragraph(html`<strong>${words.now}</strong>`, 16, 'margin:0 0 4px;')}
          ${record.map(([name, said]) =>
            paragraph(
              html`<span style="color:${QUIET};">${name}</span><br />${said}`,
              16,
              'margin:0 0 4px;',
            ),
          )}
        </td>
      </tr>
    </table>
    <table role="presentation" cellpadding="0" cellspacing="0" border="0">
      <tr>
        <td bgcolor="#14543f" style="border-radius:8px;">
          <a
            href="${address}"
            style="display:inline-block;padding:14px 24px;${text(17, 'font-weight:bold;')}color:#ffffff;text-decoration:none;"
            >${words.check}</a
          >
        </td>
      </tr>
    </table>
    <p style="margin:12px 0 24px;${text(14, `color:${QUIET};`)}word-break:break-all;">
      <a href="${address}" style="color:${INK};">${address}</a>
    </p>
    ${paragraph(how)} ${paragraph(words.live)}
    <p
      style="margin:24px 0 0;padding-top:16px;border-top:1px solid ${LINE};${text(14, `color:${QUIET};`)}"
    >
      ${words.why}
    </p>`
  return framed({ language, title: subjectOf(letter), width: 560, gutter: 16, body })
}
