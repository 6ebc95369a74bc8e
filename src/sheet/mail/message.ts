import { monthName } from '../../charts'
import { chartPicture } from '../../charts/picture'
import { chartOf, marksText } from '../html/chart'
import { shown } from '../few'
import { comparable } from '../sheet'
import type { Audience } from '../spoken'
import { letterHtml } from './html'
import type { MonthSheet } from './month'
import { letterText } from './text'
import { MAIL_WORDS } from './words'

export type Message = {
  subject: string
  html: string
  text: string
  attachments: { filename: string; content: Buffer; cid: string; contentType: string }[]
}

const CID = 'weeks@costo-vitrine'

/** The monthly sheet of a partner as an e-mail. `address`: of the sheet in the admin. */
export async function messageOf(
  month: MonthSheet,
  audience: Audience,
  address: string,
): Promise<Message> {
  const { language, reader } = audience
  const { totals } = month.sheet
  const mail = MAIL_WORDS[language]
  const spec = chartOf(month.weeks, audience)
  const hasChart = comparable(month.weeks).filter(({ flow }) => flow).length > 1
  const picture = hasChart ? await chartPicture(spec) : undefined
  return {
    subject: mail.subject(
      monthName(month.month, language),
      ...([totals.given, totals.received].map((value) => shown(value, reader, language)) as [
        string,
        string,
      ]),
    ),
    html: letterHtml({
      ...{ month, audience, address },
      picture: picture && {
        ...picture,
        src: `cid:${CID}`,
        alt: spec.summary,
        marks: marksText(spec),
      },
    }),
    text: letterText(month, audience, address),
    attachments: picture
      ? [
          {
            filename: `${month.sheet.partner.slug}-${month.month}.png`,
            ...{ content: picture.body, cid: CID, contentType: 'image/png' },
          },
        ]
      : [],
  }
}
