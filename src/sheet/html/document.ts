import { html, trusted, type Part } from '../../publish/pages/html'
import type { Language } from '../words'
import { SHEET_STYLE } from './style'

type Page = { title: string; under?: string; language: Language; body: Part; foot?: string }

/** A page of its own, to be printed on A4 or kept: no script, nothing asked from anywhere. */
export const documentOf = ({ title, under, language, body, foot }: Page): string =>
  html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        <style>
          ${trusted(SHEET_STYLE + PAGE_STYLE)}
        </style>
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          ${under && html`<p class="costo-page__under">${under}</p>`} ${body}
          ${foot && html`<footer>${foot}</footer>`}
        </main>
      </body>
    </html>`.markup

const PAGE_STYLE = `
@page { size: A4; margin: 16mm 15mm; }
:root { color-scheme: light dark; }
*, ::before, ::after { box-sizing: border-box; }
body { margin: 0; background: #fff; color: var(--costo-chart-ink); font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; overflow-wrap: anywhere; }
main { max-width: 62rem; margin: 0 auto; padding: 2rem 1.25rem 3rem; }
h1 { margin: 0; font-size: 1.75rem; line-height: 1.2; text-wrap: balance; }
.costo-page__under { margin: 0.35rem 0 1.25rem; color: var(--costo-chart-quiet); }
.costo-page__quote { max-width: 46rem; margin: 1.5rem 0; padding: 1rem 1.25rem; border: 1px solid var(--costo-chart-grid); border-inline-start: 4px solid var(--costo-chart-1); }
.costo-page__quote p { margin: 0; }
.costo-page__record { margin: 0; }
.costo-page__record > div { display: grid; grid-template-columns: 11rem 1fr; gap: 0 1.5rem; padding: 0.6rem 0; border-top: 1px solid var(--costo-chart-grid); break-inside: avoid; }
.costo-page__record dt { font-weight: 600; }
.costo-page__record dd { margin: 0; }
.costo-page__record p:last-child { margin: 0; }
@media (max-width: 35rem) { .costo-page__record > div { grid-template-columns: 1fr; } }
footer { margin-top: 2.5rem; color: var(--costo-chart-quiet); font-size: 0.9rem; }
@media (prefers-color-scheme: dark) { body { background: #161b19; } }
@media print { body { background: #fff; } main { max-width: none; padding: 0; } h1 { font-size: 18pt; } .costo-page__record > div { padding: 4pt 0; } .costo-page__record { font-size: 9.5pt; } }
`
