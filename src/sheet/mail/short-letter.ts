import { html, type Part } from '../../publish/pages/html'

type Letter = { language: 'fr' | 'en'; subject: string; body: Part }

/** The page of an e-mail of a few paragraphs, as mail programs show it. */
export const shortLetter = ({ language, subject, body }: Letter): string =>
  html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="color-scheme" content="light only" />
        <title>${subject}</title>
      </head>
      <body bgcolor="#ffffff" style="margin:0;padding:24px 12px;background-color:#ffffff;">
        ${body}
      </body>
    </html>`.markup
