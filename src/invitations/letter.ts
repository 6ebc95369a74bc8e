import { html } from '../publish/pages/html'
import { heading, paragraph, QUIET, text } from '../sheet/mail/parts'
import { shortLetter } from '../sheet/mail/short-letter'
import { colonIn } from '../spaced'
import { LETTER } from './words'

type Invitation = {
  language: 'fr' | 'en'
  /** Of the one who is invited; may be empty. */
  name: string
  /** Name of the partner. */
  partner: string
  /** Where the password is chosen, and where one signs in. */
  link: string
  signIn: string
}

/** The e-mail by which somebody is invited: as a mail program shows it, and as plain text. */
export function invitationLetter({ language, name, partner, link, signIn }: Invitation) {
  const words = LETTER[language]
  const { subject } = words
  const body = html`${heading(words.title(partner))} ${paragraph(words.hello(name))}
    ${paragraph(words.what(partner))}
    <p style="margin:24px 0;">
      <a href="${link}" style="${text(18, 'color:#14543f;font-weight:bold;')}">${words.press}</a>
    </p>
    ${paragraph(html`${words.until} <a href="${signIn}">${signIn}</a>`)}
    ${paragraph(words.why, 14, `color:${QUIET};`)}`
  const lines = [words.hello(name), words.what(partner), words.press + colonIn(language) + link]
  const rest = [`${words.until} ${signIn}`, words.why]
  return {
    ...{ subject, html: shortLetter({ language, subject, body }) },
    text: [...lines, ...rest].join('\n\n'),
  }
}
