import type { FeedImage } from '../../contract/record'
import { type Html, html, trusted } from '../../publish/pages/html'
import type { Showing, Shown } from './shown'
import { WORDS } from './words'

type Language = Showing['language']

// as our public pages in the light; each text has its ground beside it, so that a mail program that turns a message dark turns both
const INK = '#23241f'
const QUIET = '#5a5a50'
const GREEN = '#14543f'
const GROUND = '#ffffff'
const LINE = '#ddd3bd'
const TINT = '#ece5d3'
/** Of the words in the place of a logo that isn't loaded: readable on white, and when turned light with all other ink. */
const MIDDLE = '#6b6b6b'

/** Widest and highest a logo is shown, in pixels. */
const LOGO = { width: 112, height: 72 }

/** Widest the text beside it is. */
const TEXT = 410

/** With more characters a name is said once. */
const LONG_NAME = 40

const FONT = 'font-family:Arial,Helvetica,sans-serif;'
const BREAK = 'word-break:break-word;overflow-wrap:anywhere;'
const TABLE = 'role="presentation" cellpadding="0" cellspacing="0" border="0"'

/**
 * Markup to be put into a newsletter, as mail programs take it: tables, styles on the elements, no script, no style sheet, nothing of
 * it smaller than 14 px. Outlook on Windows, which knows neither `max-width` nor WebP, gets a table of 600 pixels and initials.
 */
export function mailHtml({ host, shown, language }: Showing): string {
  const words = WORDS[language]
  return onOneLine(
    html`<table
      ${trusted(TABLE)}
      lang="${language}"
      width="100%"
      style="width:100%;border-collapse:collapse;"
    >
      <tr>
        <td align="center" style="padding:0;">
          ${forOutlook(`<table ${TABLE} width="600" align="center"><tr><td>`)}
          <table
            ${trusted(TABLE)}
            width="100%"
            bgcolor="${GROUND}"
            style="width:100%;max-width:600px;background-color:${GROUND};border:1px solid ${LINE};border-radius:12px;border-collapse:separate;text-align:left;"
          >
            <tr>
              <td style="padding:20px 20px 14px 20px;">
                <h2
                  style="margin:0;${FONT}font-size:20px;line-height:26px;font-weight:bold;color:${GREEN};"
                >
                  ${words.heading}
                </h2>
              </td>
            </tr>
            ${shown.map((one) => card(one, language))}
            <tr>
              <td style="padding:12px 20px 18px 20px;">
                <p style="margin:0;${FONT}font-size:14px;line-height:20px;color:${QUIET};">
                  ${words.turn(host.name)}
                </p>
              </td>
            </tr>
          </table>
          ${forOutlook('</td></tr></table>')}
        </td>
      </tr>
    </table> `.markup,
  )
}

/** Each tag on a line of its own, with nothing before or behind: what is pasted is read by people too. */
const onOneLine = (markup: string): string =>
  markup
    .replaceAll(/<[a-z][^>]*>/gi, (tag) => tag.replaceAll(/\s+/g, ' ').replace(/ >$/, '>'))
    .replaceAll(/\s*\n\s*/g, '\n')
    .trim()

/** Logo and text stand beside each other where there is room for both, and below each other on a phone. */
const card = (one: Shown, language: Language): Html =>
  html`<tr>
    <td style="padding:0 20px;">
      <table ${trusted(TABLE)} width="100%" style="width:100%;border-collapse:collapse;">
        <tr>
          <td style="padding:14px 0 10px 0;border-top:1px solid ${LINE};">
            ${forOutlook(`<table ${TABLE} width="100%"><tr><td width="${LOGO.width + 16}" valign="top">`)}
            <div
              style="display:inline-block;vertical-align:top;width:100%;max-width:${LOGO.width + 16}px;padding:0 0 6px 0;"
            >
              ${mark(one)}
            </div>
            ${forOutlook('</td><td valign="top">')}
            <div style="display:inline-block;vertical-align:top;width:100%;max-width:${TEXT}px;">
              ${text(one, language)}
            </div>
            ${forOutlook('</td></tr></table>')}
          </td>
        </tr>
      </table>
    </td>
  </tr> `

