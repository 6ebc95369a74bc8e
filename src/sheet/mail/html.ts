import { monthName, range } from '../../charts'
import { html, type Part } from '../../publish/pages/html'
import { noticeTexts } from '../html/notices'
import { shown } from '../few'
import { type Audience, balanceSentence, cells, whySentence } from '../spoken'
import { WORDS } from '../words'
import type { MonthSheet } from './month'
import { framed } from './framed'
import { heading, numbers, paragraph, QUIET, text } from './parts'
import { MAIL_WORDS } from './words'

type Letter = {
  month: MonthSheet
  audience: Audience
  /** Where the chart's picture is found, its size, what it shows, and its annotations with their days. */
  picture?: { src: string; width: number; height: number; alt: string; marks?: string }
  /** Address of the sheet in the admin. */
  address: string
}

/** How many of the last weeks are in the table: all are in the sheet. */
const WEEKS_TOLD = 8

/** The e-mail's HTML: tables and inline styles only, for mail programs that know no others. */
export function letterHtml({ month, audience, picture, address }: Letter): string {
  const { language } = audience
  const words = WORDS[language]
  const mail = MAIL_WORDS[language]
  const { sheet, weeks } = month
  const title = words.monthOf(sheet.partner.name, monthName(month.month, language))
  const why = whySentence(sheet.rule.reciprocity, language)
  const body = html`<h1 style="margin:0 0 12px;${text(24, 'font-weight:bold;line-height:30px;')}">
      ${title}
    </h1>
    ${paragraph(mail.hello(sheet.partner.name))} ${paragraph(balanceSentence(sheet, audience), 18)}
    ${why && paragraph(why)} ${noticeTexts(sheet, audience).map((notice) => paragraph(notice))}
    ${heading(mail.monthTitle)} ${numbers([], figures(month, audience))} ${heading(mail.weeksTitle)}
    ${
      picture &&
      html`<img
        src="${picture.src}"
        width="${Math.round(picture.width * SCALE)}"
        height="${Math.round(picture.height * SCALE)}"
        alt="${picture.alt}"
        border="0"
        style="display:block;width:100%;max-width:${Math.round(picture.width * SCALE)}px;height:auto;margin:0 0 12px;background-color:#ffffff;${text(14)}"
      />`
    }
    ${picture?.marks && paragraph(picture.marks, 14, `color:${QUIET};`)}
    ${numbers(
      [words.week, words.given, words.received, words.clicksSent, words.clicksReceived],
      weeks.weeks
        .slice(-WEEKS_TOLD)
        .reverse()
        .map(({ from, until, flow }) => [range(from, until, language), ...cells(flow, audience)]),
    )}
    ${heading(words.hosts)}
    ${sheet.hosts.length ? numbers(...hosts(month, audience)) : paragraph(words.hostsNone)}
    <p style="margin:24px 0;">
      <a href="${address}" style="${text(16, 'color:#14543f;font-weight:bold;')}">${mail.see}</a>
    </p>
    ${paragraph(`${words.fewNote} ${words.whole}`, 14, `color:${QUIET};`)}
    ${paragraph(mail.why, 14, `color:${QUIET};`)}`
  return framed({ language, title, width: 640, gutter: 12, body })
}

/** On a large screen the picture is shown larger than it is made for. */
const SCALE = 1.4

/** Rows of what the month's sums are called and come to. */
export function figures({ sheet }: MonthSheet, { reader, language }: Audience): string[][] {
  const words = WORDS[language]
  const { totals } = sheet
  const number = (value: number) => shown(value, reader, language)
  return [
    [`${words.givenLong} (${words.givenWhat})`, number(totals.given)],
    [`${words.receivedLong} (${words.receivedWhat})`, number(totals.received)],
    [`${words.clicksSent} (${words.clicksSentWhat})`, number(totals.clicksSent)],
    [`${words.clicksReceived} (${words.clicksReceivedWhat})`, number(totals.clicksReceived)],
  ]
}

export function hosts({ sheet }: MonthSheet, { reader, language }: Audience): [Part[], string[][]] {
  const words = WORDS[language]
  return [
    [words.host, words.exposures, words.clicks],
    sheet.hosts.map(({ name, exposures, clicks }) => [
      ...[name, shown(exposures, reader, language), shown(clicks, reader, language)],
    ]),
  ]
}
