import { html, type Part } from '../../publish/pages/html'

type Frame = {
  language: 'fr' | 'en'
  title: string
  /** Pixels: of the column at most, and beside it. */
  width: number
  gutter: number
  body: Part
}

/** The page of a longer e-mail: one column in tables and inline styles only, for mail programs that know no others. */
export const framed = ({ language, title, width, gutter, body }: Frame): string =>
  html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light only" />
        <title>${title}</title>
      </head>
      <body bgcolor="#ffffff" style="margin:0;padding:0;background-color:#ffffff;">
        <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">
          <tr>
            <td align="center" style="padding:24px ${gutter}px;">
              <table
                role="presentation"
                width="${width}"
                cellpadding="0"
                cellspacing="0"
                border="0"
                style="width:100%;max-width:${width}px;"
              >
                <tr>
                  <td align="left">${body}</td>
                </tr>
              </table>
            </td>
          </tr>
        </table>
      </body>
    </html>`.markup
