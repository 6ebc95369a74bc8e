/** Rules of what a chart is made of, in any colours. */
const SHAPES = `
.costo-chart { display: block; max-width: 100%; height: auto; font: 13px/1 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
.costo-chart text, .costo-chart .letters { fill: var(--costo-chart-ink); }
.costo-chart .quiet { fill: var(--costo-chart-quiet); font-size: 12px; }
.costo-chart .unit { fill: var(--costo-chart-quiet); }
.costo-chart .name { font-weight: 600; }
.costo-chart .grid { stroke: var(--costo-chart-grid); stroke-width: 1; }
.costo-chart .axis { stroke: var(--costo-chart-quiet); stroke-width: 1; }
.costo-chart .mark { stroke: var(--costo-chart-quiet); stroke-width: 1; stroke-dasharray: 1 3; }
.costo-chart .band { fill: var(--costo-chart-quiet); fill-opacity: 0.12; }
.costo-chart .noted { fill: var(--costo-chart-ink); font-size: 12px; }
.costo-chart .level { stroke: var(--costo-chart-quiet); stroke-width: 1.5; stroke-dasharray: 10 4 2 4; }
.costo-chart .line { fill: none; stroke-width: 2.5; stroke-linejoin: round; stroke-linecap: round; }
.costo-chart .s1 .bar { fill: var(--costo-chart-1); }
.costo-chart .s2 .bar { fill: url(#costo-hatch); stroke: var(--costo-chart-2); stroke-width: 1.5; }
.costo-chart .hatch { stroke: var(--costo-chart-2); stroke-width: 3; }
.costo-chart .s1 .line { stroke: var(--costo-chart-1); }
.costo-chart .s1 .point, .costo-chart .s1 .name { fill: var(--costo-chart-1); }
.costo-chart .s2 .line { stroke: var(--costo-chart-2); stroke-dasharray: 7 5; }
.costo-chart .s2 .point, .costo-chart .s2 .name { fill: var(--costo-chart-2); }
.costo-chart .s3 .line { stroke: var(--costo-chart-3); stroke-dasharray: 2 5; }
.costo-chart .s3 .point, .costo-chart .s3 .name { fill: var(--costo-chart-3); }
.costo-chart .s4 .line { stroke: var(--costo-chart-4); stroke-dasharray: 12 4 2 4; }
.costo-chart .s4 .point, .costo-chart .s4 .name { fill: var(--costo-chart-4); }
`

/** Each at least 4.5:1 on its ground. */
const LIGHT = {
  ink: '#23241f',
  quiet: '#5a5a50',
  grid: '#e2ddd0',
  1: '#14543f',
  2: '#9a3b22',
  3: '#3b4a8f',
  4: '#6b3a78',
}

const DARK: typeof LIGHT = {
  ink: '#f1ece0',
  quiet: '#b8bdb5',
  grid: '#3f4744',
  1: '#8fd0b3',
  2: '#f0a58b',
  3: '#aebcf5',
  4: '#dcb0e8',
}

const variables = (colours: typeof LIGHT): string =>
  Object.entries(colours)
    .map(([name, colour]) => `--costo-chart-${name}: ${colour};`)
    .join(' ')

/**
 * Style of the charts of a page: light and dark by the system or by the admin's own switch, forced colours, paper; on
 * less than 40rem the narrow one.
 */
export const CHART_STYLE = `
:root { ${variables(LIGHT)} }
@media (prefers-color-scheme: dark) { :root:not([data-theme='light']) { ${variables(DARK)} } }
:root[data-theme='dark'] { ${variables(DARK)} }
@media print { :root, :root[data-theme] { ${variables(LIGHT)} } }
@media (forced-colors: active) {
  :root, :root[data-theme] { --costo-chart-ink: CanvasText; --costo-chart-quiet: CanvasText; --costo-chart-grid: GrayText; --costo-chart-1: CanvasText; --costo-chart-2: LinkText; --costo-chart-3: CanvasText; --costo-chart-4: LinkText; }
  .costo-chart .grid { stroke-opacity: 0.4; }
}
.costo-chart-box { container-type: inline-size; }
${SHAPES}
.costo-chart--narrow { display: none; width: 100%; }
.costo-chart--wide { width: 100%; max-width: 60rem; }
@container (max-width: 35rem) {
  .costo-chart--wide { display: none; }
  .costo-chart--narrow { display: block; }
}
@media print {
  .costo-chart--wide { display: block; }
  .costo-chart--narrow { display: none; }
}
`

/** The same within a picture, which knows no variables: on white. */
export const PICTURE_STYLE = Object.entries(LIGHT).reduce(
  (style, [name, colour]) => style.replaceAll(`var(--costo-chart-${name})`, colour),
  `${SHAPES}\n.ground { fill: #fff; }`,
)
