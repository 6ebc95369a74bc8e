import { html } from '../../publish/pages/html'
import { paragraph, QUIET, text } from '../../sheet/mail/parts'
import { shortLetter } from '../../sheet/mail/short-letter'
import { colonIn } from '../../spaced'
import { LETTER } from './words'

export type Told = {
  language: 'fr' | 'en'
  state: 'decided' | 'sent-back'
  /** Name of the record. */
  name: string
  /** What the fields are called. */
  accepted: string[]
  refused: string[]
  waiting: string[]
  reason?: string | null
  /** Of the proposer's space; a shopkeeper has none. */
  space?: string
}

/** The e-mail that tells what became of a proposal: as a mail program shows it, and as plain text. */
export function proposalLetter({ language, state, name, space, reason, ...fields }: Told) {
  const words = LETTER[language]
  const { accepted, refused, waiting } = fields
  const subject = words[state](name)
  const said = [
    words.hello,
    accepted.length && words.accepted(accepted.join(', ')),
    refused.length && words.refused(refused.join(', ')),
    state === 'sent-back' && waiting.length && words.back(waiting.join(', ')),
    reason && (state === 'sent-back' || refused.length > 0) && words.reason(reason),
  ].filter((line): line is string => typeof line === 'string')
  const body = html`${said.map((line) => paragraph(line))}
  ${space && paragraph(html`<a href="${space}" style="${text(16, 'color:#14543f;font-weight:bold;')}">${words.see}</a>`)}
  ${paragraph(words.why, 14, `color:${QUIET};`)}`
  const lines = [...said, ...(space ? [words.see + colonIn(language) + space] : []), words.why]
  return {
    ...{ subject, html: shortLetter({ language, subject, body }) },
    text: lines.join('\n\n'),
  }
}
