import { CHART_STYLE } from '../../charts'

/** Style of a sheet, in the admin and on a page of its own; its colours are those of its chart. */
export const SHEET_STYLE = `${CHART_STYLE}
.costo-sheet { color: var(--costo-chart-ink); font: max(1rem, 15px)/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
.costo-sheet h2 { font-weight: 600; margin: 0 0 0.75rem; font-size: 1.25em; line-height: 1.3; }
.costo-sheet h3 { font-weight: 600; margin: 1rem 0 0.4rem; font-size: 1em; line-height: 1.3; }
.costo-sheet section { margin-top: 2.25rem; }
.costo-sheet p { max-width: 46rem; margin: 0 0 0.75rem; }
.costo-sheet__lead { font-size: 1.25em; line-height: 1.45; text-wrap: pretty; }
.costo-sheet__quiet { color: var(--costo-chart-quiet); font-size: 0.9em; }
.costo-sheet__figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 10rem), 1fr)); gap: 0.75rem; margin: 1.25rem 0 0; max-width: 62rem; }
.costo-sheet__figures > div { padding: 0.8rem 1rem; border: 1px solid var(--costo-chart-grid); border-top: 4px solid var(--costo-chart-grid); border-radius: 4px; }
.costo-sheet__figures > .costo-sheet__given { border-top-color: var(--costo-chart-1); }
.costo-sheet__figures > .costo-sheet__received { border-top: 4px dashed var(--costo-chart-2); }
.costo-sheet__figures dt { font-size: 0.95em; font-weight: 600; line-height: 1.3; }
.costo-sheet__figures dd { margin: 0.2rem 0 0; }
.costo-sheet__figures b { display: block; font-size: 1.8em; font-weight: 600; line-height: 1.25; font-variant-numeric: tabular-nums; }
.costo-sheet__figures span { display: block; color: var(--costo-chart-quiet); font-size: 0.9em; line-height: 1.35; }
.costo-sheet__notices { max-width: 46rem; margin: 1.25rem 0 0; padding: 0.8rem 1rem 0.8rem 2.1rem; border-inline-start: 4px solid var(--costo-chart-quiet); }
.costo-sheet__notices li + li { margin-top: 0.4rem; }
.costo-sheet__chart { margin: 0 0 0.5rem; }
.costo-sheet__table { max-width: 46rem; margin: 0.75rem 0; overflow-x: auto; }
.costo-sheet__table--wide { max-width: none; }
.costo-sheet__table table { width: 100%; border-collapse: collapse; font-size: 0.95em; font-variant-numeric: tabular-nums; }
.costo-sheet__table :is(th, td) { padding: 0.4rem 0.6rem; border-bottom: 1px solid var(--costo-chart-grid); text-align: end; vertical-align: baseline; white-space: nowrap; overflow-wrap: normal; }
.costo-sheet__table th:first-child { padding-inline-start: 0; text-align: start; font-weight: 400; white-space: normal; }
.costo-sheet__table .costo-sheet__text { padding-inline-start: 1.25rem; text-align: start; white-space: normal; }
.costo-sheet__table th:first-child { min-width: 7rem; }
.costo-sheet__table thead th, .costo-sheet__table thead th:first-child { font-weight: 600; white-space: normal; vertical-align: bottom; }
.costo-sheet__table tfoot :is(th, td) { border-bottom: 0; border-top: 2px solid var(--costo-chart-quiet); font-weight: 600; }
.costo-sheet__spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (max-width: 30rem) {
  .costo-sheet__table table { font-size: 0.875em; }
  .costo-sheet__table :is(th, td) { padding-inline: 0.35rem; }
  .costo-sheet__table th:first-child { min-width: 5.5rem; }
}
@media print {
  .costo-sheet { font-size: 10pt; line-height: 1.4; }
  .costo-sheet h2 { font-size: 12.5pt; break-after: avoid; }
  .costo-sheet h3 { font-size: 10.5pt; break-after: avoid; }
  .costo-sheet section { margin-top: 14pt; }
  .costo-sheet p { max-width: none; orphans: 3; widows: 3; }
  .costo-sheet__lead { font-size: 12.5pt; }
  .costo-sheet__figures { grid-template-columns: repeat(5, 1fr); gap: 6pt; max-width: none; }
  .costo-sheet__figures > div { padding: 5pt 6pt; break-inside: avoid; }
  .costo-sheet__figures b { font-size: 15pt; }
  .costo-sheet__figures dt, .costo-sheet__figures span { font-size: 8.5pt; }
  .costo-sheet__chart { break-inside: avoid; }
  .costo-sheet__table { max-width: none; overflow: visible; margin: 6pt 0; }
  .costo-sheet__table table { font-size: 9pt; }
  .costo-sheet__table :is(th, td) { padding-block: 2pt; }
  .costo-sheet__table tr { break-inside: avoid; }
  .costo-sheet__table tfoot { display: table-row-group; }
  .costo-sheet__notices { max-width: none; }
}
`