function text({ name, kind, service, serviceLanguage, link }: Shown, language: Language): Html {
  const discover = name.length <= LONG_NAME && WORDS[language].discover(name)
  const paragraph = `margin:6px 0 0 0;${FONT}font-size:16px;line-height:23px;color:${INK};${BREAK}`
  return html`<p style="margin:0;${FONT}font-size:18px;line-height:24px;font-weight:bold;${BREAK}">
      <a href="${link}" style="color:${GREEN};text-decoration:underline;">${name}</a>
    </p>
    <p style="margin:0;${FONT}font-size:14px;line-height:20px;color:${QUIET};">${kind}</p>
    ${service && html`<p${serviceLanguage && html` lang="${serviceLanguage}"`} style="${paragraph}">${service}</p>`}
    ${discover && html`<p style="${paragraph}"><a href="${link}" style="color:${GREEN};text-decoration:underline;">${discover}</a></p>`}`
}

function mark({ name, link, logo }: Shown): Html {
  const initials = tile(name)
  if (!logo) return initials
  const { src, width, height } = fitted(logo)
  // a gradient is what mail programs leave as it is when they turn a message dark: a dark logo needs its light ground
  return html`${trusted('<!--[if !mso]><!-->')}
    <table
      ${trusted(TABLE)}
      width="${LOGO.width}"
      bgcolor="${GROUND}"
      style="width:${LOGO.width}px;background-color:${GROUND};background-image:linear-gradient(${GROUND},${GROUND});border-radius:8px;"
    >
      <tr>
        <td
          align="center"
          valign="middle"
          height="${LOGO.height}"
          style="height:${LOGO.height}px;padding:0;"
        >
          <a href="${link}" style="color:${MIDDLE};text-decoration:none;"
            ><img
              src="${src}"
              width="${width}"
              height="${height}"
              alt="${logo.alt || name}"
              style="display:block;border:0;width:${width}px;height:${height}px;${FONT}font-size:14px;line-height:18px;font-weight:bold;color:${MIDDLE};${BREAK}"
          /></a>
        </td>
      </tr>
    </table>
    ${trusted('<!--<![endif]-->')}${forOutlook(initials.markup)}`
}

/** In the place of a logo. */
const tile = (name: string): Html =>
  html`<table
    ${trusted(TABLE)}
    width="${LOGO.width}"
    bgcolor="${TINT}"
    style="width:${LOGO.width}px;background-color:${TINT};border-radius:8px;"
  >
    <tr>
      <td
        align="center"
        valign="middle"
        height="${LOGO.height}"
        style="height:${LOGO.height}px;${FONT}font-size:28px;line-height:32px;font-weight:bold;color:${GREEN};"
      >
        ${initialsOf(name)}
      </td>
    </tr>
  </table>`

/** The first letters of the first two words of a name. */
export const initialsOf = (name: string): string =>
  (name.match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter(
      (word, _, { length }) => length === 1 || !/^(le|la|les|l|de|des|du|d|the|of)$/i.test(word),
    )
    .slice(0, 2)
    .map((word) => [...word][0].toUpperCase())
    .join('')

/** The rendition with twice as many pixels as are shown, and the size at which it is shown. */
function fitted({ src, width, height, srcset = [] }: FeedImage) {
  const scale = Math.min(LOGO.width / width, LOGO.height / height)
  const size = { width: Math.round(width * scale), height: Math.round(height * scale) }
  return { ...size, src: srcset.find((one) => one.width >= 2 * size.width)?.src ?? src }
}

const forOutlook = (markup: string): Html => trusted(`<!--[if mso]>${markup}<![endif]-->`)

/** The same in plain text, for those who read their mail so. */
export function mailText({ host, shown, language }: Showing): string {
  const words = WORDS[language]
  const cards = shown.map(({ name, kind, service, link }) =>
    [`${name} (${kind})`, service, link].filter(Boolean).join('\n'),
  )
  return `${[words.heading.toUpperCase(), ...cards, words.turn(host.name)].join('\n\n')}\n`
}
