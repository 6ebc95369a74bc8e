/** What the pages on how to use the widgets need besides the pages' style sheet. */
export const EMBED_STYLE = `
.embed > h2 { margin: 3.5rem 0 1rem; }
.embed h2 { font-size: 1.6rem; }
.embed section > h3 { margin-top: 1.25rem; }
.embed .lead { margin-bottom: 1rem; }
.embed code { padding: 0.05em 0.3em; border-radius: 4px; background: var(--tint); font: 0.875em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
.embed pre { max-width: 100%; margin: 0; padding: 1rem 1.1rem; border: 1px solid var(--line); border-radius: 10px; background: var(--raised); white-space: pre-wrap; overflow-wrap: anywhere; }
.embed pre code { padding: 0; background: none; }
.embed section > pre, .embed .log, .embed section > .live { margin-block-start: 0.75rem; }
.embed section > p.live:not([hidden]) { display: flex; flex-wrap: wrap; align-items: center; gap: 0.75rem 1rem; }
.copyable .live { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem 1rem; margin-top: 0.75rem; }
.embed [hidden] { display: none; }
.embed button, .embed input, .embed select { font-family: inherit; font-size: inherit; line-height: inherit; color: inherit; }
.embed .button { cursor: pointer; color: var(--on-green); }
.embed input:not([type=checkbox]), .embed select { min-height: 2.5rem; max-width: 100%; padding: 0.25rem 0.6rem; border: 1px solid var(--quiet); border-radius: 8px; background: var(--raised); }
.embed input[type=color] { width: 4rem; padding: 0.15rem; }
.embed input[type=number] { width: 6rem; }
.embed input[type=checkbox] { width: 1.5rem; height: 1.5rem; margin: 0 0.35rem 0 0; vertical-align: -0.35rem; accent-color: var(--green); }
.embed label { display: inline-block; }
.settings { display: flex; flex-wrap: wrap; align-items: end; gap: 0.75rem 1.25rem; margin-block: 1rem; padding: 1rem; border: 1px solid var(--line); border-radius: 14px; background: var(--raised); }
.settings label { display: grid; gap: 0.2rem; font-weight: 600; }
.settings select { font-weight: 400; }
.stage { background: var(--ground); padding: clamp(0.75rem, 3vw, 1.5rem); border: 1px dashed var(--quiet); border-radius: 14px; }
.stage > * { display: block; }
.stage costo-shop-card { min-height: 23rem; }
.stage costo-shop-card[layout=compact] { min-height: 8rem; }
.stage costo-partner-carousel { min-height: 28rem; }
.stage costo-tour-map { min-height: 30rem; }
.stage[data-column=phone] { width: min(100%, 24rem); }
.stage[data-scheme=light] { color-scheme: light; background: #fff; color: #1a1d23; }
.stage[data-scheme=dark] { color-scheme: dark; background: #14161b; color: #f0f1f4; }
.bench { margin-top: 2rem; }
/* where there is room the widget stays in sight, smaller, while one tries what is further down */
@media screen and (min-width: 60rem) and (min-height: 45rem) {
  .stage.aside { position: fixed; z-index: 1; inset-block-start: 0; width: var(--place); max-height: 45vh; overflow: auto; }
  .stage.aside[data-column=phone] { width: min(100%, 24rem); }
  html.has-aside { scroll-padding-top: 48vh; }
}
.bench h2 { margin: 2rem 0 0.75rem; }
.choice { display: grid; gap: 1.5rem; margin-bottom: 3rem; }
@media (min-width: 60rem) { .choice { grid-template-columns: 20rem minmax(0, 1fr); gap: 2.5rem; } }
.choice > .flow { align-self: start; }
.platforms { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr)); gap: 1rem; padding: 0; list-style: none; }
.platforms li { position: relative; padding: 1rem 1.2rem; border: 1px solid var(--line); border-radius: 14px; background: var(--raised); }
.platforms a { font: 600 1.2rem/1.3 var(--display); }
.platforms a::after { content: ""; position: absolute; inset: 0; }
.reference { width: 100%; border-collapse: collapse; font-size: 1rem; }
.reference th, .reference td { padding: 0.6rem 1rem 0.6rem 0; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
.reference thead th { color: var(--quiet); font-size: 0.9375rem; white-space: nowrap; }
.reference tbody th { white-space: nowrap; }
.reference tr:target { outline: 3px solid var(--brick); outline-offset: 3px; }
@media (max-width: 48rem) {
  .reference, .reference tbody, .reference tr, .reference th, .reference td { display: block; }
  .reference thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .reference tr { padding-block: 0.6rem; border-bottom: 1px solid var(--line); }
  .reference th, .reference td { padding: 0.15rem 0; border: 0; white-space: normal; }
  /* the column's name, which no heading says there; the text after the slash is what is read aloud, as the heading is already */
  .reference td[data-column]::before { content: attr(data-column) " " / ""; color: var(--quiet); }
}
.log { max-height: 12rem; overflow: auto; margin: 0.5rem 0 0; padding: 0.75rem 1rem; border: 1px solid var(--line); border-radius: 10px; background: var(--raised); font: 0.9375rem/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
.recipe section { max-width: 48rem; margin-top: 3rem; }
.recipe .settings { max-width: 48rem; }
.steps { padding-inline-start: 0; list-style: none; counter-reset: step; }
.steps li { position: relative; padding-inline-start: 3rem; min-height: 2.2rem; counter-increment: step; }
.steps li + li { margin-top: 0.9rem; }
.steps li::before { content: counter(step); position: absolute; inset-inline-start: 0; display: grid; place-items: center; width: 2rem; height: 2rem; border: 2px solid var(--green); border-radius: 999px; color: var(--green); font-weight: 700; line-height: 1; }
.recipe dt { margin-top: 1rem; font-weight: 600; }
.recipe dd { margin: 0.25rem 0 0; }
@media print {
  .screen, .live, .settings, .foot, .top { display: none !important; }
  .embed .lead { font-size: 11pt; }
  .recipe section { max-width: none; margin-top: 1.5rem; }
  .steps li, .embed pre, .reference tr, .recipe dd { break-inside: avoid; }
  .embed h2, .embed h3, .recipe dt { break-after: avoid; }
  .embed pre { border: 1px solid #999; background: #fff; font-size: 9pt; }
  .embed code { background: none; }
  .steps li::before { border-color: #000; color: #000; }
  .stage { border: 0; padding: 0; }
}
`.trim()
