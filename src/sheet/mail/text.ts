import { monthName } from '../../charts'
import { noticeTexts } from '../html/notices'
import { type Audience, balanceSentence, whySentence } from '../spoken'
import { WORDS } from '../words'
import { figures, hosts } from './html'
import type { MonthSheet } from './month'
import { MAIL_WORDS } from './words'

/** The same e-mail as plain text. */
export function letterText(month: MonthSheet, audience: Audience, address: string): string {
  const { language } = audience
  const words = WORDS[language]
  const mail = MAIL_WORDS[language]
  const { sheet } = month
  const line = (row: string[]) => `- ${row[0]}${words.colon}${row.slice(1).join(' · ')}`
  const [heads, rows] = hosts(month, audience)
  return [
    words.monthOf(sheet.partner.name, monthName(month.month, language)),
    mail.hello(sheet.partner.name),
    balanceSentence(sheet, audience),
    whySentence(sheet.rule.reciprocity, language),
    ...noticeTexts(sheet, audience),
    figures(month, audience).map(line).join('\n'),
    `${words.hosts} (${heads.slice(1).join(' · ')})`,
    rows.length ? rows.map(line).join('\n') : words.hostsNone,
    `${mail.see}${words.colon}\n${address}`,
    `${words.fewNote} ${words.whole}`,
    mail.why,
  ]
    .filter(Boolean)
    .join('\n\n')
}
