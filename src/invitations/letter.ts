import { html } from '../publish/pages/html'
import { heading, paragraph, QUIET, text } from '../sheet/mail/parts'
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
  const page = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="color-scheme" content="light only" />
        <title>${subject}</title>
      </head>
      <body bgcolor="#ffffff" style="margin:0;padding:24px 12px;background-color:#ffffff;">
        ${heading(words.title(partner))} ${paragraph(words.hello(name))}
        ${paragraph(words.what(partner))}
        <p style="margin:24px 0;">
          <a href="${link}" style="${text(18, 'color:#14543f;font-weight:bold;')}"
            >${words.press}</a
          >
        </p>
        ${paragraph(html`${words.until} <a href="${signIn}">${signIn}</a>`)}
        ${paragraph(words.why, 14, `color:${QUIET};`)}
      </body>
    </html>`
  const lines = [words.hello(name), words.what(partner), `${words.press} : ${link}`]
  const rest = [`${words.until} ${signIn}`, words.why]
  return { subject, html: page.markup, text: [...lines, ...rest].join('\n\n') }
}
