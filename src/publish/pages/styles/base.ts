/** Colours, letters, spaces. Text on its ground has at least 4.5:1 in both schemes. */
export const BASE = `
:root {
  color-scheme: light dark;
  --ground: #fbf7ee;
  --raised: #fffdf8;
  --ink: #23241f;
  --quiet: #5a5a50;
  --line: #ddd3bd;
  --green: #14543f;
  --on-green: #fffaf0;
  --brick: #9a3b22;
  --tint: #ece5d3;
  --display: "Iowan Old Style", "Palatino Linotype", Palatino, "URW Palladio L", "Book Antiqua", Georgia, serif;
  --body: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #10201a;
    --raised: #182b23;
    --ink: #f1ece0;
    --quiet: #b5c2b9;
    --line: #34493f;
    --green: #8fd0b3;
    --on-green: #10201a;
    --brick: #f0a58b;
    --tint: #22382f;
  }
}
*, ::before, ::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1.0625rem/1.6 var(--body); overflow-wrap: anywhere; }
h1, h2, h3 { margin: 0; font-family: var(--display); font-weight: 600; line-height: 1.15; text-wrap: balance; }
h1 { font-size: clamp(2rem, 1.5rem + 2.6vw, 3.25rem); letter-spacing: -0.01em; hyphens: auto; }
h2 { font-size: 1.6rem; }
h3 { font-size: 1.2rem; }
p, ul, ol, dl, figure, table { margin: 0; }
img, video { display: block; max-width: 100%; height: auto; }
a { color: var(--green); text-underline-offset: 0.18em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--brick); outline-offset: 3px; border-radius: 3px; }
main:focus { outline: none; }
small { font-size: 0.875rem; color: var(--quiet); }
.quiet { color: var(--quiet); font-size: 0.9375rem; }
.over { color: var(--brick); font-size: 0.9375rem; font-weight: 600; }
.lead { font-size: 1.2rem; line-height: 1.5; max-width: 46rem; }
.flow > * + * { margin-top: 0.75rem; }
.hidden, .skip:not(:focus) { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip:focus { position: absolute; z-index: 1; inset: 0.5rem auto auto 0.5rem; padding: 0.75rem 1rem; background: var(--green); color: var(--on-green); }
.button { display: inline-block; padding: 0.6rem 1.1rem; border-radius: 999px; background: var(--green); color: var(--on-green); font-weight: 600; text-decoration: none; border: 2px solid transparent; }
.button:hover { text-decoration: underline; }
.badge { display: inline-block; padding: 0.05rem 0.6rem; border: 1px solid currentColor; border-radius: 999px; color: var(--brick); font-size: 0.875rem; font-weight: 600; }
@media (forced-colors: active) { .button, .card, .panel { border: 1px solid ButtonBorder; } }
@media print {
  body { background: #fff; color: #000; font-size: 11pt; }
  .sections, .languages, .crumbs, .skip, .button { display: none; }
  a { color: inherit; }
}
`
