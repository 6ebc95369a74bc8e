import { createHash } from 'node:crypto'
import { escape } from '../../contract/html-text'

export type PlainText = {
  title: string
  text: string
  link?: { href: string; text: string }
}

// one small page stands in when there is nothing else to show: no script, no file to fetch
const STYLE = `
:root { color-scheme: light dark; --ink: #1b2a33; --soft: #51626d; --ground: #f6f3ec; --accent: #0b6a60 }
@media (prefers-color-scheme: dark) {
  :root { --ink: #f2efe8; --soft: #b4c0c6; --ground: #14201f; --accent: #6fd0bf }
}
body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: var(--ground); color: var(--ink);
  font: 1.125rem/1.6 system-ui, sans-serif }
main { max-width: 34rem; padding: 2rem 1.5rem }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 0.75rem }
p { margin: 0 0 1rem; color: var(--soft) }
a { color: var(--accent); font-weight: 600; text-underline-offset: 0.2em }
.bar { height: 0.25rem; width: 4rem; margin: 0 0 1.5rem; border-radius: 1rem; background: var(--accent); forced-color-adjust: none }
`
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; frame-ancestors 'none'`

/** A page of a title, a sentence and a link, in French or English; `refreshSeconds` makes it reload itself. */
export function plainPage(
  locale: string,
  texts: { fr: PlainText; en: PlainText; refreshSeconds?: number },
): { body: Buffer; headers: string[] } {
  const lang = locale === 'fr' ? 'fr' : 'en'
  const { title, text, link } = texts[lang]
  const refresh = texts.refreshSeconds
    ? `<meta http-equiv="refresh" content="${texts.refreshSeconds}">`
    : ''
  const body = Buffer.from(`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">${refresh}
<title>${escape(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<div class="bar"></div>
<h1>${escape(title)}</h1>
<p>${escape(text)}</p>
${link ? `<p><a href="${escape(link.href)}">${escape(link.text)}</a></p>` : ''}
</main>
</body>
</html>
`)
  return {
    body,
    headers: [
      ...['Content-Type', 'text/html; charset=utf-8', 'Content-Length', String(body.length)],
      ...['Cache-Control', 'no-store', 'Content-Security-Policy', POLICY],
      ...['Referrer-Policy', 'no-referrer'],
    ],
  }
}
