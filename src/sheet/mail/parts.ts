import { html, type Html, type Part } from '../../publish/pages/html'

/** Colours of an e-mail, as attributes: what a mail program shows on a dark ground it changes itself. */
export const INK = '#23241f'
export const QUIET = '#5a5a50'
export const LINE = '#d8d2c3'
const FONT = 'font-family:Arial,Helvetica,sans-serif;'

/** Inline style of text of so many pixels. */
export const text = (size: number, more = ''): string =>
  `${FONT}font-size:${size}px;line-height:${Math.round(size * 1.5)}px;color:${INK};${more}`

export const paragraph = (part: Part, size = 16, more = ''): Html =>
  html`<p style="margin:0 0 16px;${text(size, more)}">${part}</p>`

export const heading = (part: Part): Html =>
  html`<h2 style="margin:28px 0 10px;${text(18, 'font-weight:bold;')}">${part}</h2>`

/** A table of numbers: its first column names the rows. */
export const numbers = (heads: Part[], rows: Part[][]): Html =>
  html`<table
    role="table"
    width="100%"
    cellpadding="0"
    cellspacing="0"
    border="0"
    style="border-collapse:collapse;margin:0 0 16px;"
  >
    <thead>
      <tr>
        ${heads.map((head, index) => html`<th scope="col" align="${index ? 'right' : 'left'}" valign="bottom" style="padding:6px 4px;border-bottom:2px solid ${LINE};${text(14, 'font-weight:bold;')}">${head}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([head, ...cells]) =>
          html`<tr>
            <th
              scope="row"
              align="left"
              style="padding:6px 4px;border-bottom:1px solid ${LINE};${text(14, 'font-weight:normal;')}"
            >
              ${head}
            </th>
            ${cells.map((cell) => html`<td align="right" style="padding:6px 4px;border-bottom:1px solid ${LINE};${text(14)}">${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`
