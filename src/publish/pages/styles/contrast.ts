const LIGHT = `--ground: #fff; --raised: #fff; --tint: #fff; --ink: #000; --quiet: #000; --line: #000;
  --green: #00402c; --on-green: #fff; --brick: #7a1f08;`
const DARK = `--ground: #000; --raised: #000; --tint: #000; --ink: #fff; --quiet: #fff; --line: #fff;
  --green: #a9f0cf; --on-green: #000; --brick: #ffc4ae;`

/**
 * High contrast and large type, for those who press the page's buttons; high contrast also for those whose system asks
 * for it. Text on its ground then has at least 7:1, and every edge is drawn.
 */
export const CONTRAST = `
@media (prefers-contrast: more) { :root { ${LIGHT} } }
:root[data-contrast] { ${LIGHT} }
@media (prefers-color-scheme: dark) {
  @media (prefers-contrast: more) { :root { ${DARK} } }
  :root[data-contrast] { ${DARK} }
}
[data-contrast] .walk :is(.panel, .chips li, .notice, .tool, .guide) { border-width: 2px; }
[data-contrast] .walk a { text-decoration-thickness: 2px; }
:root[data-type] { font-size: 150%; }
[data-type] .walk :is(.split, .opening:has(.cover)) { display: grid; grid-template-columns: minmax(0, 1fr); }
[data-type] .walk :is(.opening .cover, .split > .panel) { order: 0; }
[data-type] .walk .sketch { position: static; }
[data-type] .walk .number { min-width: 2rem; height: 2rem; padding-inline: 0.3rem; }
[data-type] .walk .stop { gap: 0 0.6rem; }
[data-type] .walk .stop::before { inset-inline-start: 1rem; }
[data-type] .walk .quiet { font-size: 1em; }
`
